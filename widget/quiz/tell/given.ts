import type { Given, Of, Type } from '../../../content/model/play/types.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { Strings } from '../../strings/tell.ts'
import { type Marked, markedParts } from './ground.ts'
import { partWords } from './verdict.ts'

type Say<T extends Type> = (question: Of<T>, answer: Given[T], marked: Marked[], strings: Strings) => string[]

const picked = (_: unknown, __: unknown, marked: Marked[], strings: Strings) =>
  marked.filter(({ chosen }) => chosen).map(({ part }) => partWords(part, strings))

/** What was given, in the words it was chosen from; absent where that, and the key, are too long for a line. */
const given: { [T in Type]: Say<T> | undefined } = {
  single: picked,
  truefalse: picked,
  evidence: picked,
  multiple: picked,
  number: ({ unit }, answer, _, strings) => [`${strings.number(answer)} ${unit}`],
  text: (_, answer) => [answer],
  order: undefined,
  match: undefined,
}

/** The language of a passage that was chosen, or is the key, where it is not the set's. */
const langOf = (all: Marked[]) => all[0]?.part.lang

/** An answer and the key in a line each, for a list of all, with their languages; either may be too long for one, and empty. */
export function givenOf(question: CompiledQuestion, set: CompiledSet, answer: Answer | undefined, strings: Strings) {
  const marked = markedParts(question, set, answer)
  const say = given[question.type] as ((...all: unknown[]) => string[]) | undefined
  const keys = say ? marked.filter(({ part }) => part.key === true) : []
  const said = say && answer !== undefined ? say(question, answer, marked, strings) : []
  return {
    given: said.join(' · '),
    key: keys.map(({ part }) => partWords(part, strings)).join(' · '),
    langs: [langOf(marked.filter(({ chosen }) => chosen)), langOf(keys)] as const,
  }
}
