import type { Answer } from '../schema/answers.ts'
import { fieldName } from './faces.ts'
import { type Askable, entry, type Table } from './types.ts'

/**
 * A reader's number. `Number` would read '0x10' as 16 and '1e3' as 1000: only plain decimals count. '1,000' does not: it
 * is a thousand to some and one to others.
 */
function decimal(text: string): number | undefined {
  if (!/^[-+]?(\d+|\d*[.,]\d+)$/.test(text) || /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text)) return undefined
  return Number(text.replace(',', '.'))
}

/** Every value of a form field, none when it was not sent: `(name) => data.getAll(name)` of a `FormData`. */
type Get = (name: string) => readonly unknown[]

const first = (get: Get, name: string) => String(get(name)[0] ?? '')

/** A field as it was sent, unless it is blank. */
const filled = (get: Get, name: string) => (first(get, name).trim() === '' ? undefined : first(get, name))
const one = (question: Askable, get: Get) => filled(get, fieldName(question))

const table: Table<Askable, [Get], Answer | undefined> = {
  single: one,
  truefalse: one,
  text: one,
  evidence: one,
  multiple: (question, get) => {
    const ids = get(fieldName(question)).map(String)
    return ids.length ? ids : undefined
  },
  number: (question, get) => {
    const typed = one(question, get)
    return typed && (decimal(typed.trim()) ?? typed)
  },
  order: (question, get) => {
    const places = question.items.map((item) => ({ id: item.id, at: first(get, fieldName(question, item)) }))
    if (places.every(({ at }) => at === '')) return undefined
    places.sort((a, b) => Number(a.at) - Number(b.at))
    return places.every(({ at }, i) => at === `${i + 1}`) ? places.map(({ id }) => id) : 'unordered'
  },
  match: (question, get) => {
    const pairs = question.lefts.map((left) => [left.id, first(get, fieldName(question, left))]).filter(([, right]) => right)
    return pairs.length ? Object.fromEntries(pairs) : undefined
  },
}

/**
 * One question's answer as an HTML form sends it, by the fields that `faceOf` names. Undefined when nothing was filled in;
 * what is filled in wrongly is returned as it is, for `isAnswer` to refuse.
 */
export const readField = (question: Askable, get: Get): Answer | undefined => entry(table, question)(question, get)
