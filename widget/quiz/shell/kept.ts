import { isAnswer, isBlank } from '../../../content/model/play/answer.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import { openIds } from './asked.ts'
import { type Progress, reveal } from './progress.ts'
import type { AskedQuestion, AskedSet, Telling } from './types.ts'

/**
 * What is kept of a question: its revision when it was answered, the answer (null once it is asked again), and the points of
 * the first try and of the best after it. A graded answer is kept as points, so that a second try stays one.
 */
export type KeptAnswer = [revision: string, answer: Answer | null, ...firstThenBest: number[]]
export type Kept = Record<string, KeptAnswer>

/** What is worth keeping of a play. */
export function keptOf({ status, tries: { first, again } }: Progress, questions: readonly AskedQuestion[]): Kept {
  const kept: Kept = {}
  for (const { id, revision } of questions) {
    const answer = status[id]?.answer ?? null
    const points = [first[id], again[id]].flatMap((one) => one?.points ?? [])
    if (answer !== null || points.length) kept[id] = [revision, answer, ...points]
  }
  return kept
}

/** Where a play goes on. */
export interface Resuming {
  set: AskedSet
  telling: Telling
  feedback: string
}

/** Kept by anybody, and perhaps long ago: what is no number of points is none. */
const earned = (points: unknown) =>
  typeof points === 'number' && points >= 0 && points <= 1 ? { points, max: 1 as const } : undefined

/**
 * Goes on where the reader stopped, from a play that may have gone on meanwhile: what it holds stands. Kept answers that are
 * still answers count; one to a question that was corrected since is graded anew, and that is said.
 */
export function resumed({ set, telling, feedback }: Resuming, kept: Kept, now: Progress): Progress & { notices: string[] } {
  let progress: Progress = { ...now, tries: { first: { ...now.tries.first }, again: { ...now.tries.again } } }
  const open = openIds(set)
  const changed: string[] = []
  for (const question of set.questions) {
    const { id } = question
    const [revision, answer, first, again] = (Array.isArray(kept[id]) && kept[id]) || []
    const valid = answer !== undefined && answer !== null && !isBlank(answer) && isAnswer(question, answer)
    if (!open.includes(id) || now.status[id] || (!valid && answer !== null)) continue
    const [tried, best] = revision === question.revision ? [earned(first), earned(again)] : []
    if (tried) progress.tries.first = { ...progress.tries.first, [id]: tried }
    if (tried && best) progress.tries.again = { ...progress.tries.again, [id]: best }
    if (!valid) continue
    if (revision !== question.revision) changed.push(id)
    if (feedback === 'each' || (feedback === 'end' && earned(first))) {
      const graded = telling.grade(id, answer)
      const { tries } = progress
      progress = reveal(progress, id, { phase: 'revealed', answer, graded })
      // It has been counted already.
      if (tried) progress.tries = tries
    } else progress = { ...progress, status: { ...progress.status, [id]: { phase: 'answered', answer } } }
  }
  const { points, max } = telling.score(progress)
  return { ...progress, notices: changed.map((id) => telling.corrected(id, points, max)) }
}
