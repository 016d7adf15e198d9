import { printedOf } from '../../model/play/statement.ts'
import { entry, type Table } from '../../model/play/types.ts'
import type { Question } from '../../model/schema/question.ts'
import type { SetEntry } from '../content.ts'
import { type Spot, show } from '../problem.ts'
import { words } from '../words.ts'
import type { Rule } from './rule.ts'

// What a key may begin with and a stem leave out: “In Singapore” is told by “Singapore”.
const LEAD = /^(in|at|on|to|by|the|a|an)$/

const none = () => []

/** Keys that are a text by themselves. One of several, a place in an order or half of a pair tells little alone. */
const texts: Table<Question, [], string[]> = {
  single: ({ options }) => options.filter(({ key }) => key).map(({ text }) => text),
  text: ({ accept }) => accept.flatMap(({ text }) => text),
  multiple: none,
  truefalse: none,
  number: none,
  order: none,
  match: none,
  evidence: none,
}

/** The words of each key that is a text; years and other figures stand in stems for many reasons, and tell nothing by themselves. */
export function keyTexts(question: Question): string[][] {
  return entry(
    texts,
    question,
  )(question)
    .map((text) => {
      const all = words(text)
      const from = all.findIndex((word) => !LEAD.test(word))
      return from < 0 ? all : all.slice(from)
    })
    .filter((key) => key.some((word) => /\p{L}{3}/u.test(word)))
}

/** A text as `has` looks into it: its words between blanks. */
const blanked = (text: string) => ` ${words(text).join(' ')} `
const has = (read: string, key: readonly string[]) => read.includes(` ${key.join(' ')} `)

/** Whether a text holds these words, one after another. */
export const holds = (text: string, key: readonly string[]) => has(blanked(text), key)

/** What of a set is read before a question is answered: its title and summary, and the questions as they are printed. */
function readBefore({ value, asked, at }: SetEntry): { of?: string; read: string; spot: () => Spot }[] {
  return [
    { read: blanked(value.title), spot: () => at(['title']) },
    { read: blanked(value.summary), spot: () => at(['summary']) },
    ...asked
      .filter((question) => !question.value.withdrawn)
      .map(({ id, value: question, at: there, borrowed }) => {
        return { of: id, read: blanked(printedOf(question).join(' ')), spot: () => there(borrowed ? [] : ['stem']) }
      }),
  ]
}

/** No question of a set as it is printed, nor its title or summary, contains the key of another of its questions. */
export const givenAway: Rule = {
  name: 'given-away',
  ofSet(set, _, report) {
    const before = readBefore(set)
    for (const { id, value } of set.asked) {
      if (value.contested) continue
      const keys = keyTexts(value)
      for (const { of, read, spot } of before) {
        const key = of === id ? undefined : keys.find((one) => has(read, one))
        if (key) report(spot(), `${show(key.join(' '))}, the key of ${id}`, 'nothing that answers another question of the set')
      }
    }
  },
}
