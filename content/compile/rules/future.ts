import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/**
 * Nothing was updated or published after today; notices and corrections are no later than their set's update. A warning: what is
 * to come out may be built before.
 */
export const future: Rule = {
  name: 'future',
  level: 'warning',
  check({ sets, explainers, sources, today }, report) {
    const days = [
      ...[...sets.values(), ...explainers.values()].map(({ value, at }) => ({ day: value.updated, spot: at(['updated']) })),
      ...[...sources.values()].map(({ value, at }) => ({ day: value.published, spot: at(['published']) })),
    ]
    // A month or a year that is not over yet began before today.
    for (const { day, spot } of days)
      if (day > today && !today.startsWith(day)) report(spot, show(day), `a day up to today, ${today}`)
  },
}
