import { extname } from 'node:path'
import * as v from 'valibot'
import { Address, Edtf, Language, Text } from '../model/schema/primitives.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import type { Article } from './types.ts'

const tidy = (text: string) =>
  text
    // Soft hyphens and zero-width blanks are not seen, and not found by searching.
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    // All that is a blank to HTML, and other ends of lines; NBSP stays, as printed.
    .replace(/[\t\n\f\r \u0085\u2028\u2029]+/g, ' ')
    .trim()

/** A text that a field may hold, else undefined. */
function fit(schema: v.GenericSchema<unknown, string>, text: string | undefined): string | undefined {
  const read = v.safeParse(schema, tidy(text ?? ''))
  return read.success ? read.output : undefined
}

/** The day of a timestamp, where it was published: its own offset counts, not ours. */
const dayOf = (date: string | undefined) => /^\s*(\d{4}-\d{2}-\d{2})(?=T|\s|$)/.exec(date ?? '')?.[1] ?? date

const readText = (text: string): Article => ({ blocks: text.split(/\r?\n/).map((line) => ({ text: line, kind: 'text' })) })
const readers: Record<string, (text: string) => Article> = {
  '.html': readHtml,
  '.htm': readHtml,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readText,
}
export const endings = Object.keys(readers)

/**
 * Reads an article by its file's ending, and keeps of what it says of itself what has the form a source wants. Undefined for
 * an ending that is none of `endings`. Lines of a `.txt` stay lines.
 */
export function readArticle(file: string, text: string): Article | undefined {
  const found = readers[extname(file).toLowerCase()]?.(text)
  if (!found) return undefined
  const { title, author, publisher, published, url, language, blocks } = found
  return {
    title: fit(Text, title),
    author: fit(Text, author?.replace(/^\s*by\s+/i, '')),
    publisher: fit(Text, publisher),
    published: fit(Edtf, dayOf(published)),
    url: fit(Address, url),
    language: fit(Language, language),
    blocks: blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter((block) => block.text !== ''),
  }
}

/** The plain text that passages are found in: one paragraph a line, with a blank line between. */
export function documentText({ blocks }: Article): string {
  return `${blocks.map(({ text }) => text).join('\n\n')}\n`
}
