import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import Papa from 'papaparse'
import { decode, type Fault } from '../compile/lines.ts'
import { columnOf } from './columns.ts'

/** A sheet as texts, rows of cells: row 1 of a spreadsheet is at index 0. */
export type Grid = string[][]

export const sheetEndings = ['.csv', '.xlsx']

/** Bytes that are no sheet, and why: told as it stands. */
export class NoSheet extends Error {
  fault: Fault
  constructor(fault: Fault) {
    super(`found ${fault.found}, expected ${fault.expected}`)
    this.fault = fault
  }
}

/** A cell as one line of text: breaks within it are blanks, and the apostrophe that keeps it from being a formula is gone. */
const tidy = (text: string) =>
  text
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')

const DELIMITERS = [',', ';', '\t']

/** The sign between the cells: the one that makes the most headings of the first row. Excel writes “;” wherever “,” is the decimal sign. */
function delimiterOf(text: string): string {
  const known = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 })
      .data.flat()
      .filter((heading) => columnOf(heading)).length
  return DELIMITERS.reduce((best, one) => (known(one) > known(best) ? one : best))
}

/** Reads CSV as Excel, LibreOffice and Google save it: any of their delimiters, with or without a mark of its encoding. Throws `NoSheet`. */
export function readCsv(bytes: Uint8Array): Grid {
  const { text, fault } = decode(bytes)
  if (fault) throw new NoSheet({ ...fault, expected: 'a file saved as “CSV UTF-8”, or as .xlsx' })
  // Excel's own line that names the delimiter, which it does not show as a row.
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '')
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) })
  const [quotes] = errors.filter(({ type }) => type === 'Quotes')
  if (quotes)
    throw new NoSheet({
      line: (quotes.row ?? 0) + 1,
      found: 'a quotation mark that is not closed',
      expected: 'CSV as RFC 4180 has it',
    })
  const grid = data.map((row) => row.map(tidy))
  return grid.slice(0, grid.findLastIndex((row) => row.some(Boolean)) + 1)
}

/** A day that a spreadsheet keeps as a moment, as it was typed. */
const day = (date: Date) => date.toISOString().slice(0, 10)

const cellText = (value: unknown): string => (value instanceof Date ? day(value) : value === null ? '' : tidy(String(value)))

/** Reads the first sheet of a workbook. Throws `NoSheet`. */
export async function readXlsx(bytes: Uint8Array): Promise<Grid> {
  const { readSheet } = await import('read-excel-file/node')
  try {
    return (await readSheet(Buffer.from(bytes))).map((row) => row.map(cellText))
  } catch (error) {
    throw new NoSheet({
      line: 1,
      found: `a workbook that cannot be read (${(error as Error).message})`,
      expected: 'one saved as .xlsx',
    })
  }
}

/** Reads a sheet by its file’s ending. Throws `NoSheet` for one that is neither CSV nor a workbook. */
export async function readGrid(file: string): Promise<Grid> {
  const bytes = readFileSync(file)
  switch (extname(file).toLowerCase()) {
    case '.csv':
      return readCsv(bytes)
    case '.xlsx':
      return await readXlsx(bytes)
    default:
      throw new NoSheet({ line: 1, found: extname(file) || 'no ending', expected: sheetEndings.join(' or ') })
  }
}
