import * as v from 'valibot'
import { Correction, Day, Language, Level, ResultText, Text, Withdrawn } from './primitives.ts'
import { Question, Use } from './question.ts'

/** `sets/<id>.yml`. Drafts say `reviewed: false` and never build. */
export const QuestionSet = v.strictObject({
  title: Text,
  summary: Text,
  language: Language,
  updated: Day,
  reviewed: v.boolean(),
  level: v.optional(Level),
  withdrawn: v.optional(Withdrawn),
  questions: v.pipe(v.array(v.union([Question, Use])), v.minLength(1, 'at least one question')),
  results: v.pipe(v.array(ResultText), v.minLength(1, 'at least one result text')),
  corrections: v.optional(v.array(Correction), []),
})

export type QuestionSet = v.InferOutput<typeof QuestionSet>
