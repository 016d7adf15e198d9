import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { Asked } from './types.ts'

interface Choosable {
  id: string
  text: string
  key: boolean | 'either'
  why: string
  citations: readonly number[]
}

/** What can be chosen in each type that is answered by choosing; undefined for the others. */
function choices({ set, strings }: Asked, question: CompiledQuestion): Choosable[] | undefined {
  switch (question.type) {
    case 'single':
      return question.options.map((option) => ({ ...option, key: question.key.includes(option.id) }))
    case 'multiple': {
      const { key } = question
      return question.options.map((option) => ({
        ...option,
        key: key.either.includes(option.id) ? 'either' : key.true.includes(option.id),
      }))
    }
    case 'truefalse':
      return (['true', 'false'] as const).map((id) => ({
        ...question[id],
        id,
        text: strings[id],
        key: question.key.includes(id),
      }))
    case 'evidence':
      return question.passages.map((passage) => ({
        ...passage,
        text: set.citations[passage.citation]?.gist ?? '',
        key: question.key.includes(passage.id),
        citations: [passage.citation],
      }))
    default:
      return undefined
  }
}

/** `single`, `multiple`, `truefalse` and `evidence`: native radio buttons or checkboxes, one row each. */
export function choice(asked: Asked) {
  const { question, answer, graded, strings } = asked
  const rows = choices(asked, question)
  const chosen = ({ id }: Choosable) => (Array.isArray(answer) ? answer.includes(id) : answer === id)
  const scored = rows?.some((one) => one.key === true && chosen(one))
  return rows?.map((one) =>
    row(
      asked,
      one.text,
      graded ? verdictOf(strings, one.key, chosen(one), !!question.contested, scored) : [],
      graded && one,
      <input
        type={question.type === 'multiple' ? 'checkbox' : 'radio'}
        name={`q.${question.id}`}
        value={one.id}
        disabled={!!graded}
        {...((graded || answer) && { checked: chosen(one) })}
      />,
    ),
  )
}
