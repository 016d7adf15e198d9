import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { Row, verdictOf } from '../components/Row.tsx'
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
  const scored = rows.some((row) => row.key === true && chosen(row))
  return rows.map((row) => (
    <Row
      key={row.id}
      scene={scene}
      question={question.id}
      {...(revealed && { ...verdictOf(scene.strings, row.key, chosen(row), !!question.contested, scored), ...row })}
      text={row.text}
      input={
        <input
          type={several ? 'checkbox' : 'radio'}
          name={`q.${question.id}`}
          value={row.id}
          disabled={revealed}
          {...(status.phase !== 'unanswered' && { checked: chosen(row) })}
        />
      }
    />
  ))
}
