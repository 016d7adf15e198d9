import { loadSet } from './load.ts'
import type { Emit, Mounted } from './mount.tsx'
import { mount } from './mount.tsx'
import { accentFrom, type Get, waysFrom } from './options.ts'
import { fetchTell } from './quiz/shell/fetch.ts'
import { stringsFor } from './strings/load.ts'
import css from './styles/index.css?inline'

/** What the loader knows of this module. */
export interface App {
  connect: typeof connect
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** What was reserved for the quiz before it came is a minimum until the reader does something with it. */
function releaseReserved(element: HTMLElement, root: ShadowRoot) {
  const release = () => element.style.removeProperty('min-height')
  for (const type of ['click', 'input', 'keydown']) root.addEventListener(type, release, { once: true })
}

/**
 * Loads the set an element names from the site at `base`, an origin, and plays it in the element's shadow root. Attributes
 * are the options of CONTRACT “Options”. Rejects with a `FailureCode` when the set cannot be had; nothing has been touched
 * then. Undefined when the element has left the page meanwhile.
 */
export async function connect(element: HTMLElement, base: string, emit: Emit): Promise<Mounted | undefined> {
  const get: Get = (name) => element.getAttribute(name)
  // Asked for now, and needed at the first check: what fails here is asked for again then.
  fetchTell().catch(() => {})
  const set = await loadSet(base, get('quiz') ?? '', get, emit)
  const strings = await stringsFor(set.language)
  if (!element.isConnected) return undefined
  const accent = accentFrom(get)
  if (accent) element.style.setProperty('--footnote-accent', accent)
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  const mounted = await mount(root, set, waysFrom(get), { base, strings, emit })
  if (set.withdrawn) emit('error', { code: 'withdrawn' })
  releaseReserved(element, root)
  return mounted
}
