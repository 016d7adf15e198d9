import type { CompiledClaim, CompiledConflict } from '../../content/model/schema/compiled.ts'
import { accounts } from '../components/accounts.tsx'
import { cites } from '../components/cites.tsx'
import { notes } from '../components/notes.tsx'
import type { Asked } from './types.ts'

const conflictOf = ({ set, question }: Asked): CompiledConflict | undefined => set.conflicts[question.contested ?? '']

/** Later claims that overtake those the answer rests on. */
const laterThan = ({ set, question }: Asked): CompiledClaim[] => [
  ...new Set(question.claims.flatMap((id) => set.claims[set.claims[id]?.supersededBy ?? ''] ?? [])),
]

/** Every place that anything said about a question cites, in rising order: the notes to print. */
export function cited(asked: Asked): number[] {
  const found = new Set<number>()
  const accounts = conflictOf(asked)?.accounts.map((id) => asked.set.claims[id])
  JSON.stringify([asked.question, laterThan(asked), accounts], (key, value) => {
    if (key === 'citations') for (const n of value) found.add(n)
    if (key === 'citation') found.add(value)
    return value
  })
  return [...found].sort((a, b) => a - b)
}

/** The outcome and its ground: explanation, what changed since, accounts that differ, and the notes. */
export function reveal(asked: Asked) {
  const { set, strings, level, question, answer, graded } = asked
  if (!graded) return undefined
  const Heading = `h${level + 1}` as 'h3'
  const conflict = conflictOf(asked)
  const verdict = conflict && graded.outcome === 'right' ? strings.accepted : strings.outcome[graded.outcome]
  return (
    <div class="answer" part="answer">
      <Heading tabIndex={-1} class="verdict">
        {answer === undefined ? strings.unanswered : verdict}
        {conflict && strings.colon + strings.accounts(conflict.accounts.length)}
      </Heading>
      <p>
        {question.explanation}
        {cites(asked, question.citations)}
      </p>
      {question.claims.some((id) => set.claims[id]?.voice === 'inferred') && <p class="aside">{strings.ourReading}</p>}
      {laterThan(asked).map((claim) => (
        <p class="aside">
          {strings.sinceThen} {claim.statement}
          {cites(asked, claim.citations)}
        </p>
      ))}
      {set.corrections.map(
        (one) =>
          one.question === question.id && (
            <p class="aside">
              {strings.corrected(strings.date(one.date))} {one.note}
            </p>
          ),
      )}
      {conflict && accounts(asked, conflict)}
      {notes(asked, cited(asked))}
    </div>
  )
}
