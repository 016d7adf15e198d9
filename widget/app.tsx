import { loadSet } from './load.ts'
import type { Emit, Mounted } from './mount.tsx'
import { mount } from './mount.tsx'
import { accentFrom, type Get, waysFrom } from './options.ts'
import { reserve } from './reserve.tsx'
import { stringsFor } from './strings/load.ts'
import css from './styles/index.css?inline'

/** What the loader knows of this module. */
export interface App {
  connect: typeof connect
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/**
 * Loads the set an element names from the site at `base`, an origin, and plays it in the element's shadow root. Attributes
 * are the options of CONTRACT “Options”. Rejects with a `FailureCode` when the set cannot be had; nothing has been touched
 * then. Undefined when the element has left the page meanwhile.
 */
export async function connect(element: HTMLElement, base: string, emit: Emit): Promise<Mounted | undefined> {
  const get: Get = (name) => element.getAttribute(name)
  const set = await loadSet(base, get('quiz') ?? '', get, emit)
  const strings = await stringsFor(set)
  const ways = waysFrom(get)
  const accent = accentFrom(get)
  if (accent) element.style.setProperty('--footnote-accent', accent)
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  // What the publisher put here stands until the quiz does, which comes when its place can be held.
  const slot = document.createElement('slot')
  root.append(slot)
  const height = await reserve(root, [sheet], set, ways, strings)
  slot.remove()
  if (!height || !element.isConnected) return undefined
  const mounted = mount(root, set, ways, { base, strings, emit })
  if (set.withdrawn) emit('error', { code: 'withdrawn' })
  // Held within, where no reset of the host page reaches.
  else (root.firstElementChild as HTMLElement).style.minHeight = `${height}px`
  return mounted
}
