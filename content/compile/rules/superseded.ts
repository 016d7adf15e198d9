import { noLaterThan } from '../../model/play/dates.ts'
import { claimDate } from '../../model/schema/claim.ts'
import type { Rule } from './rule.ts'

/** What supersedes a claim is later, so that the widget may say “since then”. */
export const superseded: Rule = {
  name: 'superseded',
  check(content, report) {
    for (const { value, at } of content.allClaims) {
      const later = content.claims.get(value.supersededBy ?? '')?.value
      const [from, to] = [claimDate(value), later && claimDate(later)]
      if (later && from && to && noLaterThan(to, from))
        report(at(['supersededBy']), `${later.id} of ${to}`, `a claim later than ${from}`)
    }
  },
}
