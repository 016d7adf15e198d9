import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { right } from '../browser/answers.ts'

/** An answer that earns everything, as the fields of a form: their names and values. */
export function fields(question: CompiledQuestion): [name: string, value: string][] {
  const name = `q.${question.id}`
  const answer = right(question)
  if (question.type === 'order') return question.key.map((id, i) => [`${name}.${id}`, String(i + 1)])
  if (question.type === 'match') return Object.entries(question.key).map(([left, right]) => [`${name}.${left}`, right])
  return (Array.isArray(answer) ? answer : [answer]).map((one) => [name, String(one)])
}
