import { emit, tell, withinWordPress } from './outside.ts'
import { fromQuery, takeOver } from './page.ts'

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

/** Tells the page around the frame how tall the quiz is, whenever that changes. */
function tellHeight(node: HTMLElement) {
  let told = 0
  new ResizeObserver(() => {
    const height = Math.ceil(node.getBoundingClientRect().height)
    if (height !== told) tell(height)
    told = height
  }).observe(node)
}

takeOver(fromQuery, hear, !location.pathname.endsWith('/play')).then(
  (set) => {
    const node = document.getElementById('footnote')
    if (set && node) tellHeight(node)
  },
  (code) => emit('error', { code: typeof code === 'string' ? code : 'internal' }),
)
