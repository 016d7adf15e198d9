import { arrange } from '../../model/play/shuffle.ts'
import { entry, type Table } from '../../model/play/types.ts'
import type { Question } from '../../model/schema/question.ts'

/** Items in the default order, each by the id of what it shows. */
const keyed = <T>(question: Question, items: readonly T[], idOf: (item: T) => string): T[] =>
  arrange(
    '',
    question.id,
    items.map((item) => ({ id: idOf(item), item })),
  ).map(({ item }) => item)

const as = <T>(question: T) => question

const table: Table<Question, [seed: string], Question> = {
  single: (question, seed) => ({ ...question, options: arrange(seed, question.id, question.options) }),
  multiple: (question, seed) => ({ ...question, options: arrange(seed, question.id, question.options) }),
  truefalse: as,
  number: as,
  text: as,
  order: (question) => ({ ...question, items: arrange('', question.id, question.items) }),
  match: (question) => ({
    ...question,
    pairs: keyed(question, question.pairs, ({ left }) => left.id),
    extra: keyed(question, question.extra, ({ right }) => right.id),
  }),
  evidence: (question) => ({ ...question, passages: arrange('', question.id, question.passages) }),
}

/**
 * A question with its options, items, pairs or passages in the default order, so that nothing shipped follows the order
 * authored: that of the empty seed, or of options that of the set's. Pairs follow their lefts, extras their rights. An order's key is lost here: take it before.
 */
export const arranged = (question: Question, seed = ''): Question => entry(table, question)(question, seed)
