import { accentOf, faintAccent } from '../accent.ts'
import type { Rule } from './rule.ts'

/** The accent of a site can be read on our papers, by day and by night. */
export const accent: Rule = {
  name: 'accent',
  check({ site }, report) {
    const chosen = accentOf(site?.value.accent)
    if (!site || !chosen) return
    for (const { look, found, expected } of faintAccent(chosen)) report(site.at(['accent', look]), found, expected)
  },
}
