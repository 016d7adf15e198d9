import * as v from 'valibot'
import type { HiddenSet as Shown } from '../play/hide.ts'
import { CompiledQuestion, CompiledSet } from './compiled.ts'
import { Hash, Id, Language, Text } from './primitives.ts'

const { revision, stem, asOf, image } = CompiledQuestion.options[0].entries
const face = { id: Id, revision, stem, asOf, image }
const labelled = v.array(v.strictObject({ id: Id, text: Text }))

/** What may be seen of a question before it is answered. */
export const HiddenQuestion = v.variant('type', [
  v.strictObject({ type: v.picklist(['single', 'multiple']), ...face, options: labelled }),
  v.strictObject({ type: v.picklist(['truefalse', 'text']), ...face }),
  v.strictObject({ type: v.literal('number'), ...face, min: v.number(), max: v.number(), step: v.number(), unit: Text }),
  v.strictObject({ type: v.literal('order'), ...face, items: labelled }),
  v.strictObject({ type: v.literal('match'), ...face, lefts: labelled, rights: labelled }),
  v.strictObject({
    type: v.literal('evidence'),
    ...face,
    statement: Text,
    passages: v.array(v.strictObject({ id: Id, gist: Text })),
  }),
])

/** `/v1/sets/{id}?answers=hidden`: a set with nothing in it that gives an answer away. */
export const HiddenSet = v.strictObject({
  id: Id,
  version: Hash,
  language: Language,
  title: CompiledSet.entries.title,
  summary: CompiledSet.entries.summary,
  questions: v.array(HiddenQuestion),
}) satisfies v.GenericSchema<unknown, Shown>
