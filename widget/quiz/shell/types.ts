import type { ComponentChildren } from 'preact'
import type { Graded } from '../../../content/model/play/grade.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import type { Ways } from '../../options.ts'
import type { Ask } from '../../strings/ask.ts'
import type { Progress } from './progress.ts'

/** A question as it is asked: no key in it. A withdrawn one is a notice. */
export type AskedQuestion = HiddenQuestion & { withdrawn?: CompiledSet['withdrawn'] }

/** A set as it is asked. `page` is the address of its own page when that is not `/quiz/{id}`. */
export type AskedSet = Pick<CompiledSet, 'id' | 'version' | 'language' | 'title' | 'page' | 'withdrawn'> & {
  questions: AskedQuestion[]
}

/** What every part of a quiz is drawn from. */
export interface QuizScene {
  set: AskedSet
  options: Ways
  strings: Ask
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Level of the title's heading; an answer's is one deeper. */
  level: number
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}

/** The address of the quiz on a page of its own. */
export const pageOf = ({ base, set }: { base: string; set: Pick<AskedSet, 'id' | 'page'> }): string =>
  base + (set.page ?? `/quiz/${set.id}`)

/** The verdict of an answer is on its way, or could not be fetched. */
export type Pending = 'fetching' | 'failed'

/** The way on from a question whose outcome is shown, and what it is called. */
export interface Onward {
  words: string
  onNext: () => void
}

/** What can be done at the result. */
export interface Again {
  open: (id: string) => void
  retry: (ids?: string[]) => void
}

/**
 * What is said of answers, by who has the keys of the set. The shell knows no more of it: `tell/telling.tsx` grades in the
 * browser, and a class may ask its server.
 */
export interface Telling {
  /** What an answer earned; without one, nothing. */
  grade: (question: string, answer: Answer | undefined) => Graded
  /** What stands in the place of the inputs: the answer beside the key. */
  answered: (question: string, answer: Answer | undefined) => ComponentChildren
  /** Verdict, why, the way on where there is one, and folded under it what else there is to know. */
  said: (question: string, progress: Progress, way: Onward | undefined) => ComponentChildren
  /** Where to look an answer up before it is given: for an open book. */
  book: (question: string) => ComponentChildren
  /** The first score, out of all questions asked. */
  score: (progress: Progress) => { points: number; max: number }
  /** The result; without `again` where no script runs: there questions are linked, and the page has its form for another try. */
  results: (progress: Progress, again?: Again) => ComponentChildren
  /** What a reader who comes back is told of a question that was corrected meanwhile. */
  corrected: (question: string, points: number, max: number) => string
}
