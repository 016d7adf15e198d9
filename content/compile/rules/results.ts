import type { Rule } from './rule.ts'

/** Every score has one result text: the first starts from 0, the others rise. */
export const results: Rule = {
  name: 'results',
  ofSet({ value, at }, _, report) {
    value.results.forEach(({ from }, i) => {
      const before = value.results[i - 1]
      if (!before && from !== 0) report(at(['results', i, 'from']), String(from), '0, so that every score has a text')
      if (before && from <= before.from) report(at(['results', i, 'from']), String(from), `more than ${before.from}`)
    })
  },
}
