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

const table: Table<Question, [], Question> = {
  single: (question) => ({ ...question, options: arrange('', question.id, question.options) }),
  multiple: (question) => ({ ...question, options: arrange('', question.id, question.options) }),
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
 * A question with its options, items, pairs or passages in the default order (the empty seed), so that nothing shipped
 * follows the order authored. Pairs follow their lefts, extras their rights. An order's key is lost here: take it before.
 */
export const arranged = (question: Question): Question => entry(table, question)(question)
