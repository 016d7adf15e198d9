import { noLaterThan } from '../../model/play/dates.ts'
import { allClaims } from '../parts.ts'
import type { Rule } from './rule.ts'

/** A claim that was due for review before a set resting on it was last updated should have been reviewed with it. */
export const stale: Rule = {
  name: 'stale',
  level: 'warning',
  ofSet(set, content, report) {
    for (const id of new Set(set.asked.flatMap(({ value }) => allClaims(value)))) {
      const claim = content.claims.get(id)
      const due = claim?.value.reviewBy
      if (claim && due && !noLaterThan(set.value.updated, due))
        report(claim.at(['reviewBy']), due, `a review, since ${set.id} was updated on ${set.value.updated}`)
    }
  },
}
