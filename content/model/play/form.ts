import type { Answer } from '../schema/answers.ts'
import { fieldName } from './faces.ts'
import { parseNumber } from './number.ts'
import { type Askable, entry, type Table } from './types.ts'

/** Every value of a form field, none when it was not sent: `(name) => data.getAll(name)` of a `FormData`. */
type Get = (name: string) => readonly unknown[]

const first = (get: Get, name: string) => String(get(name)[0] ?? '')

/** A field as it was sent, unless it is blank. */
const filled = (get: Get, name: string) => (first(get, name).trim() === '' ? undefined : first(get, name))
const one = (question: Askable, get: Get) => filled(get, fieldName(question))

const table: Table<Askable, [Get, language?: string], Answer | undefined> = {
  single: one,
  truefalse: one,
  text: one,
  evidence: one,
  multiple: (question, get) => {
    const ids = get(fieldName(question)).map(String)
    return ids.length ? ids : undefined
  },
  number: (question, get, language) => {
    const typed = one(question, get)
    return typed && (parseNumber(typed, language) ?? typed)
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
 * One question's answer as an HTML form sends it, by the fields that `faceOf` names; `language` is that in which numbers
 * are typed. Undefined when nothing was filled in; what is filled in wrongly is returned as it is, for `isAnswer` to refuse.
 */
export const readField = (question: Askable, get: Get, language?: string): Answer | undefined =>
  entry(table, question)(question, get, language)
