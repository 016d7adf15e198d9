import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { Passage } from '../model/schema/source.ts'
import { documentText } from './article.ts'
import { candidate } from './candidates.ts'
import type { Article, Block } from './types.ts'

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trim()
const reasons = { heading: 'subheading', caption: 'picture caption' } as const
// A line as short as this, with no end of a sentence, is a label, a byline or a link far more often than a paragraph.
const isLabel = ({ text }: Block) => text.split(' ').length < 8 && !/[.!?…]["”’)]*$/.test(text)

/** The fields at the head: what was found, to be compared with what is printed, and what was not, to be filled in. */
function head({ title, publisher, author, published, url, language }: Article, file: string): string[] {
  const told = (name: string, value: string | undefined, hint: string) =>
    value === undefined
      ? `# TODO ${name}: not found in ${file}. ${hint}`
      : `${name}: ${name === 'published' ? JSON.stringify(value) : yaml(value)}`
  return [
    '# yaml-language-server: $schema=../../../../dist/schemas/source.json',
    '# A draft: neither it nor a claim that cites it is published until an editor has checked it and takes “reviewed: false” away.',
    `# What stands here was found in ${file}: see that it is printed so. What is not printed but inferred is named in “inferred”.`,
    told('title', title, 'As printed.'),
    told('publisher', publisher, 'As printed.'),
    told('author', author, 'As printed; leave it out when there is none.'),
    told('published', published, 'As printed: "2026-11-21", "2026-11" or "2026".'),
    'inferred: []',
    told('url', url, 'https://…; leave it out when there is none.'),
    told('language', language, 'en, en-GB, ja, …'),
    '# TODO kind: news, analysis, opinion or primary.',
    '# TODO vantage: one line on where this voice speaks from.',
    'reviewed: false',
  ]
}

const passagesOf = (number: number, passages: Record<string, Passage>) =>
  Object.entries(passages).filter(([id]) => Number.parseInt(id.slice(1), 10) === number)

/** A line for every paragraph of text that has no passage yet: words to anchor one by, ready to be uncommented. */
function passageLines(blocks: readonly Block[], passages: Record<string, Passage>): string[] {
  const document = blocks.map(({ text }) => text)
  return blocks.flatMap((block, i) => {
    const number = i + 1
    const own = passagesOf(number, passages)
    if (own.length)
      return own.flatMap(([id, passage]) => {
        const lines = yaml(passage).split('\n')
        return [`  ${id}:`, ...lines.map((line) => `    ${line}`)]
      })
    if (block.kind !== 'text' || isLabel(block)) return []
    const anchor = candidate(number, document)
    if (!anchor) return [`  # p${number}: no words of it stand in the document once`]
    return [`  # p${number}: { anchor: ${JSON.stringify(anchor)}, gist: "what it says, in our own words" }`]
  })
}

function leftOutLines(blocks: readonly Block[], passages: Record<string, Passage>): string[] {
  return blocks.flatMap((block, i) => {
    if (passagesOf(i + 1, passages).length || (block.kind === 'text' && !isLabel(block))) return []
    const known = block.kind === 'text' ? undefined : reasons[block.kind]
    return [`  ${known ? '' : '# '}- { paragraph: ${i + 1}, reason: ${known ?? 'page furniture'} }`]
  })
}

/** A source that an editor completes: its document's hash and paragraphs, and passages, proposed ones as comments. */
export function sourceText(article: Article, file: string, passages: Record<string, Passage> = {}): string {
  const { blocks } = article
  const sha256 = createHash('sha256').update(documentText(article)).digest('hex')
  const left = leftOutLines(blocks, passages)
  return `${[
    ...head(article, file),
    'document:',
    `  sha256: ${sha256}`,
    `  paragraphs: ${blocks.length}`,
    '# A passage: 3 to 8 words of the document, where they stand once, and what the passage says. A second one in p4 is p4b.',
    '# TODO every paragraph has a passage or a place in leftOut: uncomment what you use, and say why the rest is left out.',
    'passages:',
    ...passageLines(blocks, passages),
    ...(left.some((line) => !line.trim().startsWith('#')) ? ['leftOut:'] : ['# leftOut:']),
    ...left,
  ].join('\n')}\n`
}
