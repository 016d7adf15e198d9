import type { Graded } from '../../../content/model/play/grade.ts'
import { score } from '../../../content/model/play/score.ts'
import type { Status } from './types.ts'

export type Revealed = Extract<Status, { phase: 'revealed' }>

/** Where a reader is in a quiz: what became of each question, which questions this round asks, and which one is open. */
export interface Progress {
  status: Record<string, Status>
  /** What each question earned when it was first revealed: a second try stands beside it and never replaces it. */
  first: Record<string, Graded>
  /** Ids of this round's questions, in order: all of them, those missed, or those skipped. */
  round: string[]
  /** Place in the round; its length once the result is shown. */
  at: number
  /** The result of this round has been seen: from a question one goes back to it. */
  ended: boolean
}

const UNANSWERED: Status = { phase: 'unanswered' }
const NOTHING = { points: 0, max: 1 } as const

export const statusOf = ({ status }: Pick<Progress, 'status'>, id: string): Status => status[id] ?? UNANSWERED

/** What a question's latest answer earned, once that is shown. */
const gradedOf = (progress: Pick<Progress, 'status'>, id: string): Graded | undefined => {
  const status = statusOf(progress, id)
  return status.phase === 'revealed' ? status.graded : undefined
}

/** The beginning of a round of all questions. */
export const begin = (round: string[]): Progress => ({ status: {}, first: {}, round, at: 0, ended: false })

/** A question with its outcome; the first one counts. */
export function reveal(progress: Progress, id: string, revealed: Revealed): Progress {
  return {
    ...progress,
    status: { ...progress.status, [id]: revealed },
    first: { [id]: revealed.graded, ...progress.first },
  }
}

/** The first score, out of all questions asked, answered or not. */
export const firstScore = ({ first }: Progress, open: string[]) => score(open.map((id) => first[id] ?? NOTHING))

/** Points with every second try counted, when there was one. */
export function retriedPoints(progress: Progress, open: string[]): number | undefined {
  const { status, first } = progress
  const again = open.some((id) => first[id] && status[id] && gradedOf(progress, id) !== first[id])
  return again ? score(open.map((id) => gradedOf(progress, id) ?? first[id] ?? NOTHING)).points : undefined
}

/** Points earned in this round so far, out of what has been answered in it. */
export const soFar = (progress: Progress) => score(progress.round.flatMap((id) => gradedOf(progress, id) ?? []))

/** Questions whose latest answer earned less than everything. */
export const missed = (progress: Progress, open: string[]): string[] =>
  open.filter((id) => {
    const status = statusOf(progress, id)
    return status.phase === 'revealed' && status.answer !== undefined && status.graded.outcome !== 'right'
  })

/** Questions without an answer. */
export const skipped = (progress: Progress, open: string[]): string[] =>
  open.filter((id) => statusOf(progress, id).answer === undefined)

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
