import { score, scores } from '../../../content/model/play/score.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import { type Progress, statusOf } from '../shell/progress.ts'

type Tried = Pick<Progress, 'tries'>

/** The first score, out of all questions asked, and beside it that after later tries, once there were any. */
export const scoresOf = ({ tries }: Tried, { questions }: Pick<CompiledSet, 'questions'>) => scores(questions, tries)

/** Points earned in this round so far, out of what has been answered in it. */
export const soFar = (progress: Progress) =>
  score(
    progress.round.flatMap((id) => {
      const status = statusOf(progress, id)
      return status.phase === 'revealed' ? status.graded : []
    }),
  )

/** Questions whose best try earned less than everything. */
export const missed = ({ tries: { first, again } }: Tried, open: string[]): string[] =>
  open.filter((id) => first[id] && Math.max(first[id].points, again[id]?.points ?? 0) < 1)

/** Questions that were never answered. */
export const skipped = ({ tries }: Tried, open: string[]): string[] => open.filter((id) => !tries.first[id])
