import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { sharedPage } from './address.ts'
import { loadData, loadSet } from './load.ts'
import { type At, mount } from './mount.tsx'
import type { Get } from './options.ts'
import { accentFrom, waysFrom } from './options.ts'
import { pause } from './pause.ts'
import type { Quiz } from './quiz/shell/Quiz.tsx'
import { pageOf } from './quiz/shell/types.ts'
import { REDRAWN } from './redrawn.ts'
import { stringsFor } from './strings/load.ts'

/** Options given in the page's address. */
export const fromQuery: Get = (name) => new URLSearchParams(location.search).get(name)
export const noOptions: Get = () => null

export const redrawn = (get: Get) => REDRAWN.some((name) => get(name) !== null)

/** Ends what early.ts began: what was pressed before the quiz was there is made good, or posted where it cannot come. */
function letGo(taken: boolean) {
  delete document.documentElement.dataset['early']
  const pressed = [...document.querySelectorAll<HTMLButtonElement>('[data-pressed]')]
  for (const button of pressed) {
    button.removeAttribute('data-pressed')
    if (taken) button.click()
  }
  if (!taken) pressed[0]?.form?.submit()
}

interface TakenOver {
  set: CompiledSet
  quiz: Quiz | undefined
  node: HTMLElement
}

type Taking = [get: Get, emit: (type: string, detail: object) => void, more?: { redraw?: boolean } & Pick<At, 'onChange'>]

/**
 * Takes over the quiz that the server rendered on one of our own pages: over the very nodes of what is in sight, unless
 * options given in a static page's query ask for another rendering (`redraw`). Whatever fails, presses are held no longer.
 */
export const takeOver = (...taking: Taking): Promise<TakenOver | undefined> =>
  connect(...taking).catch((code) => {
    letGo(false)
    throw code
  })

async function connect(...[get, emit, { redraw = false, ...more } = {}]: Taking): Promise<TakenOver | undefined> {
  const node = document.getElementById('footnote')
  const { quiz = '', src, action, lang, leads, level } = node?.dataset ?? {}
  if (!node || !src) return undefined
  // A translation's page stays in its language whatever else is asked for.
  const own: Get = (name) => get(name) || (name === 'lang' && lang ? lang : null)
  // As the page has preloaded it: what is asked for with other credentials is fetched twice.
  const set = await (redraw ? loadSet('', (name) => (name === 'quiz' ? quiz : own(name)), emit) : loadData(src, fetch(src)))
  const strings = await stringsFor(set.language)
  document.documentElement.style.setProperty('--footnote-accent', accentFrom(get) ?? null)
  if (redraw) node.replaceChildren()
  const at = {
    base: '',
    strings,
    emit,
    ...(action && { action }),
    level: Number(level ?? 1),
    // Among other things of a page, only the first question is drawn.
    rendered: level ? ('first' as const) : !redraw,
    page: pageOf({ base: '', set }),
    shared: sharedPage('', get, set),
    ...(leads && { leads: JSON.parse(leads) }),
    ...more,
  }
  const mounted = await mount(node, set, waysFrom(get), at)
  // The host hears that the quiz is ready before it hears of an answer.
  await pause()
  letGo(true)
  const open = () => {
    const id = location.hash.slice(1)
    if (id) mounted.quiz()?.goTo(id)
  }
  open()
  addEventListener('hashchange', open)
  return { set, quiz: mounted.quiz(), node }
}
