import fc from 'fast-check'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { anyQuestion, anyText } from './arbitraries.ts'

/** Any answer of the form a question asks for, right or wrong; none of them is blank. */
export function answerTo(question: CompiledQuestion): fc.Arbitrary<Answer> {
  const names = (items: readonly { id: string }[]) => items.map((item) => item.id)
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...names(question.options))
    case 'truefalse':
      return fc.constantFrom('true', 'false')
    case 'evidence':
      return fc.constantFrom(...names(question.passages))
    case 'multiple':
      return fc.shuffledSubarray(names(question.options), { minLength: 1 })
    case 'number':
      return fc.oneof(
        fc.integer({ min: Math.ceil(question.min * 100), max: Math.floor(question.max * 100) }).map((n) => n / 100),
        fc.constantFrom(...question.key.map(({ value }) => value)),
      )
    case 'text':
      return fc.oneof(anyText, fc.constantFrom(...question.key))
    case 'order':
      return fc.shuffledSubarray(names(question.items), { minLength: question.items.length })
    case 'match':
      return fc
        .tuple(
          fc.shuffledSubarray(names(question.lefts), { minLength: 1 }),
          fc.array(fc.constantFrom(...names(question.rights)), { minLength: 5, maxLength: 5 }),
        )
        .map(([lefts, rights]) => Object.fromEntries(lefts.map((left, i) => [left, rights[i] ?? ''])))
  }
}

/** The answer that earns the whole point. */
export function rightAnswer(question: CompiledQuestion): Answer {
  switch (question.type) {
    case 'number':
      return question.key[0]?.value ?? Number.NaN
    case 'multiple':
      return question.key.true
    case 'order':
    case 'match':
      return question.key
    default:
      return question.key[0] ?? ''
  }
}

/** A compiled question with an answer of its form. */
export const answered = (n = 4): fc.Arbitrary<[CompiledQuestion, Answer]> =>
  anyQuestion(n).chain((one) => answerTo(one).map((answer): [CompiledQuestion, Answer] => [one, answer]))
