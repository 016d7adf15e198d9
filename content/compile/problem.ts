/** Where something was written: a file under the content folder, a line counted from 1, and the field. */
export interface Spot {
  file: string
  line: number
  field?: string
}

/** What is wrong, and where. A `warning` is printed and fails nothing. */
export interface Problem extends Spot {
  rule: string
  found: string
  expected: string
  level?: 'warning'
}

/** Sorted by file, line and rule, the same problem only once. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.field ?? '', b.field ?? ''),
  )
}

/** Whether anything in the list forbids publishing. */
export function fails(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level !== 'warning')
}

/** `file:line: rule: found …, expected … (field)`: a form that editors and CI turn into links. */
export function format({ file, line, rule, field, found, expected, level }: Problem): string {
  const where = field ? ` (${field})` : ''
  return `${file}:${line}: ${level ? `${level}: ` : ''}${rule}: found ${found}, expected ${expected}${where}`
}

/** What GitHub's log takes for ends of its commands. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** A problem as a command of GitHub's workflows, which shows it on its line: `::error file=…,line=…,title=…::…`. */
export function annotation({ file, line, rule, field, found, expected, level }: Problem): string {
  const properties = { file, line: String(line), title: rule }
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${level ?? 'error'} ${told.join(',')}::${escapeData(`found ${found}, expected ${expected}${field ? ` (${field})` : ''}`)}`
}

/** A value as a problem names it: short, on one line. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list'
  if (typeof value === 'object') return 'a mapping'
  // Longer texts are cut: the line says where to read on.
  const text = String(value).replace(/\s+/g, ' ')
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return typeof value === 'string' ? `“${short}”` : short
}
