import { waysFrom } from './options.ts'
import { fromQuery, takeOver } from './page.ts'
import { reserve } from './reserve.tsx'

/** Says something to the page around the frame. It may be anyone's page, so nothing is said that is not public. */
const say = (message: unknown) => parent.postMessage(message, '*')

const emit = (type: string, detail: object) => say({ source: 'footnote', version: 1, type: `footnote:${type}`, detail })

/** The frame's height, in pixels, in the dialects that host pages listen for. */
function tell(height: number) {
  const { hash } = location
  const secret = new URLSearchParams(hash.replace(/^#\?/, '')).get('secret')
  if (secret) say({ message: 'height', value: height, secret })
  say({ 'datawrapper-height': { footnote: height } })
  say({ sentinel: 'amp', type: 'embed-size', height })
  say({ type: 'set-height', value: height })
  say(JSON.stringify({ context: 'iframe.resize', height }))
  say(`pymxPYMx${new URLSearchParams(location.search).get('childId') ?? ''}xPYMxheightxPYMx${height}`)
}

let told = 0

takeOver(fromQuery, emit, !location.pathname.endsWith('/play')).then(
  (taken) => {
    const node = document.getElementById('footnote')
    if (!taken || !node) return
    const { set, strings } = taken
    const measure = () => {
      const tallest = set.withdrawn ? 0 : reserve(node, set, waysFrom(fromQuery), strings)
      const height = Math.ceil(Math.max(tallest, node.scrollHeight))
      if (height <= told) return
      told = height
      tell(height)
    }
    measure()
    // A narrower frame wraps more lines: the tallest state is measured again when the width has changed.
    let width = innerWidth
    addEventListener('resize', () => {
      if (innerWidth === width) return
      width = innerWidth
      told = 0
      measure()
    })
  },
  (code) => emit('error', { code: typeof code === 'string' ? code : 'internal' }),
)
