import * as v from 'valibot'
import { Day, Language, Level, ResultText, Seed, SetCorrection, Text, Withdrawn } from './primitives.ts'
import { Use, WrittenQuestion } from './question.ts'

/** `sets/<id>.yml`. Drafts say `reviewed: false` and never build. */
export const QuestionSet = v.strictObject({
  title: Text,
  summary: Text,
  language: Language,
  updated: Day,
  reviewed: v.boolean(),
  level: v.optional(Level),
  /** Another order of the options than their ids give: the rule `key-place` offers one that puts the keys where no habit shows. */
  seed: v.optional(Seed),
  withdrawn: v.optional(Withdrawn),
  questions: v.pipe(v.array(v.union([WrittenQuestion, Use])), v.minLength(1, 'at least one question')),
  results: v.pipe(v.array(ResultText), v.minLength(1, 'at least one result text')),
  corrections: v.optional(v.array(SetCorrection), []),
})

export type QuestionSet = v.InferOutput<typeof QuestionSet>
