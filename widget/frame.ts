import { waysFrom } from './options.ts'
import { emit, tell, withinWordPress } from './outside.ts'
import { fromQuery, takeOver } from './page.ts'
import { reserve } from './reserve.tsx'

let told = 0
/** The passage that the reader is just following. */
let passage: string | undefined

// The quiz tells of a source before its click gets here.
withinWordPress(() => {
  const followed = passage
  passage = undefined
  return followed
})

const hear = (type: string, detail: object) => {
  if (type === 'source') {
    const cited = detail as { source: string; passage: string }
    passage = `${cited.source}/${cited.passage}`
  }
  emit(type, detail)
}

takeOver(fromQuery, hear, !location.pathname.endsWith('/play')).then(
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
