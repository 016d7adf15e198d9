import type { Answer, Outcome } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import { normalise } from './text.ts'

/** What an answer earned: `points` of `max` (always 1), in hundredths; `right` is 1, `wrong` 0, else `partly`. */
export interface Graded {
  outcome: Outcome
  points: number
  max: 1
}

/** `part` of `whole` in hundredths, 0 of nothing. Multiplied first: 23 / 40 * 100 falls short of the 57.5 that 2300 / 40 is. */
const share = (part: number, whole: number) => (whole > 0 ? Math.round((100 * part) / whole) / 100 : 0)

/**
 * The points an answer earns, 0 to 1 in hundredths. Partial credit as common test theory has it:
 * - `multiple`: keys ticked less others ticked, over the keys, never below 0: IMS QTI's response mapping with +1 for a
 *   key, −1 for a distractor and a lower bound of 0. Options that are `either` count for nothing.
 * - `order`: adjacent pairs kept over n − 1, after Moodle's “ordering: relative to the next item”.
 * - `match`: the share of lefts that have their right, as QTI's match interaction maps it.
 * - the others: all or nothing.
 */
function earned(question: CompiledQuestion, answer: Answer): number {
  switch (question.type) {
    case 'single':
    case 'truefalse':
    case 'evidence':
      return (question.key as string[]).includes(answer as string) ? 1 : 0
    case 'multiple': {
      const counted = (answer as string[]).filter((id) => !question.key.either.includes(id))
      const hits = counted.filter((id) => question.key.true.includes(id)).length
      return share(Math.max(0, 2 * hits - counted.length), question.key.true.length)
    }
    case 'number':
      // A tolerance of 0.1 must hold for 0.8 − 0.7 too: binary fractions are off by far less than a billionth.
      return question.key.some(({ value, tolerance }) => Math.abs((answer as number) - value) <= tolerance + 1e-9) ? 1 : 0
    case 'text':
      return question.key.some((text) => normalise(text) === normalise(answer as string)) ? 1 : 0
    case 'order': {
      const given = answer as string[]
      const kept = question.key.filter(
        (id, i) => i > 0 && given.some((next, j) => next === id && given[j - 1] === question.key[i - 1]),
      )
      return share(kept.length, question.key.length - 1)
    }
    case 'match': {
      const lefts = Object.entries(question.key)
      const right = lefts.filter(([left, right]) => (answer as Record<string, string>)[left] === right)
      return share(right.length, lefts.length)
    }
  }
}

/**
 * Grades one answer that `isAnswer` has accepted and `isBlank` has not found blank.
 * Every question is worth 1; points are rounded to hundredths.
 */
export function grade(question: CompiledQuestion, answer: Answer): Graded {
  const points = earned(question, answer)
  return { outcome: points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly', points, max: 1 }
}
