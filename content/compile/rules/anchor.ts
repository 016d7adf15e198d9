import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)

function occurrences(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/**
 * An anchor stands exactly so in the paragraph its id names, and nowhere else in the document, without regard to case, as
 * a browser looks for a text fragment. NBSP counts as a blank. It starts and ends with whole words: a fragment that
 * starts inside one is not found.
 */
export const anchor: Rule = {
  name: 'anchor',
  needsDocuments: true,
  check(content, report) {
    for (const { id: source, value, at } of content.sources.values()) {
      const paragraphs = content.documents?.get(source)?.paragraphs.map(plain)
      if (!paragraphs) continue
      const folded = paragraphs.map((text) => text.toLowerCase())
      for (const [id, { anchor }] of Object.entries(value.passages)) {
        const spot = at(['passages', id, 'anchor'])
        const number = Number.parseInt(id.slice(1), 10)
        const words = plain(anchor)
        const paragraph = paragraphs[number - 1] ?? ''
        const places = folded.flatMap((text, i) => occurrences(text, words.toLowerCase()).map(() => i + 1))
        const start = paragraph.indexOf(words)
        if (start === -1) {
          const elsewhere = places.length ? `, which is in paragraph ${[...new Set(places)].join(' and ')}` : ''
          report(spot, `${show(anchor)}${elsewhere}`, `words that stand exactly so in paragraph ${number}`)
        } else if (places.length > 1) {
          report(spot, `${show(anchor)} ${places.length} times, in paragraphs ${places.join(', ')}`, 'words that occur once')
        } else if (isLetter(paragraph[start - 1]) || isLetter(paragraph[start + words.length])) {
          report(spot, `${show(anchor)}, which cuts a word`, 'whole words')
        }
      }
    }
  },
}
