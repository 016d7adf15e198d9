import { readOptions } from '../../../../../content/model/play/options.ts'
import type { Answer } from '../../../../../content/model/schema/answers.ts'
import { begin, reveal, statusOf } from '../../../../../widget/quiz/shell/progress.ts'
import type { AskedSet, QuizScene } from '../../../../../widget/quiz/shell/types.ts'
import { telling } from '../../../../../widget/quiz/tell/telling.tsx'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import type { ClassQuestion } from '../../../../classes/shared/shapes.ts'

const { options } = readOptions(() => null)
const silent = () => {}

/** What the widget asks a question from: a set of it alone, as a class has no page that it could lead to. */
export function askScene({ question }: ClassQuestion, language: string, strings: Strings): QuizScene {
  const set: AskedSet = { id: '', version: '', language, title: '', page: '#', questions: [question] } as AskedSet
  return { set, options, strings, base: '', level: 1, emit: silent }
}

/** What the widget says of a question that was revealed, beside an answer; undefined before. */
export function tellingOf({ id, told }: ClassQuestion, answer: Answer | undefined, strings: Strings) {
  if (!told) return undefined
  const tell = telling({ set: told, options, strings, base: '', level: 1, page: '#', emit: silent })
  const progress = reveal(begin([id]), id, { phase: 'revealed', answer, graded: tell.grade(id, answer) })
  const status = statusOf(progress, id)
  return { status, answered: tell.answered(id, answer), said: tell.said(id, progress, undefined) }
}
