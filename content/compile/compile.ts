import { assemble, type Embed, type Output } from './assemble.ts'
import { check, type KeptFiles } from './check.ts'
import type { Content } from './content.ts'
import { type Documents, readDocuments } from './documents.ts'
import { asIfReviewed, withoutDrafts } from './drafts.ts'
import { checkOutput, type KeptOutput } from './emit.ts'
import { anew, type KeptMade, watched } from './kept.ts'
import { link } from './link.ts'
import { fails, type Problem, sorted } from './problem.ts'
import { type Raw, read } from './read.ts'
import { rules } from './rules/index.ts'
import { enforce } from './rules/rule.ts'

export interface Compiled {
  content: Content
  /** Every problem, warnings included, sorted by file and line. */
  problems: Problem[]
  /** Names of the rules that were not run for want of documents. */
  skipped: string[]
  /** What is to be published: undefined when there is any problem beyond a warning. */
  output: Output | undefined
}

export interface CompileOptions {
  embed?: Embed
  /** Whether drafts are assembled too, and translations out of step with what is being written: never for what is published. */
  drafts?: boolean | undefined
  /** The day it is, `2026-11-21`: what is dated after it is told. */
  today?: string
  /** What an earlier compilation of the same content leaves to the next. */
  kept?: KeptWork
}

/**
 * What is not done again while it stays as it was: files by their text, what was linked and assembled of them by what was looked up
 * for it, and compiled files that matched their shape by their text.
 */
export interface KeptWork {
  files: KeptFiles
  made: { linked: KeptMade; checked: KeptMade; assembled: KeptMade }
  output: KeptOutput
}

/** Of no compilation yet. */
export const nothingKept = (): KeptWork => ({
  files: new Map(),
  made: { linked: new Map(), checked: new Map(), assembled: new Map() },
  output: new Map(),
})

const isTranslation = ({ file }: Problem) => /^topics\/[^/]+\/translations\//.test(file)

/** A translation follows its source: while that is being written, what is wrong with it is told and holds up nothing. */
const asWritten = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (isTranslation(problem) ? { ...problem, level: 'warning' } : problem))

/** Checks, links and assembles files that were read. Pure. */
export function compileFiles(
  raw: Raw,
  documents: Documents | undefined,
  { embed = null, drafts, today = new Date().toISOString().slice(0, 10), kept }: CompileOptions = {},
): Compiled {
  const files = check(raw, kept?.files)
  const content = link(raw, files, documents, today, kept?.made.linked)
  const [ready, skipped] = [
    rules.filter(({ needsDocuments }) => !needsDocuments || documents),
    rules.filter(({ needsDocuments }) => needsDocuments && !documents),
  ]
  const all = [...files.problems, ...enforce(ready, content, kept?.made.checked)]
  const found = drafts ? asWritten(all) : all
  const { keep } = kept ? watched({}, kept.made.assembled) : { keep: anew }
  const shown = () => (drafts ? asIfReviewed(content, keep) : withoutDrafts(content))
  const output = fails(found) ? undefined : assemble(shown(), embed, kept?.made.assembled)
  const problems = sorted([...found, ...(output ? checkOutput(output, kept?.output) : [])])
  return { content, problems, skipped: skipped.map(({ name }) => name), output: fails(problems) ? undefined : output }
}

/**
 * Compiles the content under `root`. `documents` is the folder of the source documents; without it the rules that need
 * them are skipped. Nothing is written: `emit` does that. Throws only what reading files throws.
 */
export function compile(
  root: string,
  { documents, ...choices }: CompileOptions & { documents?: string | undefined } = {},
): Compiled {
  return compileFiles(read(root), documents === undefined ? undefined : readDocuments(documents), choices)
}
