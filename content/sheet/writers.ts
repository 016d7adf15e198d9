import type { Type } from '../model/play/types.ts'
import type { Column } from './columns.ts'
import { NONE } from './joined.ts'
import { TIMELESS, type WrittenFields } from './parts.ts'

export type RowCells = Map<Column, string>
/** A part as it is written: what it says, and what it rests on. */
interface Part {
  id?: string
  text?: unknown
  key?: boolean | 'either'
  why?: string
  claims?: string[]
  cite?: string | string[]
  when?: string
  kind?: string
  voice?: string
  by?: string
  [other: string]: unknown
}

/** A question on its way into a row. */
export interface Writing {
  cells: RowCells
  /** What a row does not hold, by its field. */
  lost: Set<string>
  /** The source that passages are of where none is named. */
  source: string | undefined
}

const list = (value: unknown): Part[] => (Array.isArray(value) ? (value as Part[]) : [])
const citesOf = ({ cite }: Part): string[] => [cite ?? []].flat()

/** What a part rests on, as a cell names it. */
function groundsText(part: Part, source: string | undefined): string {
  const cites = citesOf(part).map((cite) => (cite.split('/')[0] === source ? (cite.split('/')[1] ?? cite) : cite))
  return [...cites, ...(part.claims ?? [])].join('; ')
}

const KNOWN = [
  'id',
  'text',
  'key',
  'why',
  'claims',
  'cite',
  'when',
  'kind',
  'voice',
  'by',
  'left',
  'right',
  'value',
  'tolerance',
  'from',
  'to',
]

/** Says what a part does: its reason and its grounds, under its number; of what stands under `correct`, without one. */
function sayPart({ cells, lost, source }: Writing, part: Part, number?: number) {
  const own = (column: 'why' | 'passage' | 'when'): Column => (number === undefined ? (column as Column) : `${column} ${number}`)
  if (part.why) cells.set(own('why'), part.why)
  cells.set(own('passage'), groundsText(part, source))
  if (part.when) cells.set(own('when'), part.when)
  for (const field of Object.keys(part)) if (!KNOWN.includes(field)) lost.add(field)
}

/** Of all parts that cite: `voice`, `by` and whether it holds always are said once a row, so they have to be the same. */
export function sayOnce({ cells, lost }: Writing, parts: readonly Part[]) {
  const citing = parts.filter((part) => part.cite !== undefined)
  const once = (field: 'voice' | 'by' | 'kind', column: Column, said = (value: string) => value) => {
    const values = new Set(citing.map((part) => part[field]))
    const [value] = values
    if (values.size > 1) lost.add(field)
    else if (value) cells.set(column, said(value))
  }
  once('voice', 'voice')
  once('by', 'by')
  once('kind', 'as of', () => TIMELESS)
  // A row without a date is refused: where some of its parts hold always, all of them do in a sheet, and that is told.
  if (citing.some(({ kind }) => kind === 'fact') && !cells.has('as of')) cells.set('as of', TIMELESS)
}

/** What keys rest on stands under `passage`, where that is the same for all of them. */
function sayPassage({ cells }: Writing, numbers: readonly number[]) {
  const passages = new Set(numbers.map((n) => cells.get(`passage ${n}`) ?? ''))
  const [passage] = passages
  if (passages.size !== 1 || !passage) return
  cells.set('passage', passage)
  for (const n of numbers) cells.delete(`passage ${n}`)
}

type Write = (question: WrittenFields, writing: Writing) => Part[]

const choice: Write = ({ options }, writing) => {
  const all = list(options)
  const texts = all.map(({ text }) => String(text))
  all.forEach((one, i) => {
    writing.cells.set(`option ${i + 1}`, String(one.text))
    sayPart(writing, one, i + 1)
  })
  const keys = all.flatMap(({ key }, i) => (key ? [{ n: i + 1, key }] : []))
  // A number that is also the text of an option would be taken for that.
  const mark = (n: number) => (texts.includes(String(n)) ? String.fromCharCode(64 + n) : String(n))
  writing.cells.set('correct', keys.map(({ n, key }) => (key === 'either' ? `(${mark(n)})` : mark(n))).join('; '))
  sayPassage(
    writing,
    keys.map(({ n }) => n),
  )
  return all
}

const statement: Write = (question, writing) => {
  const sides = ['true', 'false'].map((side) => question[side] as Part)
  sides.forEach((side, i) => {
    sayPart(writing, side, i + 1)
  })
  writing.cells.set('correct', String(question['answer']))
  const key = question['answer'] === true ? [1] : question['answer'] === false ? [2] : [1, 2]
  sayPassage(writing, key)
  return sides
}

/** What is accepted under `correct`, and what is near under the options. */
function acceptAndNear(question: WrittenFields, writing: Writing, said: (part: Part) => string): Part[] {
  const [accept, ...more] = list(question['accept'])
  const near = list(question['near'])
  if (more.length) writing.lost.add('accept')
  if (accept) {
    writing.cells.set('correct', said(accept))
    sayPart(writing, accept)
  }
  near.forEach((one, i) => {
    writing.cells.set(`option ${i + 1}`, said(one))
    sayPart(writing, one, i + 1)
  })
  return [...(accept ? [accept] : []), ...near]
}

const number: Write = (question, writing) => {
  for (const column of ['min', 'max', 'step', 'unit'] as const) writing.cells.set(column, String(question[column]))
  return acceptAndNear(question, writing, ({ value, tolerance, from, to }) => {
    if (value !== undefined) return tolerance ? `${value} ± ${tolerance}` : `${value}`
    return from === to ? `${from}` : `${from} to ${to}`
  })
}

const text: Write = (question, writing) => acceptAndNear(question, writing, (part) => [part.text].flat().join('; '))

const order: Write = ({ items }, writing) => {
  const all = list(items)
  all.forEach((one, i) => {
    writing.cells.set(`option ${i + 1}`, String(one.text))
    sayPart(writing, one, i + 1)
  })
  sayPassage(
    writing,
    all.map((_, i) => i + 1),
  )
  return all
}

const sideText = (part: Part, side: 'left' | 'right') => (part[side] as { text: string } | undefined)?.text ?? NONE

const match: Write = ({ pairs, extra }, writing) => {
  const all = [...list(pairs), ...list(extra)]
  all.forEach((one, i) => {
    writing.cells.set(`option ${i + 1}`, `${sideText(one, 'left')} = ${sideText(one, 'right')}`)
    sayPart(writing, one, i + 1)
  })
  sayPassage(
    writing,
    list(pairs).map((_, i) => i + 1),
  )
  return all
}

const evidence: Write = ({ statement: said, passages }, writing) => {
  const all = list(passages)
  writing.cells.set('statement', String(said))
  all.forEach((one, i) => {
    sayPart(writing, one, i + 1)
  })
  writing.cells.set('correct', all.flatMap(({ key }, i) => (key ? [`${i + 1}`] : [])).join('; '))
  // They are themselves the ground: nothing is made of them that had a voice.
  return []
}

export const writers: Record<Type, Write> = {
  single: choice,
  multiple: choice,
  truefalse: statement,
  number,
  text,
  order,
  match,
  evidence,
}
