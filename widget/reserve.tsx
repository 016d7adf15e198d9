import { render } from 'preact'
import type { Answer } from '../content/model/schema/answers.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Ways } from './options.ts'
import { Quiz } from './quiz/Quiz.tsx'
import type { Strings } from './strings/en.ts'

const longer = (a: { text: string }, b: { text: string }) => b.text.length - a.text.length

/** An answer that leaves most to say: a wrong one. Whether a reader could give it does not matter here. */
function worst(question: CompiledSet['questions'][number]): Answer {
  switch (question.type) {
    case 'single':
      return question.options.find(({ id }) => !question.key.includes(id))?.id ?? ''
    case 'multiple':
      return question.options.map(({ id }) => id)
    case 'truefalse':
      return `${question.key[0] !== 'true'}`
    case 'number':
      return question.max + 1
    case 'order':
      return question.key.toReversed()
    case 'match':
      return Object.fromEntries(
        question.lefts.map(({ id }) => [
          id,
          question.rights.filter((right) => right.id !== question.key[id]).sort(longer)[0]?.id ?? '',
        ]),
      )
    default:
      return '?'
  }
}

/**
 * The height in CSS pixels of a quiz in its tallest state, so that the place for it can be held and no reveal moves the
 * host page. Every question is drawn answered, out of sight and out of flow, and the tallest is measured.
 */
export function reserve(root: ShadowRoot | Element, set: CompiledSet, options: Ways, strings: Strings): number {
  const stage = document.createElement('div')
  stage.className = 'stage'
  stage.inert = true
  root.append(stage)
  const answers = Object.fromEntries(set.questions.map((question) => [question.id, worst(question)]))
  render(<Quiz set={set} options={options} answers={answers} strings={strings} base="" marked={false} />, stage)
  // Every question at once, each as tall as it gets; one at a time, only the tallest counts.
  stage.firstElementChild?.classList.replace('one', 'all')
  const parts = [...stage.querySelectorAll<HTMLElement>('.q')].map(({ offsetHeight }) => offsetHeight)
  const spare = options.layout === 'all' ? 0 : parts.reduce((sum, height) => sum + height, 0) - Math.max(...parts)
  // A line and a half of room: a score in hundredths breaks where a whole one does not, and heights are rounded.
  const height = stage.offsetHeight - spare + 36
  render(null, stage)
  stage.remove()
  return height
}
