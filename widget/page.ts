import { CUT } from '../content/model/play/options.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { sharedPage } from './address.ts'
import { loadData, loadSet } from './load.ts'
import { type At, mount } from './mount.tsx'
import type { Get } from './options.ts'
import { accentFrom, waysFrom } from './options.ts'
import { pause } from './pause.ts'
import type { Quiz } from './quiz/shell/Quiz.tsx'
import { pageOf } from './quiz/shell/types.ts'
import { stringsFor } from './strings/load.ts'

/** Options given in the page's address. */
export const fromQuery: Get = (name) => new URLSearchParams(location.search).get(name)
export const noOptions: Get = () => null

/** Options that change what the server renders: with one of them the page cannot be hydrated and is drawn anew. */
const REDRAWN = [...CUT, 'layout', 'theme', 'open-book']
export const redrawn = (get: Get) => REDRAWN.some((name) => get(name) !== null)

/**
 * Holds a form back while the quiz is on its way: a click on “Check” that comes early would post the whole form, and show
 * every key. The click is made good once the quiz has taken over, and the form posted as it is when it cannot.
 */
function holdBack(node: HTMLElement): (taken: boolean) => void {
  let clicked: HTMLElement | null = null
  const hold = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[type=submit]')
    if (!button) return
    event.preventDefault()
    clicked = button
  }
  node.addEventListener('click', hold)
  return (taken) => {
    node.removeEventListener('click', hold)
    if (taken) clicked?.click()
    else if (clicked) node.querySelector('form')?.submit()
  }
}

/**
 * Takes over the quiz that the server rendered on one of our own pages: over the very nodes of what is in sight, unless
 * options given in a static page's query ask for another rendering (`redraw`).
 */
export async function takeOver(
  get: Get,
  emit: (type: string, detail: object) => void,
  { redraw = false, ...more }: { redraw?: boolean } & Pick<At, 'onChange'> = {},
): Promise<{ set: CompiledSet; quiz: Quiz | undefined; node: HTMLElement } | undefined> {
  const node = document.getElementById('footnote')
  const { quiz = '', src, action, lang, leads, level } = node?.dataset ?? {}
  if (!node || !src) return undefined
  // A translation's page stays in its language whatever else is asked for.
  const own: Get = (name) => get(name) || (name === 'lang' && lang ? lang : null)
  const release = holdBack(node)
  // As the page has preloaded it: what is asked for with other credentials is fetched twice.
  const set = await (redraw
    ? loadSet('', (name) => (name === 'quiz' ? quiz : own(name)), emit)
    : loadData(src, fetch(src))
  ).catch((code) => {
    release(false)
    throw code
  })
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
  release(true)
  const open = () => {
    const id = location.hash.slice(1)
    if (id) mounted.quiz()?.goTo(id)
  }
  open()
  addEventListener('hashchange', open)
  return { set, quiz: mounted.quiz(), node }
}
