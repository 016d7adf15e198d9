import type { Emit } from './mount.tsx'
import { accentFrom, type Get, waysFrom } from './options.ts'

/** Where an app shows what an element names. */
export interface AppPlace {
  /** Its attributes are the options of CONTRACT “Options”. */
  element: HTMLElement
  /** What is filled, in the element's shadow root. */
  into: HTMLElement
  /** The site it is read from, an origin, and the loader's request for it there. */
  base: string
  answer: Promise<Response>
  emit: Emit
}

/**
 * Adds a sheet to the root that a node is in; an element that loads another quiz has it already. Throws where the node has been
 * taken out of its root: another load has overtaken this one.
 */
export function dress(node: Node, css: CSSStyleSheet) {
  const root = node.getRootNode() as ShadowRoot
  if (!root.host) throw 'internal'
  // What tells has a sheet of its own, whose rules come after these.
  if (!root.adoptedStyleSheets.includes(css)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, css]
}

/** Sets the accent inline on the app's root, which beats a rule of the host page for the element. */
export const tint = (into: HTMLElement, get: Get) => into.style.setProperty('--footnote-accent', accentFrom(get) ?? null)

/** Gives what is drawn the looks that options ask for now: `theme` and `accent` hold at once. */
export function look(into: HTMLElement, get: Get) {
  const { theme } = waysFrom((name) => (name === 'theme' ? get(name) : null))
  into.firstElementChild?.setAttribute('data-theme', theme)
  tint(into, get)
}
