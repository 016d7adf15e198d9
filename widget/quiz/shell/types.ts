import type { Graded } from '../../content/model/play/grade.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Ways } from '../options.ts'
import type { Strings } from '../strings/en.ts'

/** Where a reader is with a question. A revealed one without an answer was passed over when the whole form was graded. */
export type Status =
  | { phase: 'unanswered'; answer?: undefined }
  | { phase: 'answered'; answer: Answer }
  | { phase: 'revealed'; answer?: Answer; graded: Graded }

/** What every part of a quiz is drawn from. */
export interface Scene {
  set: CompiledSet
  options: Ways
  strings: Strings
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Level of the title's heading; an answer's is one deeper. */
  level: number
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}

/** What every part of one question is drawn from. */
export interface Asked extends Scene {
  question: CompiledQuestion
  /** What was answered, once it was. */
  answer: Answer | undefined
  /** What it earned, once that is shown. */
  graded: Graded | undefined
}

/** The same, of a question of one type. */
export interface AskedOf<Type extends CompiledQuestion['type'], Given extends Answer> extends Asked {
  question: Extract<CompiledQuestion, { type: Type }>
  answer: Given | undefined
}
