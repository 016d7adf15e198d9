import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { waysFrom } from './options.ts'
import { emit, tell, withinWordPress } from './outside.ts'
import { fromQuery, takeOver } from './page.ts'
import { reserve } from './reserve.tsx'
import type { Strings } from './strings/en.ts'

let told = 0
/** The frame's width when it was measured last. */
let width = 0
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

/** Tells the page around the frame how tall the quiz gets: once, unless its width changes. */
async function measure(node: HTMLElement, set: CompiledSet, strings: Strings) {
  if (innerWidth === width) return
  width = innerWidth
  // What the page inlines, for where its rules do not reach.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(document.querySelector('style')?.textContent ?? '')
  const tallest = set.withdrawn ? 0 : await reserve(node, [sheet], set, waysFrom(fromQuery), strings)
  const height = Math.ceil(Math.max(tallest, node.scrollHeight))
  if (height === told) return
  told = height
  tell(height)
}

// Where an answer is shown its place is held already.
takeOver(fromQuery, hear, !location.pathname.endsWith('/play'), measure).then(
  (taken) => {
    const node = document.getElementById('footnote')
    if (!taken || !node) return
    const { set, strings } = taken
    let measured = Promise.resolve()
    // A narrower frame wraps more lines: the tallest state is measured again when the width has changed.
    const again = () => {
      measured = measured.then(() => measure(node, set, strings))
    }
    addEventListener('resize', again)
    again()
  },
  (code) => emit('error', { code: typeof code === 'string' ? code : 'internal' }),
)
