import { show } from '../compile/problem.ts'
import { partIds } from './ids.ts'
import { all, option, optionsOf, type Read } from './options.ts'
import { groundsOf } from './parts.ts'
import type { SheetRow } from './row.ts'

type Key = true | false | 'either'

/** Which of the options are right: by number, by letter, or by their own words; in brackets what counts neither way. */
function keysOf(row: SheetRow, options: readonly { n: number; text: string }[]): Map<number, Key> | undefined {
  const told = row.cell('correct')
  const expected = `the number or letter of an option, ${options.length > 1 ? `1 to ${options.length}` : '1'}, or several`
  const whole = options.filter(({ text }) => text === told)
  const asPlace = /^\d+$/.test(told) && Number(told) >= 1 && Number(told) <= options.length ? Number(told) : undefined
  if (whole[0] && asPlace !== undefined && whole[0].n !== asPlace) {
    const letter = String.fromCharCode(64 + whole[0].n)
    row.report(
      'correct',
      `${show(told)}, which is option ${whole[0].n} and the number of another`,
      `${letter}, the letter of the one that is meant`,
    )
    return undefined
  }
  if (whole[0]) return new Map([[whole[0].n, true]])
  const keys = new Map<number, Key>()
  for (const name of told
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, either, mark = ''] = /^(\()?(.*?)\)?$/.exec(name) ?? []
    const letter = /^[a-z]$/i.test(mark) ? mark.toUpperCase().charCodeAt(0) - 64 : undefined
    const place = letter ?? (/^\d+$/.test(mark) ? Number(mark) : options.find(({ text }) => text === mark)?.n)
    if (place === undefined || place < 1 || place > options.length) {
      row.report('correct', show(name), expected)
      return undefined
    }
    keys.set(place, either ? 'either' : true)
  }
  if (!keys.size) row.report('correct', 'nothing', expected)
  return keys.size ? keys : undefined
}

/** `single` and `multiple`. */
export const choice: Read = (draft, _, before) => {
  const { row, cells } = draft
  const options = optionsOf(row, 2)
  const keys = options && keysOf(row, options)
  if (!options || !keys) return undefined
  const ids = partIds(
    options.map(({ text }) => text),
    before,
  )
  cells.set('options', 'correct')
  const parts = options.map(({ n, text }, i) => {
    const path = `options[${i}]`
    const key = keys.get(n) ?? false
    cells.set(path, option(n)).set(`${path}.key`, 'correct')
    const grounds = groundsOf(draft, { path, number: n, key: key !== false, name: text })
    return grounds && { id: ids[i], text, ...(key && { key }), ...grounds }
  })
  const found = all(parts)
  return found && { options: found }
}

const YES = /^(true|yes|wahr|ja|vrai|oui|richtig|verdadero|1)$/i
const NO = /^(false|no|falsch|nein|faux|non|falso|0)$/i

/** `truefalse`: its sides have the numbers 1 and 2. */
export const statement: Read = (draft) => {
  const { row, cells } = draft
  const told = row.cell('correct')
  const answer = YES.test(told) ? true : NO.test(told) ? false : /^either$/i.test(told) ? 'either' : undefined
  if (answer === undefined) {
    row.report('correct', told ? show(told) : 'nothing', 'true or false')
    return undefined
  }
  cells.set('answer', 'correct')
  // Where the sides are written out, theirs are the numbers they stand under.
  const turned = NO.test(row.cell('option 1'))
  const sides = (['true', 'false'] as const).map((side, i) => {
    const number = turned ? 2 - i : i + 1
    cells.set(side, `why ${number}`)
    return groundsOf(draft, { path: side, number, key: answer === 'either' || String(answer) === side, name: side })
  })
  return sides[0] && sides[1] && { answer, true: sides[0], false: sides[1] }
}

/** `evidence`: the passages offered stand where those of options do. */
export const readEvidence: Read = (draft, _, before) => {
  const { row, cells } = draft
  const said = row.cell('statement')
  if (!said) row.report('statement', 'nothing', 'the statement that a passage is to prove')
  const numbers = Array.from({ length: row.last }, (_, i) => i + 1).filter(
    (n) => row.cell(`passage ${n}`) || row.cell(`why ${n}`),
  )
  const offered = numbers.map((n) => ({ n, text: row.cell(`passage ${n}`) }))
  if (offered.length < 2) row.report(`passage ${offered.length + 1}`, 'nothing', 'two passages at least')
  const keys = offered.length < 2 ? undefined : keysOf(row, offered)
  const passages = offered.map(({ n, text }, i) => {
    const path = `passages[${i}]`
    cells.set(path, `passage ${n}`).set(`${path}.key`, 'correct')
    const grounds = groundsOf(draft, { path, number: n, key: false, name: text })
    const cite = grounds?.['cite']
    if (!grounds || typeof cite !== 'string') {
      if (grounds) row.report(`passage ${n}`, show(text), 'one passage')
      return undefined
    }
    return {
      id: before.find((one) => one.text === cite)?.id ?? cite.replace('/', '-'),
      cite,
      ...(keys?.get(n) && { key: true }),
      why: grounds['why'],
    }
  })
  const found = all(passages)
  return said && keys && found ? { statement: said, passages: found } : undefined
}
