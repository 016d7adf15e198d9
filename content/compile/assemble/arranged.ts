import { arrange } from '../../model/play/shuffle.ts'
import type { Question } from '../../model/schema/question.ts'

/**
 * A question with its options, items, pairs or passages in the default order (the empty seed), so that nothing shipped
 * follows the order authored. Pairs follow their lefts, extras their rights. An order's key is lost here: take it before.
 */
export function arranged(question: Question): Question {
  const { id } = question
  switch (question.type) {
    case 'single':
      return { ...question, options: arrange('', id, question.options) }
    case 'multiple':
      return { ...question, options: arrange('', id, question.options) }
    case 'order':
      return { ...question, items: arrange('', id, question.items) }
    case 'evidence':
      return { ...question, passages: arrange('', id, question.passages) }
    case 'match': {
      const keyed = <T>(items: readonly T[], idOf: (item: T) => string) =>
        arrange(
          '',
          id,
          items.map((item) => ({ id: idOf(item), item })),
        ).map(({ item }) => item)
      return {
        ...question,
        pairs: keyed(question.pairs, ({ left }) => left.id),
        extra: keyed(question.extra, ({ right }) => right.id),
      }
    }
    default:
      return question
  }
}
