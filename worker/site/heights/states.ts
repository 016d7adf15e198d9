import { readOptions } from '../../../content/model/play/options.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import { begin, goTo, reveal } from '../../../widget/quiz/shell/progress.ts'
import { editionOf } from '../edition.ts'
import { explainerPage } from '../pages/explainer/page.tsx'
import { quizPage } from '../pages/quiz/page.tsx'
import type { PageScene } from '../scene.ts'
import { heightKey } from './figures.ts'

type Type = CompiledQuestion['type']

/** An answer that leaves most to say: a wrong one. Whether a reader could give it does not matter here. */
const worst: { [T in Type]: (question: Extract<CompiledQuestion, { type: T }>) => Answer } = {
  single: ({ options, key }) => options.find(({ id }) => !key.includes(id))?.id ?? '?',
  truefalse: ({ key }) => (key.includes('true') ? 'false' : 'true'),
  evidence: ({ passages, key }) => passages.find(({ id }) => !key.includes(id))?.id ?? '?',
  multiple: ({ options }) => options.map(({ id }) => id),
  number: ({ max }) => max + 1,
  text: () => '?',
  order: ({ key }) => key.toReversed(),
  match: ({ lefts, rights }) => {
    const longest = rights.toSorted((a, b) => b.text.length - a.text.length)[0]
    return Object.fromEntries(lefts.map(({ id }) => [id, longest?.id ?? '']))
  },
}
const worstOf = (question: CompiledQuestion) => (worst[question.type] as (one: CompiledQuestion) => Answer)(question)

/** A frame's page with one question of a set, in its place among the others: as it is asked, or answered. */
function pageWith(set: CompiledSet, { id }: CompiledQuestion, scene: PageScene, answer?: Answer): string {
  const { options } = readOptions(() => null)
  const edition = editionOf(set.language, scene.index)
  const ids = set.questions.map((one) => one.id)
  const asked = goTo(begin(ids), ids, id)
  const graded = { outcome: 'wrong', points: 0, max: 1 } as const
  const progress = answer === undefined ? asked : reveal(asked, id, { phase: 'revealed', answer, graded })
  // As the Worker selects them: with the sheet of what is told.
  return quizPage({ set, edition, options, progress, origin: '', framed: true, action: '', src: '', play: [] })
}

/**
 * What is measured, as pages of frames that need no script, by the keys of `figures.ts`: every question as it is asked and
 * answered wrongly, and every explainer, folds closed. Drawn by the components that the script draws with.
 */
export function statesOf(scenes: readonly PageScene[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const scene of scenes) {
    for (const set of scene.sets)
      for (const question of set.questions) {
        if (set.withdrawn || question.withdrawn) continue
        const key = heightKey('quiz', set, question.id)
        found[`${key}.asked`] ??= pageWith(set, question, scene)
        found[`${key}.told`] ??= pageWith(set, question, scene, worstOf(question))
      }
    for (const explainer of scene.explainers) {
      if (explainer.withdrawn) continue
      const edition = editionOf(explainer.language, scene.index)
      found[heightKey('explainer', explainer)] ??= explainerPage({ explainer, sets: [], edition, origin: '', framed: true })
    }
  }
  return found
}
