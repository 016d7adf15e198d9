import * as v from 'valibot'
import { Hash, Id, Text } from './primitives.ts'

/** `of` is the hash of the source strings, so that a translation out of step is found. */
const of = Hash
/** The why of a part where it has one of its own, and who speaks in the claim that is made of it. */
const said = { why: v.optional(Text), by: v.optional(Text) }
const image = v.optional(v.strictObject({ alt: Text, credit: Text }))
const labelled = v.optional(v.record(Id, v.strictObject({ text: v.optional(Text), ...said })))
const options = v.optional(v.record(Id, v.strictObject({ text: v.optional(Text), ...said, image })))

/** `translations/<lang>/topic.yml`. */
export const TopicTranslation = v.strictObject({
  of,
  title: Text,
  headline: v.optional(Text),
  summary: Text,
  /** What each party is called, by id. */
  parties: v.optional(v.record(Id, Text)),
})

/** `translations/<lang>/sets/<id>.yml`: strings by id. */
export const SetTranslation = v.strictObject({
  of,
  title: Text,
  summary: Text,
  results: v.array(Text),
  corrections: v.optional(v.array(Text), []),
  withdrawn: v.optional(Text),
  questions: v.record(
    Id,
    v.strictObject({
      of,
      stem: Text,
      explanation: Text,
      statement: v.optional(Text),
      unit: v.optional(Text),
      withdrawn: v.optional(Text),
      image,
      options,
      items: labelled,
      lefts: labelled,
      rights: labelled,
      passages: labelled,
      true: v.optional(v.strictObject(said)),
      false: v.optional(v.strictObject(said)),
      /** By place, as the source has them. A `text` question's spellings are those of this language. */
      accept: v.optional(v.array(v.strictObject({ text: v.optional(v.array(Text)), ...said }))),
      near: v.optional(v.array(v.strictObject({ text: v.optional(v.array(Text)), ...said }))),
    }),
  ),
})

/** `translations/<lang>/claims/<topic>.yml`. */
export const ClaimsTranslation = v.record(
  Id,
  v.strictObject({
    of,
    statement: Text,
    by: v.optional(Text),
    note: v.optional(Text),
    unit: v.optional(Text),
    counter: v.optional(Text),
    /** Notes of corrections, by place. */
    corrections: v.optional(v.array(Text)),
  }),
)

/** `translations/<lang>/conflicts/<id>.yml`. */
export const ConflictTranslation = v.strictObject({ of, over: Text, note: v.optional(Text) })

/**
 * `translations/<lang>/sources/<id>.yml`. Titles stay as printed. A publisher may be given in the language's own writing,
 * with the name as printed behind it; without one it stays as printed.
 */
export const SourceTranslation = v.strictObject({
  of,
  publisher: v.optional(Text),
  vantage: Text,
  note: v.optional(Text),
  gists: v.record(v.string(), Text),
  notes: v.optional(v.record(v.string(), Text), {}),
  leftOut: v.optional(v.array(Text), []),
  /** Notes of corrections, by place. */
  corrections: v.optional(v.array(Text)),
})

/** `translations/<lang>/explainers/<id>.yml`. */
export const ExplainerTranslation = v.strictObject({
  of,
  title: Text,
  summary: Text,
  /** Notes of corrections, by place. */
  corrections: v.optional(v.array(Text)),
  withdrawn: v.optional(Text),
  sections: v.record(
    Id,
    v.strictObject({
      heading: Text,
      lead: v.optional(Text),
      /** Sentences by place, without marks: what each rests on is the source's. */
      prose: v.optional(v.array(Text)),
      /** By place, as the source has them: a name, or with a role both. */
      people: v.optional(v.array(v.union([Text, v.strictObject({ name: Text, role: Text })]))),
      places: v.optional(v.array(Text)),
    }),
  ),
})

export type TopicTranslation = v.InferOutput<typeof TopicTranslation>
export type SetTranslation = v.InferOutput<typeof SetTranslation>
export type ClaimsTranslation = v.InferOutput<typeof ClaimsTranslation>
export type ConflictTranslation = v.InferOutput<typeof ConflictTranslation>
export type SourceTranslation = v.InferOutput<typeof SourceTranslation>
export type ExplainerTranslation = v.InferOutput<typeof ExplainerTranslation>
