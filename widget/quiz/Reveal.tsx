import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { Accounts } from '../components/Accounts.tsx'
import { Cites } from '../components/Cites.tsx'
import { Notes } from '../components/Notes.tsx'
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
export function Reveal({ scene, question, status }: { scene: Scene; question: CompiledQuestion; status: Status }) {
  if (status.phase !== 'revealed') return null
  const { set, strings, level } = scene
  const Heading = `h${level + 1}` as 'h3'
  const { contested } = question
  const accounts = contested ? set.conflicts[contested]?.accounts.length : 0
  const { outcome } = status.graded
  const verdict =
    status.answer === undefined
      ? strings.unanswered
      : accounts && outcome === 'right'
        ? strings.accepted
        : strings.outcome[outcome]
  return (
    <div class="answer" part="answer">
      <Heading tabIndex={-1} class="verdict">
        {verdict}
        {accounts ? `: ${strings.accounts(accounts)}` : ''}
      </Heading>
      <p>
        {question.explanation}
        <Cites scene={scene} question={question.id} of={question.citations} />
      </p>
      {question.claims.some((id) => set.claims[id]?.voice === 'inferred') && <p class="aside">{strings.ourReading}</p>}
      {laterClaims(scene, question).map((claim) => (
        <p key={claim.statement} class="aside">
          {strings.sinceThen} {claim.statement}
          <Cites scene={scene} question={question.id} of={claim.citations} />
        </p>
      ))}
      {contested && <Accounts scene={scene} question={question.id} conflict={contested} />}
      <Notes scene={scene} question={question.id} of={cited(scene, question)} />
    </div>
  )
}
