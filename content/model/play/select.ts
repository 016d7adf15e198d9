import type { CompiledQuestion, CompiledSet } from '../schema/compiled.ts'
import { openQuestions } from './ground.ts'
import { arrange } from './shuffle.ts'
import { entry, type Table } from './types.ts'

/** How a set is cut to size. */
export interface Cut {
  questions?: readonly string[] | undefined
  limit?: number | undefined
  shuffle?: string | undefined
}

type Order = <T extends { id: string }>(items: readonly T[]) => T[]

const as = <T>(question: T) => question

const table: Table<CompiledQuestion, [Order], CompiledQuestion> = {
  single: (question, order) => ({ ...question, options: order(question.options) }),
  multiple: (question, order) => ({ ...question, options: order(question.options) }),
  truefalse: as,
  number: as,
  text: as,
  order: (question, order) => ({ ...question, items: order(question.items) }),
  match: (question, order) => ({ ...question, lefts: order(question.lefts), rights: order(question.rights) }),
  evidence: (question, order) => ({ ...question, passages: order(question.passages) }),
}

/** A question with its options, items, lefts, rights or passages in the order the seed gives. */
export const arrangeQuestion = <Question extends CompiledQuestion>(seed: string, question: Question): Question =>
  entry(table, question as CompiledQuestion)(question, (items) => arrange(seed, question.id, items)) as Question

/**
 * A set cut to size: the questions named, in the order named; then shuffled, questions and their items both, when a
 * seed is given; then the first `limit` of them. Names the set does not have are left out: check them first.
 */
export function select(set: CompiledSet, { questions, limit, shuffle }: Cut): CompiledSet {
  let chosen = questions
    ? [...new Set(questions)].flatMap((id) => set.questions.filter((question) => question.id === id))
    : set.questions
  if (shuffle !== undefined) chosen = arrange(shuffle, '', chosen).map((question) => arrangeQuestion(shuffle, question))
  // Whoever asks for five questions is to get five: a notice in the place of a withdrawn one is none.
  if (limit !== undefined) chosen = openQuestions({ questions: chosen }).slice(0, limit)
  return { ...set, questions: chosen }
}
