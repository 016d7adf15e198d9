import { toNote } from './leading.ts'
import { noteId, numeralOf, type Sourced } from './sourced.ts'

/** Small numerals that lead to the notes: `of` are places in the citations. */
export function Cites({ sourced, of }: { sourced: Sourced; of: readonly number[] }) {
  return (
    <>
      {[...of]
        .sort((a, b) => numeralOf(sourced, a) - numeralOf(sourced, b))
        .map((place) => (
          <sup key={place}>
            <a
              href={`#${noteId(sourced, place)}`}
              aria-label={sourced.strings.note(numeralOf(sourced, place))}
              onClick={(event) => {
                event.preventDefault()
                toNote(event.currentTarget, noteId(sourced, place))
              }}
            >
              {numeralOf(sourced, place)}
            </a>
          </sup>
        ))}
    </>
  )
}
