import { ownQuestions } from '../content.ts'
import { keyClaims } from '../parts.ts'
import type { Rule } from './rule.ts'

/**
 * A stem whose truth moves with time carries `asOf` or names a year itself: that is any question whose key rests on a count
 * or a status. An order is dated item by item, and an evidence question asks about a text.
 */
export const asOf: Rule = {
  name: 'as-of',
  check(content, report) {
    for (const { value, at } of ownQuestions(content)) {
      if (value.asOf || value.type === 'order' || value.type === 'evidence' || /\b(19|20)\d\d\b/.test(value.stem)) continue
      const moving = keyClaims(value).filter((id) => ['count', 'status'].includes(content.claims.get(id)?.value.kind ?? ''))
      if (moving.length)
        report(at(['stem']), `no date, with a key that rests on ${moving.join(', ')}`, 'asOf, or a year in the stem')
    }
  },
}
