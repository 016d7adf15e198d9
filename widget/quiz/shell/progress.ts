import type { Graded } from '../../../content/model/play/grade.ts'
import { NO_TRIES, type Tries, tried } from '../../../content/model/play/tries.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'

/** Where a reader is with a question. A revealed one without an answer was passed over when the whole form was graded. */
export type Status =
  | { phase: 'unanswered'; answer?: undefined }
  | { phase: 'answered'; answer: Answer }
  | { phase: 'revealed'; answer?: Answer | undefined; graded: Graded }

export type Revealed = Extract<Status, { phase: 'revealed' }>

/** Where a reader is in a quiz: what became of each question, which questions this round asks, and which one is open. */
export interface Progress {
  status: Record<string, Status>
  /** What each question earned at its first try and at later ones: these stand beside it and never replace it. */
  tries: Tries
  /** Ids of this round's questions, in order: all of them, those missed, or those skipped. */
  round: string[]
  /** Place in the round; its length once the result is shown. */
  at: number
  /** Whether the result of this round was shown: a question that is reviewed then offers the way back to it. */
  ended: boolean
}

const UNANSWERED: Status = { phase: 'unanswered' }

export const statusOf = ({ status }: Pick<Progress, 'status'>, id: string): Status => status[id] ?? UNANSWERED

/** The beginning of a round of all questions. */
export const begin = (round: string[]): Progress => ({ status: {}, tries: NO_TRIES, round, at: 0, ended: false })

/** A question with its outcome; to pass it over is no try. */
export function reveal(progress: Progress, id: string, revealed: Revealed): Progress {
  return {
    ...progress,
    status: { ...progress.status, [id]: revealed },
    tries: revealed.answer === undefined ? progress.tries : tried(progress.tries, id, revealed.graded),
  }
}

/** Another round over some questions, which are unanswered again. */
export function retry(progress: Progress, ids: string[]): Progress {
  const status = { ...progress.status }
  for (const id of ids) delete status[id]
  return { ...progress, status, round: ids, at: 0, ended: false }
}

/** Opens a question by its id; one that is not in this round starts a round of all. */
export function goTo(progress: Progress, all: string[], id: string): Progress {
  const round = progress.round.includes(id) ? progress.round : all
  return round.includes(id) ? { ...progress, round, at: round.indexOf(id) } : progress
}
