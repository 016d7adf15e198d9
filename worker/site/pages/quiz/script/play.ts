import { type Kept, keptOf } from '../../../../../widget/quiz/shell/kept.ts'
import type { Progress } from '../../../../../widget/quiz/shell/progress.ts'
import type { AskedQuestion } from '../../../../../widget/quiz/shell/types.ts'

/** A play as its tab keeps it: what was answered, what was chosen and not checked yet, and where the reader is. */
export interface KeptPlay {
  quiz: string
  answers: Kept
  /** Names and values of the form's fields. */
  fields: [name: string, value: string][]
  round: string[]
  at: number
  ended: boolean
}

/** The fields of a form that hold something; a file has no name here, and is none of ours. */
const filled = (form: HTMLFormElement | null): KeptPlay['fields'] =>
  form ? [...new FormData(form)].flatMap(([name, value]) => (value && typeof value === 'string' ? [[name, value]] : [])) : []

/** What is worth keeping of a play; nothing of one that has not begun. */
export function playOf(
  quiz: string,
  { progress, questions, form }: { progress: Progress; questions: readonly AskedQuestion[]; form: HTMLFormElement | null },
): KeptPlay | undefined {
  const { round, at, ended } = progress
  const play = { quiz, answers: keptOf(progress, questions), fields: filled(form), round, at, ended }
  return at || play.fields.length || Object.keys(play.answers).length ? play : undefined
}
