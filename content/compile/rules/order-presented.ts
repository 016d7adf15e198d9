import { arrange } from '../../model/play/shuffle.ts'
import type { Rule } from './rule.ts'

/** The order in which an order question's items are presented is not the right one. It follows from the ids alone. */
export const orderPresented: Rule = {
  name: 'order-presented',
  ofSet(set, _, report) {
    for (const { id, value, at, borrowed } of set.asked) {
      if (value.type !== 'order') continue
      const right = value.items.every((item, i) => arrange('', id, value.items)[i] === item)
      if (right)
        report(
          at(borrowed ? ['use'] : ['items']),
          'items presented in the right order',
          borrowed ? 'another order: give the question another id with `as`' : 'another order: rename an item’s id',
        )
    }
  },
}
