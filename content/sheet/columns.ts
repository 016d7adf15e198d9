import type { Problem } from '../compile/problem.ts'
import { show } from '../compile/problem.ts'

/** What one cell of a row says, in the order in which a sheet of ours has them. */
export const single = [
  'type',
  'question',
  'as of',
  'statement',
  'correct',
  'explanation',
  'source',
  'passage',
  'why',
  'when',
  'min',
  'max',
  'step',
  'unit',
  'contested',
  'claims',
  'voice',
  'by',
  'id',
] as const
/** What is said of each option: the column’s name has its number, `option 1`. */
export const numbered = ['option', 'why', 'passage', 'when'] as const

/** A column by its name: `question`, `option 1`. */
export type Column = (typeof single)[number] | `${(typeof numbered)[number]} ${number}`

/** What other tools call them. */
const others: Record<string, (typeof single)[number] | (typeof numbered)[number] | 'options'> = {
  'question text': 'question',
  stem: 'question',
  'question type': 'type',
  'correct answer': 'correct',
  'correct answers': 'correct',
  'right answer': 'correct',
  answer: 'option',
  choice: 'option',
  'answer explanation': 'explanation',
  feedback: 'explanation',
  asof: 'as of',
  date: 'as of',
  choices: 'options',
  answers: 'options',
  reason: 'why',
}

/** A heading as a column of ours; `options` holds all of them in one cell. Undefined for one that is not known. */
export function columnOf(heading: string): Column | 'options' | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[_\s]+/g, ' ')
    .trim()
  const [, name = '', number] = /^(.*?) ?(\d+)?$/.exec(plain) ?? []
  const known = others[name] ?? name
  if (number !== undefined && Number(number) > 0)
    return (numbered as readonly string[]).includes(known) ? (`${known} ${Number(number)}` as Column) : undefined
  if (known === 'options') return known
  return (single as readonly string[]).includes(known) ? (known as Column) : undefined
}

/** `A`, `Z`, `AA`: a column as a spreadsheet names it, from its place counted from 0. */
export function letters(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26)
}

/** Where a sheet has its columns, by place from 0, and what is wrong with its headings, which are in row `line`. */
export function readHead(
  headings: readonly string[],
  file: string,
  line: number,
): { places: Map<Column | 'options', number>; problems: Problem[] } {
  const places = new Map<Column | 'options', number>()
  const problems: Problem[] = []
  const report = (place: number, found: string, expected: string, level?: 'warning') =>
    problems.push({ file, line, rule: 'sheet', field: `${letters(place)}${line}`, found, expected, ...(level && { level }) })
  headings.forEach((heading, place) => {
    if (heading === '') return
    const column = columnOf(heading)
    if (column === undefined)
      report(place, `a column ${show(heading)}, which is not read`, 'a column that is known: see docs/sheets.md', 'warning')
    else if (places.has(column)) report(place, `the column ${show(column)} a second time`, 'each column once')
    else places.set(column, place)
  })
  for (const column of ['question', 'type'] as const)
    if (!places.has(column))
      problems.push({
        file,
        line,
        rule: 'sheet',
        found: `no column ${show(column)}`,
        expected: `one, with its heading in row ${line}`,
      })
  return { places, problems }
}
