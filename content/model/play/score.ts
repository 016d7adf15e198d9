import { openQuestions } from './open.ts'
import { type Earned, type Grades, gradeOf, type Tries } from './tries.ts'

/** Points and what they could have been. */
export interface Score {
  points: number
  max: number
}

type Asked = readonly { id: string; withdrawn?: unknown }[]

/** The points of several graded answers, summed in hundredths so that thirds do not drift, and what they could have earned. */
export function score(graded: readonly Earned[]): Score {
  return {
    points: graded.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100,
    max: graded.reduce((sum, { max }) => sum + max, 0),
  }
}

/** The score out of all questions asked, answered or not; withdrawn ones aside. */
export const scoreOf = (asked: Asked, grades: Grades): Score =>
  score(openQuestions({ questions: asked }).map(({ id }) => gradeOf(grades, id) ?? { points: 0, max: 1 }))

/** The score of the first tries, which is the one to share, and beside it that after later ones, once there were any. */
export function scores(asked: Asked, { first, again }: Tries): { first: Score; second?: Score } {
  const better = (id: string): Earned | undefined => {
    const [one, other] = [gradeOf(first, id), gradeOf(again, id)]
    return one && other ? (other.points > one.points ? other : one) : one
  }
  const questions = openQuestions({ questions: asked })
  if (!questions.some(({ id }) => gradeOf(again, id))) return { first: scoreOf(asked, first) }
  const best = Object.fromEntries(questions.flatMap(({ id }) => (better(id) ? [[id, better(id) as Earned]] : [])))
  return { first: scoreOf(asked, first), second: scoreOf(asked, best) }
}

/** The text for a share of points: that of the highest `from` reached. */
export function resultText(results: readonly { from: number; text: string }[], points: number, max: number): string | undefined {
  // Shares and points are decimals: 1.65 / 3 comes out a little below 0.55.
  const reached = results.filter(({ from }) => max > 0 && points >= from * max - 1e-9)
  return reached.sort((a, b) => b.from - a.from)[0]?.text
}
