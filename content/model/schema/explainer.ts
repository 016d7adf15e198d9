import * as v from 'valibot'
import { Day, Id, Language, Text } from './primitives.ts'

/** One section: a lead in our own words, and the claims or the conflict it shows. */
export const Section = v.strictObject({
  id: Id,
  heading: Text,
  kind: v.picklist(['text', 'timeline', 'people', 'figures', 'accounts']),
  lead: v.optional(Text),
  claims: v.optional(v.array(Id), []),
  conflict: v.optional(Id),
  check: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'set/question'))),
})

/** `content/explainers/<id>.yml`. */
export const Explainer = v.strictObject({
  title: Text,
  summary: Text,
  language: Language,
  updated: Day,
  reviewed: v.boolean(),
  sections: v.pipe(v.array(Section), v.minLength(1, 'at least one section')),
})

export type Section = v.InferOutput<typeof Section>
export type Explainer = v.InferOutput<typeof Explainer>
