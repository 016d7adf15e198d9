import { writtenGrounds } from '../complete/grounds.ts'
import { citesOf } from '../complete/question.ts'

import type { Rule } from './rule.ts'

/** Every option says why. It may be left out where one claim is named, whose statement then says it. */
export const why: Rule = {
  name: 'why',
  ofSet({ own }, _, report) {
    for (const { written, at } of own)
      for (const { path, grounds } of writtenGrounds(written)) {
        const { why, claims = [] } = grounds
        // What cites passages itself is the business of the rule `made-claims`, and what rests on nothing of `grounds`.
        if (why !== undefined || claims.length === 1 || citesOf(grounds).length || !claims.length) continue
        report(at([...path, 'why']), `nothing, and ${claims.length} claims that may say it`, 'a why, or one claim that says it')
      }
  },
}
