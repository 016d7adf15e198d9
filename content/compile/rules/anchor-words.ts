import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/**
 * An anchor has 3 to 8 whitespace-separated words: fewer are seldom unique, and a text fragment needs no more;
 * a longer quotation would be copying.
 */
export const anchorWords: Rule = {
  name: 'anchor-words',
  check(content, report) {
    for (const { value, at } of content.sources.values())
      for (const [id, { anchor }] of Object.entries(value.passages)) {
        const count = anchor.split(/\s+/).length
        if (count < 3 || count > 8)
          report(at(['passages', id, 'anchor']), `${count} word${count === 1 ? '' : 's'} (${show(anchor)})`, '3 to 8 words')
      }
  },
}
