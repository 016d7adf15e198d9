import { printedOf } from '../../model/play/statement.ts'
import { entry, type Table } from '../../model/play/types.ts'
import type { Question } from '../../model/schema/question.ts'
import type { SetEntry } from '../content.ts'
import { show } from '../problem.ts'
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

/** Whether a text holds these words, one after another. */
export const holds = (text: string, key: readonly string[]) => ` ${words(text).join(' ')} `.includes(` ${key.join(' ')} `)

/** What of a set is read before a question is answered: its title and summary, and the others as they are printed. */
function readBefore({ value, asked, at }: SetEntry, id: string) {
  const others = asked.filter((other) => other.id !== id && !other.value.withdrawn)
  return [
    { text: value.title, spot: at(['title']) },
    { text: value.summary, spot: at(['summary']) },
    ...others.map((other) => ({ text: printedOf(other.value).join(' '), spot: other.at(other.borrowed ? [] : ['stem']) })),
  ]
}

/** No question of a set as it is printed, nor its title or summary, contains the key of another of its questions. */
export const givenAway: Rule = {
  name: 'given-away',
  check(content, report) {
    for (const set of content.sets.values())
      for (const { id, value } of set.asked) {
        if (value.contested) continue
        const keys = keyTexts(value)
        for (const { text, spot } of readBefore(set, id)) {
          const key = keys.find((one) => holds(text, one))
          if (key) report(spot, `${show(key.join(' '))}, the key of ${id}`, 'nothing that answers another question of the set')
        }
      }
  },
}
