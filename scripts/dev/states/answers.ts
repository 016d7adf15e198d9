/** Answers to questions of every type, right and wrong: for the states, and for the tests that play. */
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'

/** The order the items are printed in, turned round: wrong unless it was the very reverse. */
const backwards = (ids: string[]) => [...ids].reverse()

/** The right answer; of several the first. */
export function right(question: CompiledQuestion): Answer {
  switch (question.type) {
    case 'multiple':
      return question.key.true
    case 'number':
      return question.key[0]?.value ?? Number.NaN
    case 'order':
    case 'match':
      return question.key
    default:
      return question.key[0] ?? ''
  }
}

/** An answer that earns nothing. */
export function wrong(question: CompiledQuestion): Answer {
  const other = (ids: string[]) => ids.find((id) => !(question.key as string[]).includes(id)) ?? ''
  switch (question.type) {
    case 'single':
      return other(question.options.map(({ id }) => id))
    case 'truefalse':
      return other(['true', 'false'])
    case 'evidence':
      return other(question.passages.map(({ id }) => id))
    case 'multiple':
      return question.options.map(({ id }) => id).filter((id) => ![...question.key.true, ...question.key.either].includes(id))
    case 'number':
      return question.key.some(({ value }) => value === question.min) ? question.max : question.min
    case 'text':
      return 'nobody in particular'
    case 'order':
      return backwards(question.key)
    case 'match': {
      const rights = question.rights.map(({ id }) => id)
      return Object.fromEntries(Object.entries(question.key).map(([left, key]) => [left, rights.find((id) => id !== key) ?? '']))
    }
  }
}
