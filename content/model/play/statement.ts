import type { Type } from './types.ts'

interface Printed {
  type: Type
  stem: string
  asOf?: string | undefined
  statement?: string
}

const none = () => undefined

/** What of a question is printed beside its stem and read as part of it, by type. */
const table: Record<Type, (question: Printed) => string | undefined> = {
  single: none,
  multiple: none,
  truefalse: none,
  number: none,
  text: none,
  order: none,
  match: none,
  evidence: ({ statement }) => statement,
}

/** What a question asks about, where that is a sentence beside its stem; undefined for a type that this version does not know. */
export const statementOf = (question: Printed): string | undefined => table[question.type]?.(question)

/** Everything that is printed as the question and tells it from others: stem, date, statement. */
export const printedOf = (question: Printed): string[] =>
  [question.stem, question.asOf, statementOf(question)].filter((text) => text !== undefined)
