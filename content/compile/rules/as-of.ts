import { printedOf } from '../../model/play/statement.ts'
import { restsOnName } from '../complete/named.ts'

import { scoring } from '../parts.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

/** A year as a stem prints it, from 1000 on: 1666, 2024. */
const YEAR = /\b(1\d|20)\d\d\b/

/**
 * A stem whose truth moves with time carries `asOf` or names a year itself: that is any question with a key that rests on
 * counts and statuses alone, and of any type that is dated by its stem.
 */
export const asOf: Rule = {
  name: 'as-of',
  ofSet({ own }, content, report) {
    for (const { value, at } of own) {
      if (value.asOf || !traits[value.type].dated || YEAR.test(printedOf(value).join(' '))) continue
      const kind = (id: string) => content.claims.get(id)?.value.kind ?? ''
      // A fact says nothing about when the others hold.
      const dated = (claims: readonly string[]) => claims.filter((id) => kind(id) !== 'fact')
      const moving = scoring(value)
        .map(({ claims }) => dated(claims))
        .find((claims) => claims.length > 0 && claims.every((id) => ['count', 'status'].includes(kind(id))))
      const made = moving?.some((id) => content.claims.get(id)?.made)
      if (moving)
        report(
          at(['stem']),
          `no date, with a key that rests on ${moving.map((id) => restsOnName(id, content)).join(', ')}`,
          `asOf, or a year in the stem${made ? '; or `when` of an event, or `kind: fact`, beside cite' : ''}`,
        )
    }
  },
}
