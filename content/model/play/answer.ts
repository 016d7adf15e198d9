import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import type { HiddenQuestion } from './hide.ts'

/** Nothing chosen, typed or matched: such an answer is left out of grading. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'number') return Number.isNaN(answer)
  if (typeof answer === 'string') return answer.trim() === ''
  return Object.keys(answer).length === 0
}

/**
 * Whether an answer has the form its question asks for: ids that are the question's, each at most once; an order
 * that names every item; a number within its range. Right or wrong is not asked here.
 */
export function isAnswer(question: HiddenQuestion | CompiledQuestion, answer: Answer): boolean {
  const chosen = (ids: readonly { id: string }[], id: unknown) => ids.some((item) => item.id === id)
  const several = (ids: readonly { id: string }[]) =>
    Array.isArray(answer) && answer.every((id) => chosen(ids, id)) && new Set(answer).size === answer.length
  switch (question.type) {
    case 'single':
      return chosen(question.options, answer)
    case 'truefalse':
      return answer === 'true' || answer === 'false'
    case 'evidence':
      return chosen(question.passages, answer)
    case 'multiple':
      return several(question.options)
    case 'number':
      return typeof answer === 'number' && answer >= question.min && answer <= question.max
    case 'text':
      // Longer than any name or title asked for; what is typed is never stored as it stands.
      return typeof answer === 'string' && answer.length <= 200
    case 'order':
      return several(question.items) && Array.isArray(answer) && answer.length === question.items.length
    case 'match':
      return (
        typeof answer === 'object' &&
        answer !== null &&
        !Array.isArray(answer) &&
        Object.entries(answer).every(([left, right]) => chosen(question.lefts, left) && chosen(question.rights, right))
      )
  }
}
