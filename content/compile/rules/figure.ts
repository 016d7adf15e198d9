import type { Rule } from './rule.ts'

/** A figure makes sense: it is not below 0, and a part is no more than its whole. */
export const figure: Rule = {
  name: 'figure',
  check(content, report) {
    for (const { value, at } of content.allClaims) {
      const { value: n, of } = value.figure ?? {}
      if (n === undefined) continue
      if (n < 0) report(at(['figure', 'value']), String(n), 'a figure not below 0')
      if (of !== undefined && n > of) report(at(['figure', 'value']), `${n} of ${of}`, `at most ${of}`)
    }
  },
}
