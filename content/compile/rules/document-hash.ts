import type { Rule } from './rule.ts'

/** A source's document, when it is at hand, is the one that was read: same hash, same number of paragraphs. */
export const documentHash: Rule = {
  name: 'document-hash',
  needsDocuments: true,
  check(content, report) {
    for (const { id, value, at } of content.sources.values()) {
      const document = content.documents?.get(id)
      if (!document) continue
      if (document.sha256 !== value.document.sha256)
        report(at(['document', 'sha256']), value.document.sha256, `${document.sha256}, the hash of ${id}.txt`)
      if (document.paragraphs.length !== value.document.paragraphs)
        report(
          at(['document', 'paragraphs']),
          String(value.document.paragraphs),
          `${document.paragraphs.length}, as ${id}.txt has`,
        )
    }
  },
}
