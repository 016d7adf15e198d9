import * as v from 'valibot'
import { Cite, Edtf, Id, Image, QuestionPath, Text, Withdrawn } from './primitives.ts'

/** What every option, right or wrong, rests on. */
const grounds = { why: Text, claims: v.array(Id) }
const two = 'at least two'

const common = {
  id: Id,
  stem: Text,
  asOf: v.optional(Edtf),
  contested: v.optional(Id),
  withdrawn: v.optional(Withdrawn),
  image: v.optional(Image),
  explanation: Text,
  claims: v.optional(v.array(Id), []),
}

const option = { id: Id, text: Text, ...grounds, fixed: v.optional(v.boolean()), image: v.optional(Image) }
const Labelled = v.strictObject({ id: Id, text: Text })

export const Single = v.strictObject({
  type: v.literal('single'),
  ...common,
  options: v.pipe(v.array(v.strictObject({ ...option, key: v.optional(v.boolean(), false) })), v.minLength(2, two)),
})

export const Multiple = v.strictObject({
  type: v.literal('multiple'),
  ...common,
  options: v.pipe(
    v.array(v.strictObject({ ...option, key: v.optional(v.union([v.boolean(), v.literal('either')]), false) })),
    v.minLength(2, two),
  ),
})

/** `answer: either` is for a contested statement that both accounts decide. */
export const TrueFalse = v.strictObject({
  type: v.literal('truefalse'),
  ...common,
  answer: v.union([v.boolean(), v.literal('either')]),
  true: v.strictObject(grounds),
  false: v.strictObject(grounds),
})

export const NumberQuestion = v.strictObject({
  type: v.literal('number'),
  ...common,
  min: v.number(),
  max: v.number(),
  step: v.pipe(v.number(), v.gtValue(0, 'a step above 0')),
  unit: Text,
  accept: v.pipe(
    v.array(
      v.strictObject({ value: v.number(), tolerance: v.pipe(v.number(), v.minValue(0, 'a number not below 0')), ...grounds }),
    ),
    v.minLength(1, 'at least one'),
  ),
  near: v.optional(v.array(v.strictObject({ from: v.number(), to: v.number(), ...grounds })), []),
})

const spellings = v.pipe(v.array(Text), v.minLength(1, 'at least one'))

export const TextQuestion = v.strictObject({
  type: v.literal('text'),
  ...common,
  accept: v.pipe(v.array(v.strictObject({ text: spellings, ...grounds })), v.minLength(1, 'at least one')),
  near: v.optional(v.array(v.strictObject({ text: spellings, ...grounds })), []),
})

/** Items are authored in the right order. */
export const Order = v.strictObject({
  type: v.literal('order'),
  ...common,
  items: v.pipe(v.array(v.strictObject({ id: Id, text: Text, ...grounds })), v.minLength(3, 'at least three')),
})

export const Match = v.strictObject({
  type: v.literal('match'),
  ...common,
  pairs: v.pipe(v.array(v.strictObject({ left: Labelled, right: Labelled, ...grounds })), v.minLength(2, two)),
  extra: v.optional(v.array(v.strictObject({ right: Labelled, ...grounds })), []),
})

/** The passages are themselves the ground, so they carry no claims. */
export const Evidence = v.strictObject({
  type: v.literal('evidence'),
  ...common,
  statement: Text,
  passages: v.pipe(
    v.array(v.strictObject({ id: Id, cite: Cite, key: v.optional(v.boolean(), false), why: Text })),
    v.minLength(2, two),
  ),
})

/** A question as authored, one variant a type. */
export const Question = v.variant('type', [Single, Multiple, TrueFalse, NumberQuestion, TextQuestion, Order, Match, Evidence])

/** A question borrowed from another set, under its own id there or a new one here. */
export const Use = v.strictObject({
  use: QuestionPath,
  as: v.optional(Id),
})

export type Question = v.InferOutput<typeof Question>

// A record, so that the type checker asks for every type of the variant.
const every: Record<Question['type'], true> = {
  single: true,
  multiple: true,
  truefalse: true,
  number: true,
  text: true,
  order: true,
  match: true,
  evidence: true,
}

/** Every type of question. */
export const types = Object.keys(every) as Question['type'][]

export type Use = v.InferOutput<typeof Use>
