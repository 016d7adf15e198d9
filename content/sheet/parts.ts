import { show } from '../compile/problem.ts'
import { isId } from '../model/play/id.ts'
import type { Column } from './columns.ts'
import type { SheetRow } from './row.ts'

/** Anything as it is written into YAML. */
export type WrittenFields = Record<string, unknown>

/** A question in the making: its row, and from which cell each of its fields came. */
export interface Draft {
  row: SheetRow
  /** By path within the question, `options[0].why`. */
  cells: Map<string, Column>
}

const PASSAGE = /^p[1-9]\d*[b-z]?$/

/** Passages or claims as a cell names them: `p4`, `gazette-2021/p5`, several with a blank or comma between, or ids of claims. */
function grounds({ cell, report }: SheetRow, column: Column): WrittenFields | undefined {
  const names = cell(column)
    .split(/[\s,;]+/)
    .filter(Boolean)
  const cites: string[] = []
  const claims: string[] = []
  for (const name of names) {
    const [source = '', passage, ...more] = name.split('/')
    if (PASSAGE.test(name)) {
      if (!cell('source')) {
        report('source', 'nothing', `the id of the source that ${name} is of`)
        return undefined
      }
      cites.push(`${cell('source')}/${name}`)
    } else if (isId(source) && passage !== undefined && PASSAGE.test(passage) && !more.length) cites.push(name)
    else if (isId(name)) claims.push(name)
    else {
      report(column, show(name), 'a passage such as p4 or gazette-2021/p5, or the id of a claim')
      return undefined
    }
  }
  if (cites.length && claims.length) {
    report(column, 'passages and claims', 'either')
    return undefined
  }
  if (claims.length) return { claims }
  return { cite: cites.length === 1 ? cites[0] : cites }
}

/** How a part of a question stands in its row. */
export interface PartPlace {
  /** Its path within the question. */
  path: string
  /** Its number among the options; none for what stands under `correct`. */
  number?: number
  /** Whether `passage` without a number is meant for it, too. */
  key: boolean
  /** What it is called in a message. */
  name: string
}

/** Why a part is right or what it is true of, and where that stands. Undefined, and reported, where its row does not say so. */
export function groundsOf({ row, cells }: Draft, { path, number, key, name }: PartPlace): WrittenFields | undefined {
  const own = (column: 'why' | 'passage' | 'when'): Column => (number === undefined ? (column as Column) : `${column} ${number}`)
  const passage = key && !row.cell(own('passage')) ? 'passage' : own('passage')
  const why = key && !row.cell(own('why')) && row.cell('why') ? 'why' : own('why')
  const found = row.cell(passage) ? grounds(row, passage) : undefined
  if (!row.cell(passage))
    row.report(passage, 'nothing', `the passage that says ${key ? `so of ${show(name)}` : `what ${show(name)} is true of`}`)
  const said = row.cell(why)
  if (!said && !(found && 'claims' in found)) {
    row.report(why, 'nothing', `a why: what the passage says, of which ${show(name)} is ${key ? 'right' : 'true instead'}`)
    return undefined
  }
  if (!found) return undefined
  const when = row.cell(own('when'))
  const made = 'cite' in found
  const set = (field: string, column: Column) => cells.set(`${path}.${field}`, column)
  set('why', why)
  set('cite', passage)
  set('claims', passage)
  set('when', own('when'))
  set('voice', 'voice')
  set('by', 'by')
  set('kind', 'as of')
  const voice = row.cell('voice')
  const by = row.cell('by')
  return {
    ...(said && { why: said }),
    ...found,
    ...(made && when && { when }),
    ...(made && row.cell('as of').toLowerCase() === TIMELESS && { kind: 'fact' }),
    ...(made && voice && { voice: voice.toLowerCase() }),
    ...(made && by && { by }),
  }
}

/** What `as of` says where an answer holds at all times. */
export const TIMELESS = 'always'

/** A number as people type it: `3,5` is three and a half; what could be thousands is not guessed. */
export function numberOf(row: SheetRow, column: Column, text = row.cell(column)): number | undefined {
  const typed = text.replace(/^[−–](?=\d)/, '-')
  const plain = /^-?\d+,\d+$/.test(typed) && !/^-?\d{1,3},\d{3}$/.test(typed) ? typed.replace(',', '.') : typed
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain)
  row.report(column, text ? show(text) : 'nothing', 'a number, such as 1200 or 3.5')
  return undefined
}
