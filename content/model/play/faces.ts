import type { HiddenQuestion } from '../schema/hidden.ts'
import { entry, type Table } from './types.ts'

type Image = HiddenQuestion['image']

/** Something offered: an option, a side, a passage, a place in an order, a right. */
export interface Choice {
  /** The value that its form field sends. */
  id: string
  /** Its words; absent for the two sides of a statement, which the reader's language has. */
  text?: string
  /** The language of the words, where it is not that of the question. */
  lang?: string | undefined
  image?: Image
}

/** A form field: `q.{question}`, or one for every left or item, with the words that stand beside it. */
export interface Field {
  name: string
  /** The id of the left or item it is for. */
  id?: string
  text?: string
}

/** What a reader is offered: the kind of input, its fields, and what each of them offers. */
export interface Face {
  /** `place` puts an item in a place from 1; `pair` gives a left its right. */
  input: 'radio' | 'checkbox' | 'number' | 'text' | 'place' | 'pair'
  fields: Field[]
  choices: Choice[]
}

/** The field of a question, or of one of its items or lefts. */
export const fieldName = (question: { id: string }, item?: { id: string }): string =>
  `q.${question.id}${item ? `.${item.id}` : ''}`

const one =
  (input: Face['input']) =>
  (question: HiddenQuestion, choices: Choice[] = []): Face => ({
    input,
    fields: [{ name: fieldName(question) }],
    choices,
  })
const each = (
  input: Face['input'],
  question: HiddenQuestion,
  items: readonly { id: string; text: string }[],
  choices: Choice[],
) => ({
  input,
  fields: items.map((item) => ({ name: fieldName(question, item), id: item.id, text: item.text })),
  choices,
})

const radio = one('radio')
const checkbox = one('checkbox')
const number = one('number')
const text = one('text')

const table: Table<HiddenQuestion, [], Face> = {
  single: (question) => radio(question, question.options),
  multiple: (question) => checkbox(question, question.options),
  truefalse: (question) => radio(question, [{ id: 'true' }, { id: 'false' }]),
  number: (question) => number(question),
  text: (question) => text(question),
  order: (question) =>
    each(
      'place',
      question,
      question.items,
      question.items.map((_, i) => ({ id: `${i + 1}`, text: `${i + 1}` })),
    ),
  match: (question) => each('pair', question, question.lefts, question.rights),
  evidence: (question) =>
    radio(
      question,
      question.passages.map(({ id, gist, lang }) => ({ id, text: gist, lang })),
    ),
}

/** What is offered to answer a question by; whoever has the whole question hides it first (`hideQuestion`). */
export const faceOf = (question: HiddenQuestion): Face => entry(table, question)(question)
