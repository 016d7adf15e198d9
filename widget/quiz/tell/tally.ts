import type { Graded } from '../../../content/model/play/grade.ts'
import { score } from '../../../content/model/play/score.ts'
import { type Progress, statusOf } from '../shell/progress.ts'

const NOTHING = { points: 0, max: 1 } as const

/** What a question's latest answer earned, once that is shown. */
const gradedOf = (progress: Pick<Progress, 'status'>, id: string): Graded | undefined => {
  const status = statusOf(progress, id)
  return status.phase === 'revealed' ? status.graded : undefined
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
