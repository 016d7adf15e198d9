import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source's document: the hash of its bytes in hex, and its paragraphs, the first at index 0. */
export interface Doc {
  sha256: string
  paragraphs: string[]
}

export type Documents = Map<string, Doc>

/** A paragraph is a line whose trim() is not empty. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Reads every `<source>.txt` of a folder. */
export function readDocuments(folder: string): Documents {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return [name.slice(0, -4), { sha256, paragraphs: paragraphsOf(bytes.toString('utf8')) }]
    }),
  )
}

/** The folder of documents: the one asked for, else `$DOCUMENTS`, else `documents/` in the content, if it exists. */
export function findDocuments(asked: string | undefined, root: string): string | undefined {
  const named = asked ?? process.env['DOCUMENTS']
  if (named) return named
  const own = join(root, 'documents')
  return existsSync(own) ? own : undefined
}
