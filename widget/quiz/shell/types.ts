import type { ComponentChildren } from 'preact'
import type { Graded } from '../../../content/model/play/grade.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import type { Ways } from '../../options.ts'
import type { Ask } from '../../strings/ask.ts'

/** Where a reader is with a question. A revealed one without an answer was passed over when the whole form was graded. */
export type Status =
  | { phase: 'unanswered'; answer?: undefined }
  | { phase: 'answered'; answer: Answer }
  | { phase: 'revealed'; answer?: Answer | undefined; graded: Graded }

/** A question as it is asked: no key in it. A withdrawn one is a notice. */
export type AskedQuestion = HiddenQuestion & { withdrawn?: CompiledSet['withdrawn'] }

/** A set as it is asked. `page` is the address of its own page when that is not `/quiz/{id}`. */
export type AskedSet = Pick<CompiledSet, 'id' | 'version' | 'language' | 'title' | 'page' | 'withdrawn'> & {
  questions: AskedQuestion[]
}

/** What every part of a quiz is drawn from. */
export interface Scene {
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
export const pageOf = ({ base, set }: { base: string; set: Pick<AskedSet, 'id' | 'page'> }): string => base + (set.page ?? `/quiz/${set.id}`)

/** What the result is drawn from. */
export interface Outcome {
  status: Record<string, Status>
  /** The first score, which a second try never changes. */
  points: number
  max: number
  /** Points with every second try counted; undefined until there is one. */
  retried: number | undefined
  missed: string[]
  skipped: string[]
  /** Absent where no script runs: there a question is linked, and the page has its form for another try. */
  on?: { open: (id: string) => void; retry: (ids?: string[]) => void }
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
  /** Verdict, why, `way` (the way on), and folded under it what else there is to know. */
  said: (question: string, answer: Answer | undefined, graded: Graded, way?: ComponentChildren) => ComponentChildren
  /** Where to look an answer up before it is given: for an open book. */
  book: (question: string) => ComponentChildren
  results: (outcome: Outcome) => ComponentChildren
  /** What a reader who comes back is told of a question that was corrected meanwhile. */
  corrected: (question: string, points: number, max: number) => string
}
