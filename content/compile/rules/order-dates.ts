import { before, span } from '../../model/play/dates.ts'
import { claimDate } from '../../model/schema/claim.ts'
import { restsOnName } from '../complete/named.ts'
import type { Content } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The days from the first to the last of all dates of some claims, as an EDTF interval. */
function daysOf(ids: readonly string[], { claims }: Content): string | undefined {
  const spans = ids.flatMap((id) => {
    const { value: claim, made } = claims.get(id) ?? {}
    // Without a date of its own a claim made of an item has that of its source: the rule `made-claims` asks for one.
    if (made && !claim?.when) return []
    return (claim && span(claimDate(claim) ?? '')) ?? []
  })
  const first = spans.map((days) => days.first).sort()[0]
  const last = spans
    .map((days) => days.last)
    .sort()
    .at(-1)
  return first && last && `${first}/${last}`
}

/** An order's claims strictly increase: each item's last day precedes the next one's first. */
export const orderDates: Rule = {
  name: 'order-dates',
  ofSet({ own }, content, report) {
    for (const { value, at } of own) {
      if (value.type !== 'order') continue
      value.items.forEach((item, i) => {
        const fact = item.claims.find((id) => content.claims.get(id)?.value.kind === 'fact')
        if (fact)
          report(at(['items', i]), `${restsOnName(fact, content)}, a fact`, 'claims with a date, as for every item of an order')
        const next = value.items[i + 1]
        const [here, there] = [daysOf(item.claims, content), next && daysOf(next.claims, content)]
        if (next && here && there && !before(here, there))
          report(
            at(['items', i + 1]),
            `${next.id} (${there}) after ${item.id} (${here})`,
            `a first day after ${show(item.id)} is over`,
          )
      })
    }
  },
}
