/**
 * What the build has JSX call in the explainer's app, in place of Preact: elements made once, with attributes and
 * listeners. An explainer has no state, so nothing is ever compared with what was drawn before; the app is 4 kB smaller
 * for it. On our own pages the same components are rendered to text by Preact (worker/prerender).
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[]
type Props = Record<string, unknown> | null

const SVG = /^(svg|circle|line|path|rect|text)$/

const isShown = (child: unknown): child is Node | string | number =>
  child !== null && child !== undefined && typeof child !== 'boolean'

/** Puts children into a node: lists are flattened, what is absent or a boolean is left out. */
export function fillNode(node: ParentNode, ...children: Child[]): void {
  // Deeper than lists and fragments are ever nested.
  const flat = (children as unknown[]).flat(9)
  node.replaceChildren(...flat.filter(isShown).map((child) => child as Node | string))
}

export function h(type: string | ((props: object) => Child), props: Props, ...children: Child[]): Child {
  if (typeof type === 'function') return type({ ...props, children })
  // Children come first: an `a` around shapes is SVG's own, and an HTML one would not be drawn there.
  const svg = SVG.test(type) || (type === 'a' && (children as unknown[]).flat(9).some((child) => child instanceof SVGElement))
  const node = svg ? document.createElementNS('http://www.w3.org/2000/svg', type) : document.createElement(type)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') {
      const [, event = '', capture] = /^on([A-Z][a-z]+)(Capture)?$/.exec(name) ?? []
      node.addEventListener(event.toLowerCase(), value as EventListener, !!capture)
    } else if (name !== 'key' && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : String(value))
  }
  fillNode(node, children)
  return node
}

export const Fragment = ({ children }: { children: Child }): Child => children
