/**
 * From a numeral to its note and back. Nodes are found in the same tree: a fragment does not reach into a shadow root, and
 * in the light DOM it would rewrite the host page's address.
 */
const within = (node: Element) => node.getRootNode() as Document | ShadowRoot

/** The numeral that led to a note last. */
const cameFrom = new WeakMap<Element, HTMLElement>()

function lead(to: HTMLElement) {
  to.focus({ preventScroll: true })
  to.scrollIntoView({ block: 'nearest' })
}

/** Unfolds the sources, marks the notes, and puts the focus on the first of them. */
export function toNotes(numeral: HTMLElement, ids: readonly string[]) {
  const notes = ids.map((id) => within(numeral).getElementById(id)).filter((note) => note !== null)
  const [first] = notes
  const fold = first?.closest('details')
  if (!first || !fold) return
  fold.open = true
  for (const marked of fold.querySelectorAll('[aria-current]')) marked.removeAttribute('aria-current')
  for (const note of notes) {
    note.setAttribute('aria-current', 'true')
    cameFrom.set(note, numeral)
  }
  lead(first)
}

/** Back to the numeral that led to a note; to the first one, when its sources were unfolded by hand. */
export function fromNote(back: HTMLElement) {
  const note = back.closest<HTMLElement>('li')
  const numeral = note && (cameFrom.get(note) ?? within(back).querySelector<HTMLElement>(`[href="#${CSS.escape(note.id)}"]`))
  if (numeral) lead(numeral)
}
