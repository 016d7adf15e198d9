import { faceOf } from '../../../content/model/play/faces.ts'
import { grade } from '../../../content/model/play/grade.ts'
import { chosen, type Part, partsOf } from '../../../content/model/play/parts.ts'
import type { Given, Type } from '../../../content/model/play/types.ts'
import { choiceText, type Words } from '../../../content/model/play/words.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'

/** How many gave an answer, or ticked an option. */
export interface Bar {
  id: string
  text: string
  /** The language of a passage that is offered, where it is not the set's. */
  lang?: string | undefined
  count: number
  /** Of what was revealed: whether it scores; undefined where that is not known, or neither. */
  right?: boolean | undefined
}

type Of<T extends Type> = Extract<HiddenQuestion, { type: T }>
type Say = { [T in Type]: (question: Of<T>, answer: Given[T], words: Words) => { id: string; text: string }[] }

const named = (items: readonly { id: string; text: string }[], id: string) => items.find((one) => one.id === id)?.text ?? ''

/** What an answer adds to: itself, or each thing that was ticked or paired. */
const says: Say = {
  single: ({ options }, id) => [{ id, text: named(options, id) }],
  multiple: ({ options }, ids) => ids.map((id) => ({ id, text: named(options, id) })),
  truefalse: (_, id, words) => [{ id, text: words[id === 'true' ? 'true' : 'false'] }],
  evidence: ({ passages }, id) => [{ id, text: passages.find((one) => one.id === id)?.gist ?? '' }],
  number: ({ unit }, n, words) => [{ id: `${n}`, text: words.number(n) + words.gap + unit }],
  text: (_, text) => [{ id: text.normalize('NFKC').trim().toLowerCase(), text: text.trim() }],
  order: ({ items }, ids) => [{ id: ids.join(), text: ids.map((id) => named(items, id)).join(' → ') }],
  match: ({ lefts, rights }, pairs, words) =>
    Object.entries(pairs).map(([left, right]) => ({
      id: `${left}.${right}`,
      text: named(lefts, left) + words.colon + named(rights, right),
    })),
}

/** Whether what was given scores, of a question that was revealed; nothing is said of it before. */
function isRight(told: CompiledSet | undefined, bar: string, answer: Answer): boolean | undefined {
  const question = told?.questions[0]
  if (!question) return undefined
  if (question.type === 'multiple') return question.key.either.includes(bar) ? undefined : question.key.true.includes(bar)
  if (question.type === 'match') {
    const [left = '', right] = bar.split('.')
    return question.key[left] === right
  }
  return grade(question, answer).outcome === 'right'
}

/** How the answers to a question are spread: every choice in its order, then what was typed, arranged or paired, the most given first. */
export function spreadOf(question: HiddenQuestion, answers: readonly Answer[], words: Words, told?: CompiledSet): Bar[] {
  const { input, choices } = faceOf(question)
  const bars = new Map<string, Bar>()
  const isChoice = input === 'radio' || input === 'checkbox'
  const keys = told?.questions[0] && partsOf(told.questions[0], told.citations)
  if (isChoice)
    for (const choice of choices) {
      const key = keys?.find(({ id }) => id === choice.id)?.key
      const { id, lang } = choice
      bars.set(id, { id, lang, text: choiceText(choice, words), count: 0, right: key === 'either' ? undefined : key })
    }
  for (const answer of answers) {
    const said = (
      says[question.type] as (question: HiddenQuestion, answer: Answer, words: Words) => { id: string; text: string }[]
    )(question, answer, words)
    for (const { id, text } of said) {
      const bar = bars.get(id) ?? { id, text, count: 0, right: isRight(told, id, answer) }
      bars.set(id, { ...bar, count: bar.count + 1 })
    }
  }
  const all = [...bars.values()]
  return isChoice ? all : all.sort((a, b) => b.count - a.count)
}

/** The wrong answer that most gave, with why it is wrong; undefined where nobody gave one that the set knows. */
export function mostWrong(told: CompiledSet, answers: readonly Answer[]): { part: Part; count: number } | undefined {
  const [question] = told.questions
  if (!question) return undefined
  const counted = partsOf(question, told.citations)
    .filter(({ key, why }) => key === false && why)
    .map((part) => ({ part, count: answers.filter((answer) => chosen(question, part, answer)).length }))
    .sort((a, b) => b.count - a.count)
  return counted[0]?.count ? counted[0] : undefined
}
