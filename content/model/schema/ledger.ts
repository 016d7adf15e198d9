import * as v from 'valibot'
import { CompiledClaim, CompiledConflict } from './compiled.ts'
import { Cite, Id, PassageId, Positive } from './primitives.ts'
import { Passage, Source } from './source.ts'

/** `/v1/sources.json`: every source with its passages, and what rests on each. */
export const SourcesFile = v.strictObject({
  sources: v.record(
    Id,
    v.strictObject({
      ...v.omit(Source, ['passages', 'reviewed']).entries,
      passages: v.record(
        PassageId,
        v.strictObject({ ...Passage.entries, paragraph: Positive, href: v.string(), claims: v.array(Id) }),
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
    }),
  ),
  conflicts: v.record(Id, CompiledConflict),
})

export type SourcesFile = v.InferOutput<typeof SourcesFile>
export type ClaimsFile = v.InferOutput<typeof ClaimsFile>
