import type { Graded } from './grade.ts'

export type Earned = Pick<Graded, 'points' | 'max'>

/** What was graded, by the id of its question. */
export type Grades = Readonly<Record<string, Earned>>

export const gradeOf = (grades: Grades, id: string): Earned | undefined => (Object.hasOwn(grades, id) ? grades[id] : undefined)

/** What became of each question at the first try, and at those after it. */
export interface Tries {
  first: Grades
  /** The best of the later tries; a question that was never missed has none. */
  again: Grades
}

export const NO_TRIES: Tries = { first: {}, again: {} }

/**
 * The tries with one more. The first answer to a question is its first try, also when it was skipped before; whatever is
 * answered after that never changes it.
 */
export function tried({ first, again }: Tries, id: string, graded: Earned): Tries {
  if (!gradeOf(first, id)) return { first: { ...first, [id]: graded }, again }
  const best = gradeOf(again, id)
  return { first, again: best && best.points >= graded.points ? again : { ...again, [id]: graded } }
}
