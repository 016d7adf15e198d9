import { toNotes } from './leading.ts'
import { noteId, numeralOf, type Sourced } from './sourced.ts'

/** Places by their numerals, in rising order; three or more in a row are one run. */
export function runsOf(sourced: Sourced, of: readonly number[]): number[][] {
  const sorted = [...new Set(of)].sort((a, b) => numeralOf(sourced, a) - numeralOf(sourced, b))
  const runs: number[][] = []
  for (const place of sorted) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && numeralOf(sourced, place) === numeralOf(sourced, last) + 1) run.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => (run.length > 2 ? [run] : run.map((place) => [place])))
}

/** Small numerals that lead to the notes: `of` are places in the citations. A run of them is one, “2–5”, and leads to all. */
export function Cites({ sourced, of }: { sourced: Sourced; of: readonly number[] }) {
  return (
    <>
      {runsOf(sourced, of).map((run) => {
        const ids = run.map((place) => noteId(sourced, place))
        const ends = [...new Set([run[0] ?? 0, run.at(-1) ?? 0])]
        const numerals = ends.map((place) => numeralOf(sourced, place)).join('–')
        return (
          <sup key={numerals}>
            <a
              href={`#${ids[0]}`}
              aria-label={sourced.strings.note(numerals)}
              {...(sourced.passed && { tabIndex: -1 })}
              onClick={(event) => {
                event.preventDefault()
                toNotes(event.currentTarget, ids)
              }}
            >
              {numerals}
            </a>
          </sup>
        )
      })}
    </>
  )
}
