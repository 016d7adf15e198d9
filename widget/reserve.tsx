import { render } from 'preact'
import type { Answer } from '../content/model/schema/answers.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Ways } from './options.ts'
import { pause } from './pause.ts'
import { Quiz } from './quiz/Quiz.tsx'
import type { Strings } from './strings/en.ts'

/** An answer that leaves most to say: a wrong one, or none there is. Whether a reader could give it does not matter here. */
function worst(question: CompiledSet['questions'][number]): Answer {
  switch (question.type) {
    case 'multiple':
      return question.options.map(({ id }) => id)
    case 'number':
      return question.max + 1
    case 'order':
      return question.key.toReversed()
    case 'match': {
      const longest = question.rights.toSorted((a, b) => b.text.length - a.text.length)[0]
      return Object.fromEntries(question.lefts.map(({ id }) => [id, longest?.id ?? '']))
    }
    default:
      return '?'
  }
}

/**
 * The height in CSS pixels of a quiz in its tallest state, so that the place for it can be held and no reveal moves the
 * host page; it is known before the quiz is there. Every question is drawn answered, out of sight and out of flow, each in
 * a task of its own; in a closed shadow root, since whoever looks into the page meanwhile is to find one quiz; and inert, as
 * hidden boxes alone still show what a host's `::part()` makes visible, to the eye, to screen readers and to taps. `sheets`
 * are those that the quiz has. Zero when the element is not laid out any more.
 */
export async function reserve(
  into: ShadowRoot | Element,
  sheets: CSSStyleSheet[],
  set: CompiledSet,
  options: Ways,
  strings: Strings,
): Promise<number> {
  const stage = document.createElement('div')
  stage.style.cssText = 'position:absolute;inset:0 0 auto;visibility:hidden;clip-path:inset(50%);contain:layout'
  stage.inert = true
  // What the page says of the quiz's parts holds for these, too.
  stage.setAttribute('exportparts', 'quiz,title,question,stem,option,answer,accounts,notes')
  const root = stage.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = sheets
  into.append(stage)
  const answers = Object.fromEntries(set.questions.map((question) => [question.id, worst(question)]))
  let height = 0
  try {
    // The first is drawn unanswered before, then without what came of it: letters not yet used on the page take their time.
    let turn = 0
    for (const at of options.layout === 'one' ? [0, 0, ...set.questions.keys()] : [0, 0, 0]) {
      await pause()
      const given = turn ? answers : {}
      render(<Quiz key={{}} {...{ at, set, options, strings }} answers={given} base="" marked={false} />, root)
      if (turn++ === 1) root.querySelector('.answer')?.remove()
      await pause()
      height = Math.max(height, stage.offsetHeight)
      if (!stage.offsetHeight) return 0
    }
  } catch {
    // A question that cannot be drawn is told of where the quiz is drawn.
  } finally {
    stage.remove()
  }
  // A line and a half of room: a score in hundredths breaks where a whole one does not, and heights are rounded.
  return height + 36
}
