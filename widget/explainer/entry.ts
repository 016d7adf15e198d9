import type { SectionScene } from './types.ts'

/** The id of a claim's entry in a section, unique on a page and within each shadow root. */
export const entryId = ({ section }: SectionScene, claim: string) => `${section.id}.${claim}`

/**
 * Follows a link of the axis to its entry. A fragment does not reach into a shadow root, and in the light DOM it would rewrite
 * the host page's address; where no script runs, on our own pages, the link itself leads there.
 */
export function followLink(event: MouseEvent & { currentTarget: Element }) {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot
  const entry = root.getElementById(event.currentTarget.getAttribute('href')?.slice(1) ?? '')
  if (!entry) return
  event.preventDefault()
  entry.focus()
}
