import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/**
 * Nothing was updated, published or corrected after today; notices of sets and explainers are no later than their update. A
 * warning: what is to come out may be built before.
 */
export const future: Rule = {
  name: 'future',
  level: 'warning',
  check({ sets, explainers, sources, allClaims, today }, report) {
    const days = [
      ...[...sets.values(), ...explainers.values()].map(({ value, at }) => ({ day: value.updated, spot: at(['updated']) })),
      ...[...sources.values()].map(({ value, at }) => ({ day: value.published, spot: at(['published']) })),
      ...[...sources.values(), ...allClaims].flatMap(({ value, at }) =>
        (value.corrections ?? []).map(({ date }, i) => ({ day: date, spot: at(['corrections', i, 'date']) })),
      ),
    ]
    // A month or a year that is not over yet began before today.
    for (const { day, spot } of days)
      if (day > today && !today.startsWith(day)) report(spot, show(day), `a day up to today, ${today}`)
  },
}
