import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { Scene, Status } from './types.ts'

interface Choosable {
  id: string
  text: string
  key: boolean | 'either'
  why: string
  citations: readonly number[]
}

/** What can be chosen in each type that is answered by choosing; undefined for the others. */
function choices({ set, strings }: Scene, question: CompiledQuestion): Choosable[] | undefined {
  switch (question.type) {
    case 'single':
      return question.options.map((option) => ({ ...option, key: question.key.includes(option.id) }))
    case 'multiple':
      return question.options.map((option) => ({
        ...option,
        key: question.key.either.includes(option.id) ? 'either' : question.key.true.includes(option.id),
      }))
    case 'truefalse':
      return (['true', 'false'] as const).map((id) => ({
        ...question[id],
        id,
        text: strings[id],
        key: question.key.includes(id),
      }))
    case 'evidence':
      return question.passages.map(({ id, why, citation }) => ({
        id,
        why,
        text: set.citations[citation]?.gist ?? '',
        key: question.key.includes(id),
        citations: [citation],
      }))
    default:
      return undefined
  }
}

/** `single`, `multiple`, `truefalse` and `evidence`: native radio buttons or checkboxes, one row each. */
export function choice(scene: Scene, question: CompiledQuestion, status: Status) {
  const rows = choices(scene, question)
  if (!rows) return undefined
  const several = question.type === 'multiple'
  const answer = status.phase === 'unanswered' ? undefined : status.answer
  const revealed = status.phase === 'revealed'
  const chosen = ({ id }: Choosable) => (Array.isArray(answer) ? answer.includes(id) : answer === id)
  const scored = rows.some((one) => one.key === true && chosen(one))
  return rows.map((one) =>
    row(
      scene,
      question.id,
      one.text,
      revealed ? verdictOf(scene.strings, one.key, chosen(one), !!question.contested, scored) : [],
      revealed ? one : undefined,
      <input
        type={several ? 'checkbox' : 'radio'}
        name={`q.${question.id}`}
        value={one.id}
        disabled={revealed}
        {...(status.phase !== 'unanswered' && { checked: chosen(one) })}
      />,
    ),
  )
}
