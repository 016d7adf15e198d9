import { show } from '../compile/problem.ts'
import type { Type } from '../model/play/types.ts'
import { types } from '../model/schema/question.ts'
import { choice, readEvidence, statement } from './choices.ts'
import type { Column } from './columns.ts'
import { match, order } from './joined.ts'
import type { Before, Read } from './options.ts'
import { type Draft, TIMELESS, type WrittenFields } from './parts.ts'
import type { SheetRow } from './row.ts'
import { number, text } from './typed.ts'

const readers: Record<Type, Read> = {
  single: choice,
  multiple: choice,
  truefalse: statement,
  number,
  text,
  order,
  match,
  evidence: readEvidence,
}

/** What other tools call a type. */
const names: Record<string, Type> = {
  'multiple choice': 'single',
  'single choice': 'single',
  'one answer': 'single',
  checkbox: 'multiple',
  checkboxes: 'multiple',
  'multiple select': 'multiple',
  'multiple answers': 'multiple',
  'true/false': 'truefalse',
  'true or false': 'truefalse',
  'true false': 'truefalse',
  numeric: 'number',
  'short answer': 'text',
  'fill in the blank': 'text',
  'fill-in-the-blank': 'text',
  ordering: 'order',
  reorder: 'order',
  matching: 'match',
}

/** The type that a row names. */
export function typeOf(row: SheetRow): Type | undefined {
  const told = row.cell('type').toLowerCase()
  const type = (types as string[]).includes(told) ? (told as Type) : names[told]
  if (!type) row.report('type', told ? show(row.cell('type')) : 'nothing', `one of ${types.join(', ')}`)
  return type
}

/** A question as it is written by hand, of a row of a known type. Undefined, and reported, where the row does not hold it. */
export function readQuestion(draft: Draft, type: Type, id: string, before: Before): WrittenFields | undefined {
  const { row, cells } = draft
  for (const column of ['question', 'explanation'] as const)
    if (!row.cell(column))
      row.report(column, 'nothing', column === 'question' ? 'a question' : 'what is good to know once it is answered')
  const asOf = row.cell('as of')
  const head: [field: string, column: Column][] = [
    ['id', 'id'],
    ['type', 'type'],
    ['stem', 'question'],
    ['asOf', 'as of'],
    ['contested', 'contested'],
    ['explanation', 'explanation'],
    ['claims', 'claims'],
    ['statement', 'statement'],
    ['step', 'step'],
    ['unit', 'unit'],
  ]
  for (const [field, column] of head) cells.set(field, column)
  const own = readers[type](draft, id, before)
  const claims = row
    .cell('claims')
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (!own || !row.cell('question') || !row.cell('explanation')) return undefined
  return {
    id,
    type,
    stem: row.cell('question'),
    ...(asOf && asOf.toLowerCase() !== TIMELESS && { asOf }),
    ...(row.cell('contested') && { contested: row.cell('contested') }),
    explanation: row.cell('explanation'),
    ...(claims.length && { claims }),
    ...own,
  }
}
