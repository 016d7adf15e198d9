import { authoredParts } from '../parts.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

/**
 * Every option rests on claims or cites passages, right or wrong, and by its key every question does. An evidence question's
 * passages are themselves the ground, so they need none.
 */
export const grounds: Rule = {
  name: 'grounds',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (!traits[value.type].claims) continue
      for (const { path, claims } of authoredParts(value))
        if (claims.length === 0)
          report(at([...path, 'claims']), 'none', 'at least one claim that this rests on, or a passage as its cite')
    }
  },
}
