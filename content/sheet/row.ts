import type { Problem } from '../compile/problem.ts'
import { type Column, letters } from './columns.ts'

/** A row with something in it: its cells by their columns, and how to report what is wrong with one. */
export interface SheetRow {
  /** Counted from 1, as a spreadsheet does. */
  line: number
  /** A cell’s text; empty where there is none. */
  cell: (column: Column) => string
  /** How many options there may be: the highest number in use of any numbered column. */
  last: number
  /** Says what is wrong with a cell. */
  report: (column: Column, found: string, expected: string) => void
}

/** What names a cell behind a message: `correct, E7`, or the column alone where the sheet has none of that name. */
export function cellName(column: Column, line: number, places: ReadonlyMap<string, number>): string {
  const place = places.get(column) ?? (column.startsWith('option ') ? places.get('options') : undefined)
  return place === undefined ? column : `${column}, ${letters(place)}${line}`
}

const splitOptions = (text: string): string[] => {
  const by = ['|', ';'].find((sign) => text.includes(sign))
  return by ? text.split(by).map((one) => one.trim()) : [text]
}

/** A row of a sheet by the places of its columns. What is reported of it goes to `problems`. */
export function rowOf(
  cells: readonly string[],
  line: number,
  places: ReadonlyMap<Column | 'options', number>,
  file: string,
  problems: Problem[],
): SheetRow {
  const at = (column: Column | 'options') => cells[places.get(column) ?? -1] ?? ''
  const together = at('options') ? splitOptions(at('options')) : []
  const cell = (column: Column) => {
    const [name, number] = column.split(' ')
    return at(column) || (name === 'option' ? (together[Number(number) - 1] ?? '') : '')
  }
  const numbers = [...places.keys()].flatMap((column) => (/ \d+$/.test(column) && at(column) ? Number(column.split(' ')[1]) : []))
  return {
    line,
    cell,
    last: Math.max(0, together.length, ...numbers),
    report: (column, found, expected) =>
      problems.push({ file, line, rule: 'sheet', found, expected, field: cellName(column, line, places) }),
  }
}
