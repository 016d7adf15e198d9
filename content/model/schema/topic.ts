import * as v from 'valibot'
import { Id, Language, Text } from './primitives.ts'

/** `topics/<topic>/topic.yml`: what the topic is, and what the rules have to know of its names. */
export const Topic = v.strictObject({
  title: Text,
  summary: Text,
  language: Language,
  /** The explainer for who knows nothing of the matter: it stands before the topic's others. */
  primer: v.optional(Id),
  /**
   * Names that mean the same, the first standing for all (`[Norway, Norwegian, Oslo]`): a stem that says one has said them all.
   * Names of nine words and more are no copied text; one that has no other name stands alone in its list.
   */
  names: v.optional(v.array(v.pipe(v.array(Text), v.minLength(1, 'at least one name'))), []),
})

export type Topic = v.InferOutput<typeof Topic>
