import type { Rule } from './rule.ts'

/**
 * A source's document is at hand. A warning only: documents are nobody's to pass on, so a newsroom that drafts from its own has
 * not those of others, and what can be checked without them still is.
 */
export const documentMissing: Rule = {
  name: 'document-missing',
  needsDocuments: true,
  level: 'warning',
  check(content, report) {
    for (const { id, at } of content.sources.values())
      if (!content.documents?.has(id))
        report(at(['document']), `no ${id}.txt among the documents`, 'the document this source is read from')
  },
}
