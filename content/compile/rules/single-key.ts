import { entry, type Table } from '../../model/play/types.ts'
import type { Question } from '../../model/schema/question.ts'
import type { Path } from '../content.ts'
import { authoredParts } from '../parts.ts'
import type { Rule } from './rule.ts'

interface Fault {
  path: Path
  found: string
  expected: string
}

const count = (keys: number) => (keys === 0 ? 'no key' : `${keys} keys`)
const nothing = () => undefined
const some = (path: Path, expected: string) => (_: Question, keys: number) =>
  keys === 0 ? { path, found: count(keys), expected } : undefined

/** What is wrong with the keys of a question, given how many are true. Where answers are accepted, items ordered or pairs made, the schema asks for them. */
const faults: Table<Question, [number], Fault | undefined> = {
  single: ({ contested }, keys) =>
    !contested && keys !== 1 ? { path: ['options'], found: count(keys), expected: 'one key, or `contested`' } : undefined,
  multiple: some(['options'], 'at least one key that is true'),
  evidence: some(['passages'], 'at least one key'),
  truefalse: ({ answer, contested }) =>
    answer === 'either' && !contested
      ? { path: ['answer'], found: 'either', expected: 'true or false, or `contested`' }
      : undefined,
  number: nothing,
  text: nothing,
  order: nothing,
  match: nothing,
}

/**
 * A `single` has exactly one key unless contested (the rule `contested` asks for its keys). A `multiple` has a key that is `true`, an `evidence` at least
 * one, and a `truefalse` is `either` only when contested.
 */
export const singleKey: Rule = {
  name: 'single-key',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      const fault = entry(faults, value)(value, authoredParts(value).filter(({ key }) => key === true).length)
      if (fault) report(at(fault.path), fault.found, fault.expected)
    }
  },
}
