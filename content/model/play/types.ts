import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import type { HiddenQuestion } from '../schema/hidden.ts'

export type Type = CompiledQuestion['type']

/** A compiled question of one type. */
export type Of<T extends Type> = Extract<CompiledQuestion, { type: T }>

/** A question of either kind: whole, or without its key. */
export type Askable = CompiledQuestion | HiddenQuestion

/** An answer of the form that each type asks for, once `isAnswer` has accepted it. */
export interface Given {
  single: string
  multiple: string[]
  truefalse: string
  number: number
  text: string
  order: string[]
  match: Record<string, string>
  evidence: string
}

/** What a view makes of a question of each type. A new type does not compile until it is in every table. */
export type Table<Question extends { type: Type }, Rest extends unknown[], Result> = {
  [T in Type]: (question: Extract<Question, { type: T }>, ...rest: Rest) => Result
}

/** The same with an answer to it, of the form its type asks for. */
export type AnswerTable<Result> = { [T in Type]: (question: Of<T>, answer: Given[T]) => Result }

/** The entry of a table for a question. TypeScript cannot see that the two belong together: the one place that says so. */
export const entry = <Question extends { type: Type }, Rest extends unknown[], Result>(
  table: Table<Question, Rest, Result>,
  { type }: Question,
) => table[type] as unknown as (question: Question, ...rest: Rest) => Result

/** The same of a table for answers. */
export const answerEntry = <Result>(table: AnswerTable<Result>, { type }: CompiledQuestion) =>
  table[type] as unknown as (question: CompiledQuestion, answer: Answer) => Result
