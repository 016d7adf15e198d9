import * as v from 'valibot'
import { Correction, Day, Id, Language, QuestionPath, Text, Withdrawn } from './primitives.ts'

export const SectionKind = v.picklist(['text', 'timeline', 'people', 'figures', 'accounts', 'map'])

/** Someone of a `people` section, under the full name, with an office or a calling and the claims that say who that is. */
export const Person = v.strictObject({ name: Text, role: v.optional(Text), claims: v.array(Id) })

const degrees = (most: number) =>
  v.pipe(v.number(), v.minValue(-most, `degrees from -${most}`), v.maxValue(most, `degrees to ${most}`))

/** Somewhere of a `map` section: longitude and latitude in degrees, and the claims that say what happened there. */
export const MapPlace = v.strictObject({
  name: Text,
  at: v.tuple([degrees(180), degrees(85)]),
  /** On which side of its dot the name stands, where two places lie close together; else after it, if it has the room there. */
  side: v.optional(v.picklist(['start', 'end'])),
  claims: v.array(Id),
})

/**
 * One section: a lead and prose in our own words, and the claims, the people or the conflict it shows. Prose is one sentence an
 * entry; `[claim-id]`, or `[one, other]`, marks what a sentence rests on and is printed as numerals.
 */
export const Section = v.strictObject({
  id: Id,
  heading: Text,
  kind: SectionKind,
  lead: v.optional(Text),
  prose: v.optional(v.array(Text), []),
  claims: v.optional(v.array(Id), []),
  people: v.optional(v.array(Person), []),
  places: v.optional(v.array(MapPlace), []),
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
  withdrawn: v.optional(Withdrawn),
  /** `of` is `title`, `summary` or the id of a section. */
  corrections: v.optional(v.array(Correction)),
  sections: v.pipe(v.array(Section), v.minLength(1, 'at least one section')),
})

export type MapPlace = v.InferOutput<typeof MapPlace>
export type Section = v.InferOutput<typeof Section>
export type Explainer = v.InferOutput<typeof Explainer>
