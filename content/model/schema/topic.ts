import * as v from 'valibot'
import { Id, Language, Text } from './primitives.ts'

/** A side whose acts, words and counts explainers draw in one tint and shape; `voices` are names that claims and figures have as `by`. */
export const Party = v.strictObject({
  id: Id,
  name: Text,
  voices: v.optional(v.array(Text), []),
})

/** `topics/<topic>/topic.yml`: what the topic is, and what the rules have to know of its names. */
export const Topic = v.strictObject({
  title: Text,
  /** What the story is, as one would call it out: the heading of the topic's page, and of the home page of a site of one topic. */
  headline: v.optional(Text),
  summary: Text,
  language: Language,
  /** The explainer for who knows nothing of the matter: it stands before the topic's others. */
  primer: v.optional(Id),
  /** Ids of its sets, in the order in which pages list them; one that is not named comes after those that are. */
  sets: v.optional(v.array(Id), []),
  /** Ids of its explainers, likewise; the primer stands before them in any case. */
  explainers: v.optional(v.array(Id), []),
  /**
   * Names that mean the same, the first standing for all (`[Norway, Norwegian, Oslo]`): a stem that says one has said them all.
   * Names of nine words and more are no copied text; one that has no other name stands alone in its list.
   */
  names: v.optional(v.array(v.pipe(v.array(Text), v.minLength(1, 'at least one name'))), []),
  /** Who acts and speaks, in the order of their tints and shapes: as many as can be told apart without colour. */
  parties: v.optional(v.pipe(v.array(Party), v.maxLength(4, 'at most four parties')), []),
})

export type Topic = v.InferOutput<typeof Topic>
