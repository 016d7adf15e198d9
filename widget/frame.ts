import { waysFrom } from './options.ts'
import { emit, tell } from './outside.ts'
import { fromQuery, takeOver } from './page.ts'
import { reserve } from './reserve.tsx'

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
