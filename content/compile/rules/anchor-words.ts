import { anchorLength } from '../anchors.ts'
import type { Rule } from './rule.ts'

/** An anchor is long enough to be found once and short enough to be no quotation. */
export const anchorWords: Rule = {
  name: 'anchor-words',
  check(content, report) {
    for (const { value, at } of content.sources.values())
      for (const [id, { anchor }] of Object.entries(value.passages)) {
        const fault = anchorLength(anchor)
        if (fault) report(at(['passages', id, 'anchor']), fault.found, fault.expected)
      }
  },
}
