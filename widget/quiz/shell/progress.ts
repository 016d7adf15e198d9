import { grade } from '../../content/model/play/grade.ts'
import { score } from '../../content/model/play/score.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Status } from './types.ts'

type Revealed = Extract<Status, { phase: 'revealed' }>

/** Where a reader is in a quiz: what became of each question, which questions this round asks, and which one is open. */
export interface Progress {
  status: Record<string, Status>
  /** Ids of this round's questions, in order: all of them, or those missed. */
  round: string[]
  /** Place in the round; its length once the result is shown. */
  at: number
}

const UNANSWERED: Status = { phase: 'unanswered' }

export const statusOf = (progress: Progress, id: string): Status => progress.status[id] ?? UNANSWERED

/** Where a set's answers are kept on a reader's device, when that is wanted. */
export const keptAt = ({ id }: CompiledSet): string => `footnote:${id}`

/** What can be asked: withdrawn questions are shown as notices, and never count. */
export const asked = (set: CompiledSet): CompiledQuestion[] => set.questions.filter((question) => !question.withdrawn)

/** A question graded; without an answer it earned nothing. */
export function reveal(question: CompiledQuestion, answer?: Answer): Revealed {
  return answer === undefined
    ? { phase: 'revealed', graded: { outcome: 'wrong', points: 0, max: 1 } }
    : { phase: 'revealed', answer, graded: grade(question, answer) }
}

/** The beginning; with `answers`, the questions they answer are shown graded, and with `marked` all others too. */
export function begin(set: CompiledSet, answers: Record<string, Answer> = {}, marked = false): Progress {
  const status: Progress['status'] = {}
  for (const question of asked(set)) {
    const answer = answers[question.id]
    if (answer !== undefined || marked) status[question.id] = reveal(question, answer)
  }
  return { status, round: set.questions.map(({ id }) => id), at: 0 }
}

/** Points and what they could have been, over what is revealed. */
export function tally(all: Status[]): { points: number; max: number } {
  return score(all.flatMap((one) => (one.phase === 'revealed' ? [one.graded] : [])))
}

/** Ids of the questions that earned less than everything, in the set's order. */
export function missed(set: CompiledSet, progress: Progress): string[] {
  return asked(set)
    .map(({ id }) => id)
    .filter((id) => {
      const status = statusOf(progress, id)
      return status.phase === 'revealed' && status.graded.outcome !== 'right'
    })
}

/** Another round over some questions, which are unanswered again. */
export function retry(progress: Progress, ids: string[]): Progress {
  const status = { ...progress.status }
  for (const id of ids) delete status[id]
  return { status, round: ids, at: 0 }
}
