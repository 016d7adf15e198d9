import { noLaterThan } from '../../model/play/dates.ts'
import { claimDate } from '../../model/schema/claim.ts'
import type { Rule } from './rule.ts'

/** What supersedes a claim is later, so that the widget may say “since then”. A fact, which holds at all times, has nothing after it. */
export const superseded: Rule = {
  name: 'superseded',
  check(content, report) {
    for (const { value, at } of content.allClaims) {
      const later = content.claims.get(value.supersededBy ?? '')?.value
      if (value.supersededBy && value.kind === 'fact')
        report(at(['supersededBy']), `${value.supersededBy}, of a fact`, 'another kind, with its date: a fact holds at all times')
      if (later?.kind === 'fact') report(at(['supersededBy']), `${later.id}, a fact`, 'a claim with a date')
      const [from, to] = [claimDate(value), later && claimDate(later)]
      if (later && from && to && noLaterThan(to, from))
        report(at(['supersededBy']), `${later.id} of ${to}`, `a claim later than ${from}`)
    }
  },
}
