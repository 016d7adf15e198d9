import { normalise } from '../../model/play/text.ts'

import { authoredParts } from '../parts.ts'
import { show } from '../problem.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

/** No two options, items or passages of a question read the same: nobody could tell which one is meant. */
export const sameTexts: Rule = {
  name: 'same-texts',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (!traits[value.type].distinct) continue
      const seen = new Set<string>()
      for (const { path, text, cite } of authoredParts(value)) {
        const read = cite ?? (text && normalise(text))
        if (read && seen.has(read))
          report(at([...path, cite ? 'cite' : 'text']), `${show(cite ?? text)} a second time`, 'each once')
        if (read) seen.add(read)
      }
    }
  },
}
