import type { Answer, Outcome } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import { inRange, rangeOf } from './parts.ts'
import { sameText } from './text.ts'
import { type AnswerTable, answerEntry } from './types.ts'

/** What an answer earned: `points` of `max` (always 1), in hundredths; `right` is 1, `wrong` 0, else `partly`. */
export interface Graded {
  outcome: Outcome
  points: number
  max: 1
}

/** What points of 1 come to: all, nothing, or something between. */
export const outcomeOf = (points: number): Outcome => (points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly')

/** `part` of `whole` in hundredths, 0 of nothing. Multiplied first: 23 / 40 * 100 falls short of the 57.5 that 2300 / 40 is. */
const share = (part: number, whole: number) => (whole > 0 ? Math.round((100 * part) / whole) / 100 : 0)

const among = ({ key }: { key: readonly string[] }, answer: string) => Number(key.includes(answer))

/**
 * The points an answer earns, 0 to 1 in hundredths; the key alone decides. Partial credit as common test theory has it:
 * - `multiple`: keys ticked less others ticked, over the keys, never below 0: IMS QTI's response mapping with +1 for a
 *   key, −1 for a distractor and a lower bound of 0. Options that are `either` count for nothing.
 * - `order`: adjacent pairs kept over n − 1, after Moodle's “ordering: relative to the next item”.
 * - `match`: the share of lefts that have their right, as QTI's match interaction maps it.
 * - the others: all or nothing.
 */
const table: AnswerTable<number> = {
  single: among,
  truefalse: among,
  evidence: among,
  multiple: ({ key }, ticked) => {
    const counted = ticked.filter((id) => !key.either.includes(id))
    const hits = counted.filter((id) => key.true.includes(id)).length
    return share(Math.max(0, 2 * hits - counted.length), key.true.length)
  },
  number: ({ key }, typed) => Number(key.some((accepted) => inRange(rangeOf(accepted), typed))),
  text: ({ key }, typed) => Number(key.some((spelling) => sameText(spelling, typed))),
  order: ({ key }, given) => {
    const kept = key.filter((id, i) => i > 0 && given.some((next, j) => next === id && given[j - 1] === key[i - 1]))
    return share(kept.length, key.length - 1)
  },
  match: ({ key }, given) => {
    const lefts = Object.entries(key)
    return share(lefts.filter(([left, right]) => given[left] === right).length, lefts.length)
  },
}

/**
 * Grades one answer that `isAnswer` has accepted and `isBlank` has not found blank.
 * Every question is worth 1; points are rounded to hundredths.
 */
export function grade(question: CompiledQuestion, answer: Answer): Graded {
  const points = answerEntry(table, question)(question, answer)
  return { outcome: outcomeOf(points), points, max: 1 }
}
