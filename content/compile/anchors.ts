import { show } from './problem.ts'

/** What is wrong with an anchor, in the words of a problem. */
export interface AnchorFault {
  found: string
  expected: string
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)

function occurrences(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/**
 * An anchor has 3 to 8 whitespace-separated words: fewer are seldom unique, and a text fragment needs no more;
 * a longer quotation would be copying.
 */
export function anchorLength(anchor: string): AnchorFault | undefined {
  const count = anchor.split(/\s+/).length
  if (count >= 3 && count <= 8) return undefined
  return { found: `${count} word${count === 1 ? '' : 's'} (${show(anchor)})`, expected: '3 to 8 words' }
}

/** Quotation marks and dashes as one: what a keyboard has for what is printed. */
const typed = (text: string) =>
  text
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')

/** The words of a document that differ from an anchor in no more than their quotation marks and dashes. */
function asPrinted(anchor: string, paragraph: string): string | undefined {
  const at = typed(paragraph).indexOf(typed(anchor))
  return at === -1 ? undefined : paragraph.slice(at, at + anchor.length)
}

/** An anchor as its paragraph, counted from 1, prints it, where it differs in no more than quotation marks, dashes and NBSP. */
export function printedAnchor(anchor: string, number: number, document: readonly string[]): string | undefined {
  return asPrinted(plain(anchor), plain(document[number - 1] ?? ''))
}

/**
 * An anchor stands exactly so in its paragraph, counted from 1, and nowhere else in the document, without regard to case, as
 * a browser looks for a text fragment. NBSP counts as a blank. It starts and ends with whole words: a fragment that
 * starts inside one is not found.
 */
export function anchorPlace(anchor: string, number: number, document: readonly string[]): AnchorFault | undefined {
  const paragraphs = document.map(plain)
  const words = plain(anchor)
  const paragraph = paragraphs[number - 1] ?? ''
  const places = paragraphs.flatMap((text, i) => occurrences(text.toLowerCase(), words.toLowerCase()).map(() => i + 1))
  const start = paragraph.indexOf(words)
  if (start === -1) {
    const printed = asPrinted(words, paragraph)
    if (printed) return { found: show(anchor), expected: `the document’s own quotation marks and dashes: ${show(printed)}` }
    const elsewhere = places.length ? `, which is in paragraph ${[...new Set(places)].join(' and ')}` : ''
    return { found: `${show(anchor)}${elsewhere}`, expected: `words that stand exactly so in paragraph ${number}` }
  }
  if (places.length > 1)
    return {
      found: `${show(anchor)} ${places.length} times, in paragraphs ${places.join(', ')}`,
      expected: 'words that occur once',
    }
  if (isLetter(paragraph[start - 1]) || isLetter(paragraph[start + words.length]))
    return { found: `${show(anchor)}, which cuts a word`, expected: 'whole words' }
  return undefined
}
