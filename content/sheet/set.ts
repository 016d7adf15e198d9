import * as v from 'valibot'
import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { Problem } from '../compile/problem.ts'
import { Id } from '../model/schema/primitives.ts'
import { type Column, readHead } from './columns.ts'
import type { Grid } from './grid.ts'
import { questionId } from './ids.ts'
import type { Before } from './options.ts'
import type { Draft, WrittenFields } from './parts.ts'
import { readQuestion, typeOf } from './question.ts'
import { rowOf, type SheetRow } from './row.ts'

/** A sheet read: the questions of its rows, and where each field of theirs stands in it. */
export interface SheetSet {
  questions: WrittenFields[]
  /** By path within the set, `questions[2].options[0].why`. */
  cells: Map<string, { line: number; column?: Column }>
  /** Where the columns are. */
  places: ReadonlyMap<string, number>
  problems: Problem[]
}

/** The texts of a question's parts with their ids, as it was written before. */
function partsBefore(question: unknown): Before {
  const parts: { id: string; text: string }[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    // A passage that is offered is known by where it stands.
    const { id, cite, text = cite } = value as WrittenFields
    if (typeof id === 'string' && typeof text === 'string') parts.push({ id, text })
    for (const one of Object.values(value)) walk(one)
  }
  if (typeof question === 'object' && question !== null) for (const one of Object.values(question)) walk(one)
  return parts
}

/** The id of a row: the one it says, else that of the question with the same stem before, else one made of its stem. */
function idOf({ cell, report }: SheetRow, taken: Set<string>, before: readonly WrittenFields[]): string {
  const told = cell('id') || before.find((one) => one['stem'] === cell('question') && !taken.has(String(one['id'])))?.['id']
  if (typeof told !== 'string') return questionId(cell('question'), taken)
  if (!v.is(Id, told)) report('id', `“${told}”`, 'an id: lower-case words joined by hyphens')
  else if (taken.has(told)) report('id', `“${told}” a second time`, 'each id once')
  taken.add(told)
  return told
}

/**
 * Reads a sheet, a row a question. `before` are the questions of the set as it stands, whose ids are kept. What a row does not hold is
 * reported by row and column, `file` as its place; only rows without a fault are among the questions.
 */
export function readSet(grid: Grid, file: string, before: readonly WrittenFields[] = []): SheetSet {
  const top = grid.findIndex((row) => row.some(Boolean))
  if (top === -1) {
    const problem = {
      file,
      line: 1,
      rule: 'sheet',
      found: 'an empty sheet',
      expected: 'a row of headings, and a row for each question',
    }
    return { questions: [], cells: new Map(), places: new Map(), problems: [problem] }
  }
  const { places, problems } = readHead(grid[top] ?? [], file, top + 1)
  const result: SheetSet = { questions: [], cells: new Map(), places, problems }
  if (problems.some(({ level }) => !level)) return result
  const told = new Set(grid.slice(top + 1).map((row) => row[places.get('id') ?? -1]))
  const taken = new Set<string>()
  grid.slice(top + 1).forEach((cells, i) => {
    if (!cells.some(Boolean)) return
    const row = rowOf(cells, top + 2 + i, places, file, problems)
    const earlier = problems.length
    const draft: Draft = { row, cells: new Map() }
    const type = typeOf(row)
    const id = idOf(
      row,
      taken,
      before.filter((one) => !told.has(String(one['id']))),
    )
    const question = type && readQuestion(draft, type, id, partsBefore(before.find((one) => one['id'] === id)))
    if (!question || problems.length > earlier) return
    const at = `questions[${result.questions.length}]`
    result.cells.set(at, { line: row.line })
    for (const [path, column] of draft.cells) result.cells.set(`${at}.${path}`, { line: row.line, column })
    result.questions.push(question)
  })
  if (!result.questions.length && !problems.some(({ level }) => !level))
    problems.push({ file, line: top + 2, rule: 'sheet', found: 'no row below the headings', expected: 'a row for each question' })
  return result
}

/** A set as YAML in the way we write it by hand: lists of plain values, and small mappings of ids and texts, on one line. */
export function setYaml(set: WrittenFields): string {
  const doc = new Document(set)
  visit(doc, {
    // Dates in quotes: other readers of YAML take them for moments.
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\d{4}(-|$)/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
    Pair(_, { key, value }) {
      const side = isScalar(key) && (key.value === 'left' || key.value === 'right')
      if (side && isMap(value)) value.flow = true
      if (isScalar(key) && key.value === 'results' && isSeq(value)) for (const one of value.items) if (isMap(one)) one.flow = true
    },
  })
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false })
}
