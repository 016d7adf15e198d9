import { show } from '../problem.ts'
import { proseClaims, readSentence } from '../prose.ts'
import type { Rule } from './rule.ts'

/**
 * Prose stands on claims: every section of it has marks, and so has every sentence with a figure or a year in it, which is a
 * fact. That a mark's claim exists is for `references`.
 */
export const prose: Rule = {
  name: 'prose',
  check(content, report) {
    for (const { value, at } of content.explainers.values())
      value.sections.forEach((section, i) => {
        if (section.prose.length && !proseClaims(section).length)
          report(at(['sections', i, 'prose']), 'prose without a mark', '[claim-id] behind every statement of fact')
        section.prose.forEach((authored, n) => {
          const { text, claims } = readSentence(authored)
          const spot = at(['sections', i, 'prose', n])
          if (/\d/.test(text) && !claims.length) report(spot, show(text), 'a mark, [claim-id], as for every figure or year')
          if (/[[\]]/.test(text)) report(spot, show(text), 'brackets around the ids of claims only')
        })
      })
  },
}
