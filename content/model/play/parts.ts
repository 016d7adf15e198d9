import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import { sameText } from './text.ts'
import { entry, type Of, type Table, type Type } from './types.ts'

/** Something that can be chosen, or that is known as an answer: what it says, whether it scores, and why. */
export interface Part {
  /** What an answer calls it: the id of an option, a side (`true`, `false`), an item, a passage, or a pair's left. */
  id?: string
  /** Its words. Absent where the reader's language has them: the two sides of a statement, a `range`, an extra right. */
  text?: string
  /** The language of the words, where it is not that of the question. */
  lang?: string | undefined
  /** The numbers it stands for, both ends included. */
  range?: Range & { unit: string }
  /** Every way to write it that counts; `text` is the first. */
  spellings?: readonly string[]
  /** What belongs to the left of a pair, or, without an `id`, to none. */
  right?: { id: string; text: string }
  /** Scores, does not, or counts for nothing either way. */
  key: boolean | 'either'
  why: string
  citations: readonly number[]
}

/** Numbers from one to another, both included. */
export interface Range {
  from: number
  to: number
}

type Gists = readonly { gist: string; lang?: string | undefined }[]

/** What a value accepts with its tolerance. */
export const rangeOf = ({ value, tolerance }: { value: number; tolerance: number }): Range => ({
  from: value - tolerance,
  to: value + tolerance,
})

/** A hair of room: a tolerance of 0.1 must hold for 0.8 − 0.7 too, and binary fractions are off by far less. */
const HAIR = 1e-9

/** Whether a number lies in a range. */
export const inRange = ({ from, to }: Range, n: number): boolean => n >= from - HAIR && n <= to + HAIR

const textOf = (items: readonly { id: string; text: string }[], id: string) => items.find((one) => one.id === id)?.text ?? ''

const table: Table<CompiledQuestion, [Gists], Part[]> = {
  single: ({ options, key }) =>
    options.map(({ id, text, why, citations }) => ({ id, text, key: key.includes(id), why, citations })),
  multiple: ({ options, key }) =>
    options.map(({ id, text, why, citations }) => ({
      id,
      text,
      key: key.either.includes(id) ? 'either' : key.true.includes(id),
      why,
      citations,
    })),
  truefalse: (question) => (['true', 'false'] as const).map((id) => ({ id, key: question.key.includes(id), ...question[id] })),
  number: ({ accept, near, unit }) => [
    ...accept.map((one) => ({ range: { ...rangeOf(one), unit }, key: true, why: one.why, citations: one.citations })),
    ...near.map(({ from, to, why, citations }) => ({ range: { from, to, unit }, key: false, why, citations })),
  ],
  text: ({ accept, near }) =>
    [accept, near].flatMap((list) =>
      list.map(({ text: spellings, why, citations }) => ({
        text: spellings[0] ?? '',
        spellings,
        key: list === accept,
        why,
        citations,
      })),
    ),
  // In the right order.
  order: ({ items, key }) => key.flatMap((id) => items.filter((item) => item.id === id).map((item) => ({ ...item, key: true }))),
  // In the order the lefts stand in, which a shuffled set changes.
  match: ({ lefts, rights, pairs, extra }) => [
    ...lefts.flatMap(({ id, text }) =>
      pairs
        .filter(({ left }) => left === id)
        .map(({ right, why, citations }) => ({
          id,
          text,
          right: { id: right, text: textOf(rights, right) },
          key: true,
          why,
          citations,
        })),
    ),
    ...extra.map(({ right, why, citations }) => ({
      right: { id: right, text: textOf(rights, right) },
      key: false,
      why,
      citations,
    })),
  ],
  evidence: ({ passages, key }, gists) =>
    passages.map(({ id, citation, why }) => ({
      id,
      text: gists[citation]?.gist ?? '',
      lang: gists[citation]?.lang,
      key: key.includes(id),
      why,
      citations: [citation],
    })),
}

/**
 * Everything that can be chosen or is known of a question, in the order it is shown: options, sides, accepted then near
 * figures or spellings, items in the right order, pairs then extras, passages. `citations` are the set's: the gist of a
 * passage is its text.
 */
export const partsOf = (question: CompiledQuestion, citations: Gists): Part[] => entry(table, question)(question, citations)

const is = (_: unknown, part: Part, answer: Answer) => part.id === answer

const picks: { [T in Type]: (question: Of<T>, part: Part, answer: Answer) => boolean } = {
  single: is,
  truefalse: is,
  evidence: is,
  multiple: (_, { id = '' }, answer) => (answer as string[]).includes(id),
  number: (_, { range }, answer) => !!range && inRange(range, answer as number),
  text: (_, { spellings }, answer) => !!spellings?.some((one) => sameText(one, answer as string)),
  order: ({ key }, { id = '' }, answer) => (answer as string[]).indexOf(id) === key.indexOf(id),
  match: (_, { id, right }, answer) =>
    id === undefined ? Object.values(answer).includes(right?.id) : (answer as Record<string, string>)[id] === right?.id,
}

/**
 * Whether an answer picks a part or falls on it: the option ticked, the range a number is in, the spelling typed, the item
 * put in its place, the pair made, the extra right taken for any left. The answer is one that `isAnswer` accepts.
 */
export const chosen = (question: CompiledQuestion, part: Part, answer: Answer): boolean =>
  (picks[question.type] as (question: CompiledQuestion, part: Part, answer: Answer) => boolean)(question, part, answer)

/** Whether this version knows the type of a question: a newer set may have others, which are shown as links. */
export const isKnownType = ({ type }: { type: string }): boolean => Object.hasOwn(table, type)
