import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { CompiledSet, Index } from '../model/schema/compiled.ts'
import { CompiledExplainer } from '../model/schema/compiledExplainer.ts'
import { ClaimsFile, SourcesFile, TopicsFile } from '../model/schema/ledger.ts'
import type { Ledger, Output } from './assemble.ts'
import { toProblems } from './issues.ts'
import type { Problem } from './problem.ts'

/** A file to be: its path under `/v1`, what it holds, and the schema it must match. */
interface OutputFile {
  path: string
  value: unknown
  schema: v.GenericSchema
  /** All that it holds is in the files of topics as well. */
  whole?: true
}

/** What is to be written. */
export function outputFiles(output: Output): OutputFile[] {
  const { index, sets, translated, explainers, translatedExplainers, ledger, ledgers } = output
  return [
    { path: 'index.json', value: index, schema: Index },
    ...sets.map((value) => ({ path: `sets/${value.id}.json`, value, schema: CompiledSet })),
    ...translated.map((value) => ({ path: `sets/${value.id}.${value.language}.json`, value, schema: CompiledSet })),
    ...explainers.map((value) => ({ path: `explainers/${value.id}.json`, value, schema: CompiledExplainer })),
    ...translatedExplainers.map((value) => {
      return { path: `explainers/${value.id}.${value.language}.json`, value, schema: CompiledExplainer }
    }),
    ...[{ ending: '.json', ...ledger }, ...ledgers.map((one) => ({ ending: `.${one.language}.json`, ...one }))].flatMap((one) => {
      const { ending, topics, sources, claims, each } = one
      const both = (folder: string, value: Pick<Ledger, 'sources' | 'claims'>): OutputFile[] => [
        { path: `${folder}sources${ending}`, value: value.sources, schema: SourcesFile, ...(!folder && { whole: true }) },
        { path: `${folder}claims${ending}`, value: value.claims, schema: ClaimsFile, ...(!folder && { whole: true }) },
      ]
      return [
        { path: `topics${ending}`, value: topics, schema: TopicsFile },
        ...both('', { sources, claims }),
        ...each.flatMap(({ topic, ...value }) => both(`topics/${topic}/`, value)),
      ]
    }),
  ]
}

/** Files that matched their shape, by path: what they hold, and as text. */
export type KeptOutput = Map<string, { value: unknown; text: string }>

/** A file as text: the one that was kept, if it is still of the same value. */
export const outputText = ({ path, value }: Pick<OutputFile, 'path' | 'value'>, kept?: KeptOutput): string => {
  const before = kept?.get(path)
  return before && before.value === value ? before.text : JSON.stringify(value)
}

/**
 * Reads every file once more through its schema, as a reader of it would. A problem here is the compiler's own fault. Sources and
 * claims are read a topic at a time: those of a large site at once take more memory than all else. What is in `kept` by its path
 * as the same text was read before.
 */
export function checkOutput(output: Output, kept?: KeptOutput): Problem[] {
  const files = outputFiles(output).filter(({ whole }) => !whole)
  return files.flatMap(({ path, value, schema }) => {
    const text = outputText({ path, value }, kept)
    const same = kept?.get(path)?.text === text
    const read = same ? undefined : v.safeParse(schema, JSON.parse(text))
    if (!read || read.success) {
      kept?.set(path, { value, text })
      return []
    }
    const at = (parts: readonly (string | number)[]) => ({ file: path, line: 1, field: parts.join('.') })
    return toProblems(read.issues, at).map((problem) => ({ ...problem, rule: 'compiled-shape' }))
  })
}

/** Writes the files under `folder`, minified, in place of what an earlier build left there. */
export function emit(output: Output, folder: string): string[] {
  for (const stale of ['sets', 'explainers', 'topics']) rmSync(join(folder, stale), { recursive: true, force: true })
  return outputFiles(output).map(({ path, value }) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(value))
    return file
  })
}
