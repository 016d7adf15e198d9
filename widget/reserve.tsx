import { render } from 'preact'
import type { Options } from '../content/model/play/options.ts'
import { select } from '../content/model/play/select.ts'
import type { Answer } from '../content/model/schema/answers.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { asked } from './quiz/progress.ts'
import { Quiz } from './quiz/Quiz.tsx'
import { en } from './strings/en.ts'

/** An answer that leaves most to say: a wrong one, where choosing is all there is. */
function longest(question: CompiledSet['questions'][number]): Answer {
  if (question.type === 'single') return question.options.find(({ id }) => !question.key.includes(id))?.id ?? ''
  if (question.type === 'multiple') return question.options.map(({ id }) => id)
  return question.type === 'truefalse' && question.key[0] === 'true' ? 'false' : 'true'
}

/**
 * The height in CSS pixels of a quiz in its tallest state, so that the place for it can be held and no reveal moves the
 * host page. Every question is drawn answered, out of sight and out of flow, and the tallest is measured.
 */
export function reserve(root: ShadowRoot | Element, set: CompiledSet, options: Options): number {
  const stage = document.createElement('div')
  stage.className = 'stage'
  stage.inert = true
  root.append(stage)
  const cut = select(set, options)
  const answers = Object.fromEntries(asked(cut).map((question) => [question.id, longest(question)]))
  render(<Quiz set={cut} options={options} answers={answers} strings={en} base="" />, stage)
  const quiz = stage.firstElementChild
  const parts = [...stage.querySelectorAll<HTMLElement>('.q')]
  const shown = quiz?.querySelector<HTMLElement>('.now')
  let tallest = 0
  if (quiz && shown) {
    quiz.classList.add('measure')
    const rest = quiz.getBoundingClientRect().height - parts.reduce((sum, part) => sum + part.offsetHeight, 0)
    tallest =
      rest +
      (options.layout === 'all'
        ? parts.reduce((sum, part) => sum + part.offsetHeight, 0)
        : Math.max(...parts.map((part) => part.offsetHeight)))
  }
  render(null, stage)
  stage.remove()
  return tallest
}
