import type { Options } from '../../../../content/model/play/options.ts'
import type { Subject } from './link.ts'

/** What a link gives, in the words of one language: `{n}`, `{all}`, `{chosen}` and `{seed}` are filled in. */
export interface Phrases {
  count: {
    all: string
    /** Some of all: chosen, or as many as the limit lets through. */
    some: string
    /** As many as the limit lets through of those chosen. */
    drawn: string
  }
  order: {
    set: string
    /** A limit on the set's own order leaves the first ones. */
    first: string
    seed: string
  }
  feedback: Record<Options['feedback'], string>
  /** All questions on one page. */
  page: string
  book: string
  /** “in English”, by language. */
  languages: Record<string, string>
  comma: string
  stop: string
}

const fill = (phrase: string, values: Record<string, string | number>) =>
  phrase.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))

/** “5 of 8 questions, in the order of seed k7, feedback at the end, in English.” `choices` are tidy. */
export function inWords(phrases: Phrases, { language, questions }: Subject, choices: Options): string {
  const all = questions.length
  const chosen = choices.questions?.length ?? all
  const n = choices.limit ?? chosen
  const { count, order } = phrases
  const said = [
    fill(n === all ? count.all : n < chosen && chosen < all ? count.drawn : count.some, { n, all, chosen }),
    choices.shuffle ? fill(order.seed, { seed: choices.shuffle }) : n < chosen ? order.first : order.set,
    phrases.feedback[choices.feedback],
    ...(choices.layout === 'all' ? [phrases.page] : []),
    ...(choices['open-book'] === 'on' ? [phrases.book] : []),
    phrases.languages[choices.lang ?? language] ?? '',
  ]
  const text = said.filter(Boolean).join(phrases.comma)
  return text.charAt(0).toUpperCase() + text.slice(1) + phrases.stop
}
