import type { Given, Type } from '../../../content/model/play/types.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import type { Ask } from '../../strings/ask.ts'

/** A hidden question of one type. */
export type HiddenOf<T extends Type> = Extract<HiddenQuestion, { type: T }>

/** What the inputs of a question of one type are drawn from. */
export interface FaceProps<T extends Type> {
  question: HiddenOf<T>
  strings: Ask
  base: string
  /** What was answered already, to be filled in. */
  answer?: Given[T] | undefined
  /** For an input: that what it holds is no answer, and the id of what says so. */
  lack: { 'aria-invalid'?: true; 'aria-describedby'?: string }
  /** The reader has changed something other than by an input. */
  onMend?: (() => void) | undefined
}
