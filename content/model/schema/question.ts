import * as v from 'valibot'
import { Cite, Edtf, Id, Image, QuestionPath, Text, Voice, Withdrawn } from './primitives.ts'

const two = 'at least two'
const passages = v.pipe(v.array(Cite), v.minLength(1, 'at least one'))

/**
 * What an option, an item or an accepted answer rests on, right or wrong, as it is written: claims, or passages that it cites
 * itself. Then the compiler makes a claim of its why, as of the question’s date, and what else that claim needs stands beside.
 */
const written = {
  /** May be left out where it is the statement of the one claim named. */
  why: v.optional(Text),
  claims: v.optional(v.array(Id)),
  cite: v.optional(v.union([passages, Cite])),
  /** Of the claim made: reported where only news and primary sources are cited, else to be given. */
  voice: v.optional(Voice),
  by: v.optional(Text),
  /** The date of an event; what holds at all times is a fact instead. */
  when: v.optional(Edtf),
  kind: v.optional(v.literal('fact')),
}

/** The same once it is complete: a why, and claims, made ones included. */
const complete = { why: Text, claims: v.array(Id), by: v.optional(Text) }

const labelled = v.strictObject({ id: Id, text: Text })
const spellings = v.pipe(v.array(Text), v.minLength(1, 'at least one'))

/** The shapes of all types, one variant a type, with what each of their parts rests on. */
function shapes<Grounds extends v.ObjectEntries>(grounds: Grounds) {
  const common = {
    id: Id,
    stem: Text,
    asOf: v.optional(Edtf),
    contested: v.optional(Id),
    withdrawn: v.optional(Withdrawn),
    image: v.optional(Image),
    explanation: Text,
    /** What the explanation rests on beside the claims of the key. */
    claims: v.optional(v.array(Id), []),
  }
  const option = { id: Id, text: Text, ...grounds, fixed: v.optional(v.boolean()), image: v.optional(Image) }
  const optional = {
    ...common,
    /** Options stay in the order they are written in, as years and amounts may; otherwise none follows from it. */
    as: v.optional(v.literal('authored')),
  }
  return v.variant('type', [
    v.strictObject({
      type: v.literal('single'),
      ...optional,
      options: v.pipe(v.array(v.strictObject({ ...option, key: v.optional(v.boolean(), false) })), v.minLength(2, two)),
    }),
    v.strictObject({
      type: v.literal('multiple'),
      ...optional,
      options: v.pipe(
        v.array(v.strictObject({ ...option, key: v.optional(v.union([v.boolean(), v.literal('either')]), false) })),
        v.minLength(2, two),
      ),
    }),
    // `answer: either` is for a contested statement that both accounts decide.
    v.strictObject({
      type: v.literal('truefalse'),
      ...common,
      answer: v.union([v.boolean(), v.literal('either')]),
      true: v.strictObject(grounds),
      false: v.strictObject(grounds),
    }),
    v.strictObject({
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
    }),
    v.strictObject({
      type: v.literal('text'),
      ...common,
      accept: v.pipe(v.array(v.strictObject({ text: spellings, ...grounds })), v.minLength(1, 'at least one')),
      near: v.optional(v.array(v.strictObject({ text: spellings, ...grounds })), []),
    }),
    // Items are authored in the right order.
    v.strictObject({
      type: v.literal('order'),
      ...common,
      items: v.pipe(v.array(v.strictObject({ id: Id, text: Text, ...grounds })), v.minLength(3, 'at least three')),
    }),
    v.strictObject({
      type: v.literal('match'),
      ...common,
      pairs: v.pipe(v.array(v.strictObject({ left: labelled, right: labelled, ...grounds })), v.minLength(2, two)),
      extra: v.optional(v.array(v.strictObject({ right: labelled, ...grounds })), []),
    }),
    // The passages are themselves the ground, so they carry no claims.
    v.strictObject({
      type: v.literal('evidence'),
      ...common,
      statement: Text,
      passages: v.pipe(
        v.array(v.strictObject({ id: Id, cite: Cite, key: v.optional(v.boolean(), false), why: Text })),
        v.minLength(2, two),
      ),
    }),
  ])
}

/** A question as it is written. */
export const WrittenQuestion = shapes(written)

/** A question complete: what is left out when it is written has been put in. */
export const Question = shapes(complete)

export type WrittenQuestion = v.InferOutput<typeof WrittenQuestion>
export type Question = v.InferOutput<typeof Question>
/** What a part of a written question rests on. */
export type WrittenGrounds = v.InferOutput<v.StrictObjectSchema<typeof written, undefined>>
/** The same of a complete one. */
export type Grounds = v.InferOutput<v.StrictObjectSchema<typeof complete, undefined>>

/** A question borrowed from another set, under its own id there or a new one here. */
export const Use = v.strictObject({
  use: QuestionPath,
  as: v.optional(Id),
})

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
