import * as v from 'valibot'
import { Day, Id, Language, QuestionPath, Text } from './primitives.ts'

export const SectionKind = v.picklist(['text', 'timeline', 'people', 'figures', 'accounts'])

/** Someone of a `people` section, under the full name, with an office or a calling and the claims that say who that is. */
export const Person = v.strictObject({ name: Text, role: v.optional(Text), claims: v.array(Id) })

/** One section: a lead in our own words, and the claims, the people or the conflict it shows. */
export const Section = v.strictObject({
  id: Id,
  heading: Text,
  kind: SectionKind,
  lead: v.optional(Text),
  claims: v.optional(v.array(Id), []),
  people: v.optional(v.array(Person), []),
  conflict: v.optional(Id),
  check: v.optional(QuestionPath),
})

/** `explainers/<id>.yml`. */
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
