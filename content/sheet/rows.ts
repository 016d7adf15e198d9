import type { Type } from '../model/play/types.ts'
import { type Column, numbered, single } from './columns.ts'
import type { Grid } from './grid.ts'
import type { WrittenFields } from './parts.ts'
import { type RowCells, sayOnce, type Writing, writers } from './writers.ts'

const HELD = [
  'id',
  'type',
  'stem',
  'asOf',
  'contested',
  'explanation',
  'claims',
  'options',
  'answer',
  'true',
  'false',
  'min',
  'max',
  'step',
  'unit',
  'accept',
  'near',
  'items',
  'pairs',
  'extra',
  'statement',
  'passages',
]

/** The source that most of a question’s passages are of. */
function mainSource(question: unknown): string | undefined {
  const found: string[] = []
  JSON.stringify(question, (key, value) => {
    if (key === 'cite') found.push(...[value].flat().map((cite: string) => cite.split('/')[0] ?? ''))
    return value
  })
  const count = (source: string) => found.filter((one) => one === source).length
  return [...new Set(found)].sort((a, b) => count(b) - count(a))[0]
}

/** A question, as it is written, as cells, and what of it a row does not hold. */
function rowCells(question: WrittenFields): { cells: RowCells; lost: Set<string> } {
  const source = mainSource(question)
  const cells: RowCells = new Map()
  const writing: Writing = { cells, lost: new Set(Object.keys(question).filter((field) => !HELD.includes(field))), source }
  const set = (column: Column, value: unknown) => value !== undefined && cells.set(column, [value].flat().join('; '))
  set('id', question['id'])
  set('type', question['type'])
  set('question', question['stem'])
  set('as of', question['asOf'])
  set('contested', question['contested'])
  set('explanation', question['explanation'])
  set('source', source)
  set('claims', question['claims'])
  sayOnce(writing, writers[question['type'] as Type](question, writing))
  return writing
}

/** The columns in their order: those of a row, and those of its options, each option's together. */
function columnsFor(used: ReadonlySet<Column>): Column[] {
  const last = Math.max(0, ...[...used].map((column) => Number(/ (\d+)$/.exec(column)?.[1] ?? 0)))
  const options = Array.from({ length: last }, (_, i) => numbered.map((name): Column => `${name} ${i + 1}`)).flat()
  const at = single.indexOf('correct')
  return [...single.slice(0, at), ...options, ...single.slice(at)].filter((column) => used.has(column))
}

/** A set as a sheet: headings, then a row a question; and what a sheet does not hold, in words. */
export function toGrid(questions: readonly WrittenFields[]): { grid: Grid; lost: string[] } {
  const lost: string[] = []
  const rows = questions.flatMap((question) => {
    if ('use' in question) {
      lost.push(`${question['use']}: a question of another set`)
      return []
    }
    const row = rowCells(question)
    if (row.lost.size) lost.push(`${question['id']}: ${[...row.lost].join(', ')}`)
    return [row.cells]
  })
  const columns = columnsFor(new Set(rows.flatMap((cells) => [...cells].flatMap(([column, text]) => (text ? column : [])))))
  return { grid: [[...columns], ...rows.map((cells) => columns.map((column) => cells.get(column) ?? ''))], lost }
}
