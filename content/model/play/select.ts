import type { CompiledQuestion, CompiledSet } from '../schema/compiled.ts'
import { arrange } from './shuffle.ts'

/** How a set is cut to size. */
export interface Cut {
  questions?: readonly string[] | undefined
  limit?: number | undefined
  shuffle?: string | undefined
}

/** A question with its options, items, lefts, rights or passages in the order the seed gives. */
export function arrangeQuestion<Q extends CompiledQuestion>(seed: string, question: Q): Q {
  const order = <T extends { id: string }>(items: readonly T[]) => arrange(seed, question.id, items)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, options: order(question.options) }
    case 'order':
      return { ...question, items: order(question.items) }
    case 'match':
      return { ...question, lefts: order(question.lefts), rights: order(question.rights) }
    case 'evidence':
      return { ...question, passages: order(question.passages) }
    default:
      return question
  }
}

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
  if (limit !== undefined) chosen = chosen.filter((question) => !question.withdrawn).slice(0, limit)
  return { ...set, questions: chosen }
}
