import type { Quiz } from '../../../../../widget/quiz/shell/Quiz.tsx'
import { type KeptPlay, playOf } from './play.ts'

/** What leads a play on to the same page in another language: the address's fragment, which no server gets to see. */
const CARRIED = '#play='
/** Milliseconds without a key or a click before what is chosen is kept: browsers allow a few changes of history a second. */
const PAUSE = 200

const keep = (play: KeptPlay | undefined) => {
  // A change of history is slow: none is made where nothing was kept and nothing is to be.
  if (!play && !history.state?.footnote) return
  try {
    history.replaceState({ ...history.state, footnote: play }, '')
  } catch {
    // Too many in too short a time: the next one is kept.
  }
}

/** Takes a play that the address carries out of it, and keeps it with the tab. Anybody can write an address: what is no play is ignored. */
export function takeCarried() {
  if (!location.hash.startsWith(CARRIED)) return
  let footnote: unknown
  try {
    footnote = JSON.parse(decodeURIComponent(location.hash.slice(CARRIED.length)))
  } catch {}
  history.replaceState({ ...history.state, footnote }, '', location.pathname + location.search)
}

const isPlay = (kept: Partial<KeptPlay> | undefined, quiz: string): kept is KeptPlay =>
  kept?.quiz === quiz &&
  Array.isArray(kept.fields) &&
  Array.isArray(kept.round) &&
  Number.isInteger(kept.at) &&
  (kept.at ?? -1) >= 0 &&
  !!kept.answers

/**
 * Keeps a play with its tab, in the history entry: it survives Back, reload and the language link, and goes with the tab.
 * `changed` is called when the play has; the promise is kept once an earlier play stands again.
 */
export function keepTab(quiz: Quiz, root: HTMLElement) {
  const { id, questions } = quiz.props.set
  const play = () => playOf(id, { progress: quiz.state, questions, form: root.querySelector('form') })
  let waits: ReturnType<typeof setTimeout> | undefined
  let going = false
  const changed = () => {
    clearTimeout(waits)
    if (going) keep(play())
  }
  const soon = () => {
    clearTimeout(waits)
    waits = setTimeout(changed, PAUSE)
  }
  const carry = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.languages a')
    const now = link && play()
    if (!now) return
    // To follow it to where one is would begin anew.
    if (link.ariaCurrent) return event.preventDefault()
    link.hash = CARRIED + encodeURIComponent(JSON.stringify(now))
    // Followed by then. What is copied from the page later tells no answer.
    setTimeout(() => {
      link.hash = ''
    })
  }
  for (const type of ['click', 'auxclick']) document.addEventListener(type, carry)
  for (const type of ['input', 'click']) root.addEventListener(type, soon)
  // Another entry of the same page is a place to come back to as well.
  addEventListener('hashchange', changed)
  addEventListener('pagehide', changed)
  const kept = history.state?.footnote
  const begun = isPlay(kept, id)
    ? import('./resume.ts').then(({ resume }) => resume(quiz, root, kept)).catch(() => {})
    : Promise.resolve()
  begun.then(() => {
    going = true
    changed()
  })
  return changed
}
