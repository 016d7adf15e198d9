import { ownQuestions } from '../content.ts'
import { authoredParts } from '../parts.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

/**
 * Every question rests on claims, and every option, right or wrong. An evidence question's passages are themselves the
 * ground, so neither it nor they need any.
 */
export const grounds: Rule = {
  name: 'grounds',
  check(content, report) {
    for (const { value, at } of ownQuestions(content)) {
      if (!traits[value.type].claims) continue
      if (value.claims.length === 0) report(at(['claims']), 'none', 'at least one claim that the explanation rests on')
      for (const { path, claims } of authoredParts(value))
        if (claims.length === 0) report(at([...path, 'claims']), 'none', 'at least one claim that this rests on')
    }
  },
}
