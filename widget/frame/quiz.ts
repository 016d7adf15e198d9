import { type Get, waysFrom } from '../options.ts'
import { fromQuery, redrawn, takeOver } from '../page.ts'
import { followHeight } from './height.ts'
import { postEvent, withinWordPress } from './outside.ts'

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
  postEvent(type, detail)
}

/** A frame cannot see whether its page is light or dark; most are light. `theme=auto` follows the reader's system. */
const get: Get = (name) => fromQuery(name) ?? (name === 'theme' ? 'light' : null)

// What the server rendered is light; its nodes stay.
document.querySelector('.quiz')?.setAttribute('data-theme', waysFrom(get).theme)

const content = document.querySelector('main')
if (content) followHeight(content)

// What the Worker rendered is as the query has it; the file is rendered without options.
takeOver(get, hear, { redraw: !location.pathname.endsWith('/play') && redrawn(fromQuery) }).catch((code) =>
  postEvent('error', { code: typeof code === 'string' ? code : 'internal' }),
)
