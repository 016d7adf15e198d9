import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Compiled, compileFiles } from '../../content/compile/compile.ts'
import { readDocuments } from '../../content/compile/documents.ts'
import { type Raw, type RawFile, read } from '../../content/compile/read.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** The folder of content fixtures: `base` is a small valid tree, every other folder lays files over it. */
export const fixtures = fileURLToPath(new URL('../fixtures/content/', import.meta.url))
export const base = join(fixtures, 'base')

/** Names of the overlays: one a rule, and some for the reading. */
export const overlays = readdirSync(fixtures).filter((name) => name !== 'base')

/** The base tree with a fixture's files in place of its own. */
export function overlaid(name?: string): Raw {
  const [below, above] = [read(base), name ? read(join(fixtures, name)) : { site: undefined, files: [], images: [], strays: [] }]
  const files = new Map<string, RawFile>([...below.files, ...above.files].map((file) => [file.file, file]))
  return {
    site: above.site ?? below.site,
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    images: above.images,
    strays: [...below.strays, ...above.strays],
  }
}

/** The base's documents, with a fixture's in place of its own. */
export function documents(name?: string) {
  const own = name ? join(fixtures, name, 'documents') : ''
  return new Map([...readDocuments(join(base, 'documents')), ...(existsSync(own) ? readDocuments(own) : [])])
}

/** The one topic of the base tree, and of the fixtures unless they say otherwise. */
export const topic = 'topics/orrin-head'

/** The same tree with the text of one file of the topic replaced. */
export function edited(raw: Raw, file: string, edit: (text: string) => string): Raw {
  return { ...raw, files: raw.files.map((one) => (one.file === `${topic}/${file}` ? { ...one, text: edit(one.text) } : one)) }
}

/** A compiled set of the output. Throws when there is none, naming the problems. */
export function setOf({ output, problems }: Compiled, id: string): CompiledSet {
  const set = output?.sets.find((one) => one.id === id)
  if (!set) throw new Error(`no set ${id}: ${JSON.stringify(problems)}`)
  return set
}

/** The base tree, compiled with its documents. */
export const compileBase = () => compileFiles(overlaid(), documents())
