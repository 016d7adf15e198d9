import type { Graded } from './grade.ts'

/** The points of several graded answers, summed in hundredths so that thirds do not drift, and what they could have earned. */
export function score(graded: readonly Pick<Graded, 'points' | 'max'>[]): { points: number; max: number } {
  return {
    points: graded.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100,
    max: graded.reduce((sum, { max }) => sum + max, 0),
  }
}

/** The text for a share of points: that of the highest `from` reached. */
export function resultText(results: readonly { from: number; text: string }[], points: number, max: number): string | undefined {
  // Shares and points are decimals: 1.65 / 3 comes out a little below 0.55.
  const reached = results.filter(({ from }) => max > 0 && points >= from * max - 1e-9)
  return reached.sort((a, b) => b.from - a.from)[0]?.text
}
