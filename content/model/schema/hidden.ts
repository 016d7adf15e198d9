import * as v from 'valibot'
import { CompiledOption, CompiledQuestion, CompiledSet } from './compiled.ts'
import { Id, Language, Text } from './primitives.ts'

const { id, revision, stem, asOf, image } = CompiledQuestion.options[0].entries
const face = { id, revision, stem, asOf, image }
const options = v.array(v.strictObject({ id: Id, text: Text, image: CompiledOption.entries.image }))
const labelled = v.array(v.strictObject({ id: Id, text: Text }))

/** What may be seen of a question before it is answered. `play/hide.ts` makes it by allowlist. */
export const HiddenQuestion = v.variant('type', [
  v.strictObject({ type: v.literal('single'), ...face, options }),
  v.strictObject({ type: v.literal('multiple'), ...face, options }),
  v.strictObject({ type: v.literal('truefalse'), ...face }),
  v.strictObject({ type: v.literal('number'), ...face, min: v.number(), max: v.number(), step: v.number(), unit: Text }),
  v.strictObject({ type: v.literal('text'), ...face }),
  v.strictObject({ type: v.literal('order'), ...face, items: labelled }),
  v.strictObject({ type: v.literal('match'), ...face, lefts: labelled, rights: labelled }),
  v.strictObject({
    type: v.literal('evidence'),
    ...face,
    statement: Text,
    passages: v.array(v.strictObject({ id: Id, gist: Text, lang: v.optional(Language) })),
  }),
])

const { version, language, title, summary } = CompiledSet.entries

/** `/v1/sets/{id}?answers=hidden`: a set with nothing in it that gives an answer away. */
export const HiddenSet = v.strictObject({
  id: CompiledSet.entries.id,
  version,
  language,
  title,
  summary,
  questions: v.array(HiddenQuestion),
})

export type HiddenQuestion = v.InferOutput<typeof HiddenQuestion>
export type HiddenSet = v.InferOutput<typeof HiddenSet>
