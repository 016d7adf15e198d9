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
 * Loads the set an element names and plays it in the element's shadow root. `home` is where the loader came from; the
 * element's `host` says otherwise. Attributes are the options of CONTRACT “Options”. Rejects with a `FailureCode` when
 * the set cannot be had; nothing has been touched then. Undefined when the element has left the page meanwhile.
 */
export async function connect(element: HTMLElement, home: string, emit: Emit): Promise<Mounted | undefined> {
  const get: Get = (name) => element.getAttribute(name)
  const host = get('host') ?? ''
  const base = new URL(URL.canParse(host) ? host : home).origin
  const set = await loadSet(base, get('quiz') ?? '', get)
  const strings = await stringsFor(set.language)
  if (!element.isConnected) return undefined
  const ways = waysFrom(get)
  const accent = accentFrom(get)
  if (accent) element.style.setProperty('--footnote-accent', accent)
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  const mounted = mount(root, set, ways, { base, strings, emit })
  if (set.withdrawn) emit('error', { code: 'withdrawn' })
  // Held within, where no reset of the host page reaches.
  else (root.firstElementChild as HTMLElement).style.minHeight = `${reserve(root, set, ways, strings)}px`
  return mounted
}
