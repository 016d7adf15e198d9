import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { accounts } from '../components/accounts.tsx'
import { cites } from '../components/cites.tsx'
import { notes } from '../components/notes.tsx'
import type { Scene, Status } from './types.ts'

/** Every place the answer's text cites, in rising order: the notes to print. */
export function cited(scene: Scene, question: CompiledQuestion): number[] {
  const { claims, conflicts } = scene.set
  const accounts = question.contested ? (conflicts[question.contested]?.accounts ?? []) : []
  const found = new Set([...question.citations, ...accounts.flatMap((id) => claims[id]?.citations ?? [])])
  JSON.stringify(question, (key, value) => {
    if (key === 'citations') for (const n of value) found.add(n)
    if (key === 'citation') found.add(value)
    return value
  })
  for (const later of laterClaims(scene, question)) for (const n of later.citations) found.add(n)
  return [...found].sort((a, b) => a - b)
}

/** Later claims that overtake those the answer rests on. */
function laterClaims({ set }: Scene, question: CompiledQuestion) {
  return question.claims.flatMap((id) => set.claims[set.claims[id]?.supersededBy ?? ''] ?? [])
}

/** The outcome and its ground: explanation, what changed since, accounts that differ, and the notes. */
export function reveal(scene: Scene, question: CompiledQuestion, status: Status) {
  if (status.phase !== 'revealed') return undefined
  const { set, strings, level } = scene
  const Heading = `h${level + 1}` as 'h3'
  const { contested } = question
  const differ = contested ? set.conflicts[contested]?.accounts.length : 0
  const { outcome } = status.graded
  const verdict =
    status.answer === undefined ? strings.unanswered : differ && outcome === 'right' ? strings.accepted : strings.outcome[outcome]
  return (
    <div class="answer" part="answer">
      <Heading tabIndex={-1} class="verdict">
        {verdict}
        {differ ? `: ${strings.accounts(differ)}` : ''}
      </Heading>
      <p>
        {question.explanation}
        {cites(scene, question.id, question.citations)}
      </p>
      {question.claims.some((id) => set.claims[id]?.voice === 'inferred') && <p class="aside">{strings.ourReading}</p>}
      {laterClaims(scene, question).map((claim) => (
        <p key={claim.statement} class="aside">
          {strings.sinceThen} {claim.statement}
          {cites(scene, question.id, claim.citations)}
        </p>
      ))}
      {set.corrections
        .filter((one) => one.question === question.id)
        .map(({ date, note }) => (
          <p key={note} class="aside">
            {strings.corrected(strings.date(date))} {note}
          </p>
        ))}
      {contested && accounts(scene, question.id, contested)}
      {notes(scene, question.id, cited(scene, question))}
    </div>
  )
}
