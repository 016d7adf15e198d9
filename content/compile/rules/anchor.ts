import { anchorPlace } from '../anchors.ts'
import type { Rule } from './rule.ts'

/** An anchor is found where its id says, once in its document, and in whole words. */
export const anchor: Rule = {
  name: 'anchor',
  needsDocuments: true,
  check(content, report) {
    for (const { id: source, value, at } of content.sources.values()) {
      const document = content.documents?.get(source)
      if (!document) continue
      for (const [id, { anchor }] of Object.entries(value.passages)) {
        const fault = anchorPlace(anchor, Number.parseInt(id.slice(1), 10), document.paragraphs)
        if (fault) report(at(['passages', id, 'anchor']), fault.found, fault.expected)
      }
    }
  },
}
