import * as v from 'valibot'
import { Citation } from './compiled.ts'
import { Hash, Id, Text, Whole } from './primitives.ts'

/** One answer, whatever the type: an id, several ids, a number, a text, or left → right. Its form is judged by `play/answer.ts`. */
export const Answer = v.union([v.string(), v.number(), v.array(v.string()), v.record(v.string(), v.string())])

/** `POST /v1/sets/{id}/grade`. */
export const GradeRequest = v.strictObject({
  version: v.optional(Hash),
  /** Those asked, when not the whole set: what `max` counts. */
  questions: v.optional(v.pipe(v.array(Id), v.minLength(1, 'at least one'))),
  answers: v.record(v.string(), Answer),
})

export const Outcome = v.picklist(['right', 'partly', 'wrong'])

export const GradeResponse = v.strictObject({
  version: Hash,
  points: v.number(),
  max: Whole,
  questions: v.record(
    Id,
    v.strictObject({
      outcome: Outcome,
      points: v.number(),
      max: Whole,
      key: v.unknown(),
      why: v.optional(Text),
      explanation: Text,
      citations: v.array(Citation),
    }),
  ),
})

export type Answer = v.InferOutput<typeof Answer>
export type GradeRequest = v.InferOutput<typeof GradeRequest>
export type GradeResponse = v.InferOutput<typeof GradeResponse>
export type Outcome = v.InferOutput<typeof Outcome>
