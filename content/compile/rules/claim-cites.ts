import type { Rule } from './rule.ts'

/** A claim cites at least one passage. */
export const claimCites: Rule = {
  name: 'claim-cites',
  check(content, report) {
    for (const { value, at } of content.allClaims)
      if (value.cites.length === 0) report(at(['cites']), 'none', 'at least one passage')
  },
}
