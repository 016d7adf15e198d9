import * as v from 'valibot'
import { CompiledClaim, CompiledConflict } from './compiled.ts'
import { Cite, Correction, Edtf, Id, Language, PassageId, Positive, Text, Whole } from './primitives.ts'
import { Passage, Source } from './source.ts'

/** Where a part is from: its topic, and the language (BCP 47) of its words, which is its own where it is not translated. */
const from = { topic: Id, lang: Language }

/** `/v1/sources.json`: every source with its passages, the claims that rest on each, and the questions that offer it as evidence or cite it themselves. */
export const SourcesFile = v.strictObject({
  sources: v.record(
    Id,
    v.strictObject({
      ...v.omit(Source, ['passages', 'reviewed']).entries,
      ...from,
      passages: v.record(
        PassageId,
        v.strictObject({
          ...Passage.entries,
          paragraph: Positive,
          href: v.string(),
          claims: v.array(Id),
          questions: v.array(v.string()),
        }),
      ),
    }),
  ),
})

/** `/v1/claims.json`: every claim, with the questions that rest on it, and every conflict. */
export const ClaimsFile = v.strictObject({
  claims: v.record(
    Id,
    v.strictObject({
      ...v.omit(CompiledClaim, ['citations']).entries,
      ...from,
      cites: v.array(Cite),
      conflicts: v.array(Id),
      questions: v.array(v.string()),
      /** When it is to be looked at again; past that day it is told as of its date. */
      reviewBy: v.optional(Edtf),
      corrections: v.optional(v.array(Correction)),
    }),
  ),
  conflicts: v.record(Id, v.strictObject({ ...CompiledConflict.entries, ...from })),
})

/** `/v1/topics.json`: every topic, its sets, explainers and sources in order, and how many claims it has. */
export const TopicsFile = v.strictObject({
  topics: v.record(
    Id,
    v.strictObject({
      title: Text,
      headline: v.optional(Text),
      summary: Text,
      lang: Language,
      sets: v.array(Id),
      explainers: v.array(Id),
      sources: v.array(Id),
      claims: Whole,
    }),
  ),
})

export type SourcesFile = v.InferOutput<typeof SourcesFile>
export type TopicsFile = v.InferOutput<typeof TopicsFile>
export type ClaimsFile = v.InferOutput<typeof ClaimsFile>
