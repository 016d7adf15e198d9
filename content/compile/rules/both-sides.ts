import { conflictsByAccount } from '../accounts.ts'
import { toldClaims } from '../used.ts'
import type { Rule } from './rule.ts'

/**
 * Where accounts contradict each other, an explainer that tells one tells the others, in its sections or side by side: what
 * it leaves out would look settled.
 */
export const bothSides: Rule = {
  name: 'both-sides',
  check(content, report) {
    const contradicting = conflictsByAccount(content, 'contradict')
    for (const { value, at } of content.explainers.values()) {
      const told = new Set(value.sections.flatMap(toldClaims))
      const shown = new Set(value.sections.map(({ conflict }) => conflict))
      for (const { id, value: conflict } of contradicting(told)) {
        if (shown.has(id)) continue
        const [named, missing] = [
          conflict.accounts.filter((account) => told.has(account)),
          conflict.accounts.filter((account) => !told.has(account)),
        ]
        if (!named.length || !missing.length) continue
        const i = value.sections.findIndex((section) => toldClaims(section).some((claim) => named.includes(claim)))
        report(
          at(['sections', i, 'claims']),
          `${named.join(', ')}, which ${id} contradicts`,
          `${missing.join(', ')} as well, or a section of kind accounts on ${id}`,
        )
      }
    }
  },
}
