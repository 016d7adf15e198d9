import { scoring } from '../parts.ts'
import type { Rule } from './rule.ts'

/** A claim that we inferred never keys alone: the same answer rests on a claim that someone made. */
export const inferred: Rule = {
  name: 'inferred',
  ofSet({ own }, content, report) {
    for (const { value, at } of own)
      for (const { path, claims } of scoring(value)) {
        const ours = claims.filter((id) => content.claims.get(id)?.value.voice === 'inferred')
        if (claims.length > 0 && ours.length === claims.length)
          report(at([...path, 'claims']), `only ${ours.join(', ')}, which we inferred`, 'a claim of another voice beside it')
      }
  },
}
