import type { Sourced } from './sourced.ts'

/** The id of a note, unique on a page that holds one quiz and within each shadow root. */
export const noteId = ({ question }: Sourced, n: number) => `${question.id}.${n + 1}`

/**
 * Small numerals that lead to the notes under the answer. With a script the note is found in the same tree: a fragment
 * does not reach into a shadow root, and in the light DOM it would rewrite the host page's address.
 */
export function cites(sourced: Sourced, of: readonly number[]) {
  return of.map((n) => (
    <sup>
      <a
        href={`#${noteId(sourced, n)}`}
        aria-label={sourced.strings.note(n + 1)}
        onClick={(event) => {
          event.preventDefault()
          const root = event.currentTarget.getRootNode() as Document | ShadowRoot
          root.getElementById(noteId(sourced, n))?.focus()
        }}
      >
        {n + 1}
      </a>
    </sup>
  ))
}
