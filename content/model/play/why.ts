import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import { chosen, type Part, partsOf } from './parts.ts'
import type { Type } from './types.ts'

/** Why something is right or wrong, with the places of its citations. */
export type Why = Pick<Part, 'why' | 'citations'>

type Mark = [part: Part, chosen: boolean]

const picked = (marks: Mark[]) => marks.filter(([, chosen]) => chosen)
/** What is accepted goes before what is near, and of what is near the first is the nearest. */
const nearest = (marks: Mark[]) => {
  const all = picked(marks)
  const accepted = all.filter(([part]) => part.key)
  return accepted.length ? accepted : all.slice(0, 1)
}

const table: Record<Type, (marks: Mark[]) => Mark[]> = {
  single: picked,
  multiple: picked,
  truefalse: picked,
  evidence: picked,
  number: nearest,
  text: nearest,
  order: () => [],
  // A pair that was missed, an extra that was taken.
  match: (marks) => marks.filter(([part, chosen]) => part.key !== chosen),
}

/**
 * What the set says of an answer: the why of what was chosen; for a match that of every pair missed, then of every
 * extra right taken. A number or a text outside every accepted and every near answer has none.
 */
export const whysOf = (question: CompiledQuestion, answer: Answer): Why[] =>
  table[question.type](partsOf(question, []).map((part) => [part, chosen(question, part, answer)])).map(
    ([{ why, citations }]) => ({ why, citations }),
  )
