import * as v from 'valibot'
import { CompiledClaim, CompiledConflict } from './compiled.ts'
import { Cite, Edtf, Id, PassageId, Positive } from './primitives.ts'
import { Passage, Source } from './source.ts'

/** `/v1/sources.json`: every source with its passages, the claims that rest on each, and the questions that offer it as evidence. */
export const SourcesFile = v.strictObject({
  sources: v.record(
    Id,
    v.strictObject({
      ...v.omit(Source, ['passages', 'reviewed']).entries,
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
      cites: v.array(Cite),
      conflicts: v.array(Id),
      questions: v.array(v.string()),
      /** When it is to be looked at again; past that day it is told as of its date. */
      reviewBy: v.optional(Edtf),
    }),
  ),
  conflicts: v.record(Id, CompiledConflict),
})

export type SourcesFile = v.InferOutput<typeof SourcesFile>
export type ClaimsFile = v.InferOutput<typeof ClaimsFile>
