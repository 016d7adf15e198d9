import type { Path } from '../content.ts'
import type { Rule } from './rule.ts'

// Binary fractions miss a step by far less than this.
const SLACK = 1e-9

/**
 * A number can be given: accepted and near values lie from `min` to `max` on a step, a near range covers no accepted value
 * and no other near one.
 */
export const numberRange: Rule = {
  name: 'number-range',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (value.type !== 'number') continue
      const { min, max, step, accept, near } = value
      if (min >= max) report(at(['max']), String(max), `more than min, ${min}`)
      const expectOn = (n: number, path: Path) => {
        const steps = (n - min) / step
        if (n < min || n > max) report(at(path), String(n), `a value from ${min} to ${max}`)
        else if (Math.abs(steps - Math.round(steps)) > SLACK) report(at(path), String(n), `a step of ${step} from ${min}`)
      }
      for (const [i, { value: n }] of accept.entries()) expectOn(n, ['accept', i, 'value'])
      near.forEach(({ from, to }, i) => {
        expectOn(from, ['near', i, 'from'])
        if (to !== from) expectOn(to, ['near', i, 'to'])
        if (to < from) report(at(['near', i, 'to']), String(to), `no less than from, ${from}`)
        const hit = accept.find(({ value: n, tolerance }) => n + tolerance >= from && n - tolerance <= to)
        if (hit)
          report(at(['near', i]), `${from} to ${to}, which covers the accepted ${hit.value}`, 'a range beside what is accepted')
        const other = near.slice(0, i).find((range) => range.from <= to && from <= range.to)
        if (other)
          report(at(['near', i]), `${from} to ${to}, which meets ${other.from} to ${other.to}`, 'ranges that do not meet')
      })
    }
  },
}
