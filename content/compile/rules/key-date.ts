import { noLaterThan } from '../../model/play/dates.ts'
import { claimDate } from '../../model/schema/claim.ts'
import { restsOnName } from '../complete/named.ts'

import { scoring } from '../parts.ts'
import type { Rule } from './rule.ts'

/** What a key rests on was so by the question's `asOf`: the last days are compared. */
export const keyDate: Rule = {
  name: 'key-date',
  ofSet({ own }, content, report) {
    for (const { value, at } of own)
      for (const { path, claims } of scoring(value))
        claims.forEach((id, i) => {
          const claim = content.claims.get(id)?.value
          const date = claim && claimDate(claim)
          if (value.asOf && date && !noLaterThan(date, value.asOf))
            report(
              at([...path, 'claims', i]),
              `${restsOnName(id, content)} of ${date}`,
              `a claim no later than the question’s asOf, ${value.asOf}`,
            )
        })
  },
}
