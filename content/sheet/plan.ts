import { type Compiled, compileFiles } from '../compile/compile.ts'
import type { Documents } from '../compile/documents.ts'
import { parse } from '../compile/parse.ts'
import { fails, type Problem } from '../compile/problem.ts'
import type { Raw, RawFile } from '../compile/read.ts'
import { freeSeed } from '../compile/rules/key-place.ts'
import type { Grid } from './grid.ts'
import type { WrittenFields } from './parts.ts'
import { cellName } from './row.ts'
import { readSet, type SheetSet, setYaml } from './set.ts'

/** What is to be imported, and where to. */
export interface Import {
  grid: Grid
  /** The sheet, as problems name it. */
  file: string
  raw: Raw
  documents: Documents | undefined
  topic: string
  /** The set's id. */
  id: string
  /** What no row says; of a set that is there already its own is kept. */
  head: { title?: string | undefined; summary?: string | undefined; language?: string | undefined }
  /** `2026-11-21` */
  today: string
}

export interface PlannedImport {
  /** Every problem of the sheet by row and column, and what else would break. */
  problems: Problem[]
  /** How many questions there are. */
  questions: number
  /** The set's path under the content, and its text: only where nothing is wrong. */
  set?: { file: string; text: string }
}

const comment = `# yaml-language-server: $schema=../../../../dist/schemas/set.json
# Imported from a sheet. A draft is built nowhere but in \`npm run dev\` until an editor has read it all and says reviewed: true.
`

const results = [
  { from: 0, text: 'TODO: for any score.' },
  { from: 0.7, text: 'TODO: for a good one.' },
]

/** The set as it stands, if it does. */
function standing(raw: Raw, file: string): WrittenFields | undefined {
  const found = raw.files.find((one) => one.file === file)
  const value = found && parse(file, found.text).value
  return typeof value === 'object' && value !== null ? (value as WrittenFields) : undefined
}

/** The head of a set around the questions of a sheet: a draft, whatever it was before. */
function around(
  questions: readonly WrittenFields[],
  before: WrittenFields | undefined,
  { head, today, raw, topic }: Import,
): WrittenFields {
  const {
    title = 'TODO: what the quiz is about',
    summary = 'TODO: one sentence for the list of quizzes.',
    ...rest
  } = before ?? {}
  const about = raw.files.find((one) => one.folder === 'topics' && one.topic === topic && one.language === undefined)
  const language = about && (parse(about.file, about.text).value as WrittenFields | undefined)?.['language']
  return {
    title: head.title ?? title,
    summary: head.summary ?? summary,
    language: head.language ?? rest['language'] ?? language ?? 'en',
    updated: today,
    reviewed: false,
    ...Object.fromEntries(
      Object.entries(rest).filter(([name]) => !['language', 'updated', 'reviewed', 'questions'].includes(name)),
    ),
    questions,
    ...(before?.['results'] ? {} : { results }),
  }
}

const withSet = (raw: Raw, set: RawFile): Raw => ({
  ...raw,
  files: [...raw.files.filter(({ file }) => file !== set.file), set].sort((a, b) => (a.file < b.file ? -1 : 1)),
})

const set = (plan: Import, file: string, text: string): RawFile => ({
  file,
  folder: 'sets',
  topic: plan.topic,
  id: plan.id,
  text,
})

/** A problem of the set as one of the sheet: by its field, else by its line, in the row and column that it came from. */
function placed(problem: Problem, { cells, places }: SheetSet, text: string, sheet: string): Problem {
  const { at } = parse(problem.file, text)
  const onLine = () => {
    const path = [...cells.keys()].findLast(
      (one) => at(one.match(/[^.[\]]+/g)?.map((part) => (/^\d+$/.test(part) ? Number(part) : part)) ?? []).line <= problem.line,
    )
    return path
  }
  let path = problem.field ?? onLine()
  while (path && !cells.has(path)) path = path.replace(/(\.[^.[\]]+|\[\d+\])$|^[^.[\]]+$/, '')
  const { field: _, ...rest } = problem
  const cell = path ? cells.get(path) : undefined
  if (!cell) return problem
  return { ...rest, file: sheet, line: cell.line, ...(cell.column && { field: cellName(cell.column, cell.line, places) }) }
}

/**
 * What an import would write, and what is wrong with it: the faults of the sheet, and with the rows that have none, all that the
 * compiler has to say of them and did not say before. Pure.
 */
export function planImport(plan: Import): PlannedImport {
  const { grid, file: sheet, raw, documents, id, topic, today } = plan
  const file = `topics/${topic}/sets/${id}.yml`
  const before = standing(raw, file)
  const own = (before?.['questions'] ?? []) as WrittenFields[]
  const read = readSet(grid, sheet, Array.isArray(own) ? own : [])
  const { questions } = read
  if (!questions.length) return { problems: read.problems, questions: 0 }

  const fields = around(questions, before, plan)
  const textOf = (value: WrittenFields) => comment + setYaml(value)
  const compiled = (text: string): Compiled =>
    compileFiles(withSet(raw, set(plan, file, text)), documents, { drafts: true, today })
  const known = new Set(compileFiles(raw, documents, { drafts: true, today }).problems.map((one) => JSON.stringify(one)))

  let text = textOf(fields)
  let after = compiled(text)
  const entry = after.content.sets.get(id)
  // Where the keys crowd in one place, the rule knows an order in which they do not.
  const seed = entry && after.problems.some((one) => one.rule === 'key-place' && one.file === file) ? freeSeed(entry) : undefined
  if (seed) {
    text = textOf({ ...fields, seed })
    after = compiled(text)
  }
  const sheetFails = fails(read.problems)
  // What is wrong elsewhere, in the head of the set or in what rests on it, is an editor's to mend: there `check` tells it again.
  const fresh = after.problems
    .filter((one) => !known.has(JSON.stringify(one)))
    .map((one) => (one.file === file ? placed(one, read, text, sheet) : one))
    .map((one): Problem => (one.file === sheet ? one : { ...one, level: 'warning' }))
    // Of half a sheet, what is wrong with the whole is not known.
    .filter((one) => !sheetFails || one.file === sheet)
  const elsewhere = ({ file }: Problem) => Number(file !== sheet)
  const problems = [...read.problems, ...fresh].sort((a, b) => elsewhere(a) - elsewhere(b) || a.line - b.line)
  return { problems, questions: questions.length, ...(!fails(problems) && { set: { file, text } }) }
}
