import { mayShow } from '../complete/source.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The text of a passage that is shown stands so in its paragraph, and its anchor in it. */
export const passageText: Rule = {
  name: 'passage-text',
  needsDocuments: true,
  check(content, report) {
    for (const { id: source, value, at } of content.sources.values()) {
      const document = content.documents?.get(source)
      if (!document || !mayShow(value)) continue
      for (const [id, { text, anchor }] of Object.entries(value.passages)) {
        if (text === undefined) continue
        const number = Number.parseInt(id.slice(1), 10)
        const spot = at(['passages', id, 'text'])
        if (!plain(document.paragraphs[number - 1] ?? '').includes(plain(text)))
          report(spot, show(text), `words that stand exactly so in paragraph ${number}`)
        else if (!plain(text).includes(plain(anchor)))
          report(spot, `${show(text)}, without its anchor`, `${show(anchor)} among them`)
      }
    }
  },
}
