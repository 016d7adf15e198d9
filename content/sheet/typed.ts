import { all, option, type Read } from './options.ts'
import { type Draft, groundsOf, numberOf, type WrittenFields } from './parts.ts'

/** `17`, or `17 to 20` */
const RANGE = /^(-?[\d.,]+)\s*(?:–|-|to|bis|\.\.)\s*(-?[\d.,]+)$/

/** What stands under `correct`, and the wrong answers that are told apart under the options. */
function acceptAndNear(
  draft: Draft,
  accept: WrittenFields | undefined,
  near: (n: number) => WrittenFields | undefined,
): WrittenFields | undefined {
  const { row, cells } = draft
  cells.set('accept', 'correct').set('accept[0]', 'correct')
  const grounds = groundsOf(draft, { path: 'accept[0]', key: true, name: row.cell('correct') })
  const numbers = Array.from({ length: row.last }, (_, i) => i + 1).filter((n) => row.cell(option(n)))
  const others = numbers.map((n, i) => {
    const path = `near[${i}]`
    cells.set(path, option(n))
    const answer = near(n)
    const said = groundsOf(draft, { path, number: n, key: false, name: row.cell(option(n)) })
    return answer && said && { ...answer, ...said }
  })
  const found = all(others)
  if (!accept || !grounds || !found) return undefined
  return { accept: [{ ...accept, ...grounds }], ...(found.length && { near: found }) }
}

/** `number`: the scale, the figure under `correct`, and under the options those that are near. */
export const number: Read = (draft) => {
  const { row, cells } = draft
  const scale = (['min', 'max'] as const).map((column) => {
    cells.set(column, column)
    return numberOf(row, column)
  })
  const step = row.cell('step') ? numberOf(row, 'step') : 1
  const unit = row.cell('unit')
  if (!unit) row.report('unit', 'nothing', 'what is counted, such as people')
  const [, value = row.cell('correct'), tolerance] = /^(.*?)\s*(?:±|\+-|\+\/-)\s*(.*)$/.exec(row.cell('correct')) ?? []
  const exact = numberOf(row, 'correct', value)
  const about = tolerance === undefined ? 0 : numberOf(row, 'correct', tolerance)
  const accept = exact === undefined || about === undefined ? undefined : { value: exact, tolerance: about }
  const answers = acceptAndNear(draft, accept, (n) => {
    const [, from = row.cell(option(n)), to = from] = RANGE.exec(row.cell(option(n))) ?? []
    const ends = [numberOf(row, option(n), from), numberOf(row, option(n), to)]
    return ends[0] === undefined || ends[1] === undefined ? undefined : { from: ends[0], to: ends[1] }
  })
  if (!answers || scale[0] === undefined || scale[1] === undefined || step === undefined || !unit) return undefined
  return { min: scale[0], max: scale[1], step, unit, ...answers }
}

const spellings = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)

/** `text`: spellings under `correct`, and under the options what is near. */
export const text: Read = (draft) => {
  const { row } = draft
  const accepted = spellings(row.cell('correct'))
  if (!accepted.length) row.report('correct', 'nothing', 'the answer, each of its spellings after a “;”')
  return acceptAndNear(draft, accepted.length ? { text: accepted } : undefined, (n) => ({ text: spellings(row.cell(option(n))) }))
}
