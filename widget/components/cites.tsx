import type { Scene } from '../quiz/types.ts'

/** The id of a note, unique on a page that holds one quiz and within each shadow root. */
export const noteId = (question: string, n: number) => `${question}.${n + 1}`

/**
 * Goes to the note within the same tree: a fragment does not reach into a shadow root, and in the light DOM it would
 * rewrite the host page's address.
 */
function goTo(event: MouseEvent, id: string) {
  const link = event.currentTarget as HTMLElement
  const note = (link.getRootNode() as Document | ShadowRoot).getElementById(id)
  if (!note) return
  event.preventDefault()
  note.focus()
}

/** Small numerals that lead to the notes under the answer. */
export function cites({ strings }: Scene, question: string, of: readonly number[]) {
  return [...of]
    .sort((a, b) => a - b)
    .map((n) => (
      <sup key={n}>
        <a
          href={`#${noteId(question, n)}`}
          aria-label={strings.note(n + 1)}
          onClick={(event) => goTo(event, noteId(question, n))}
        >
          {n + 1}
        </a>
      </sup>
    ))
}
