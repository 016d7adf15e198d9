import type { Answer } from '../schema/answers.ts'
import { type Askable, entry, type Table } from './types.ts'

/** Nothing chosen, typed or matched: such an answer is left out of grading. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'number') return Number.isNaN(answer)
  if (typeof answer === 'string') return answer.trim() === ''
  return Object.keys(answer).length === 0
}

type Items = readonly { id: string }[]

const isOne = (items: Items, id: unknown) => items.some((item) => item.id === id)
const areSome = (items: Items, answer: Answer): answer is string[] =>
  Array.isArray(answer) && answer.every((id) => isOne(items, id)) && new Set(answer).size === answer.length

const table: Table<Askable, [Answer], boolean> = {
  single: ({ options }, answer) => isOne(options, answer),
  multiple: ({ options }, answer) => areSome(options, answer),
  truefalse: (_, answer) => answer === 'true' || answer === 'false',
  number: ({ min, max }, answer) => typeof answer === 'number' && answer >= min && answer <= max,
  // Longer than any name or title asked for; what is typed is never stored as it stands.
  text: (_, answer) => typeof answer === 'string' && answer.length <= 200,
  order: ({ items }, answer) => areSome(items, answer) && answer.length === items.length,
  match: ({ lefts, rights }, answer) =>
    typeof answer === 'object' &&
    answer !== null &&
    !Array.isArray(answer) &&
    Object.entries(answer).every(([left, right]) => isOne(lefts, left) && isOne(rights, right)),
  evidence: ({ passages }, answer) => isOne(passages, answer),
}

/**
 * Whether an answer has the form its question asks for: ids that are the question's, each at most once; an order
 * that names every item; a number within its range. Right or wrong is not asked here.
 */
export const isAnswer = (question: Askable, answer: Answer): boolean => entry(table, question)(question, answer)
