import * as v from 'valibot'
import { Citation, CompiledClaim, CompiledConflict } from './compiled.ts'
import { Person, SectionKind } from './explainer.ts'
import { Correction, Day, Edtf, Hash, Id, Language, Positive, Text, Whole, Withdrawn } from './primitives.ts'
import { types } from './question.ts'

/** A section as it is shipped; the claims of a timeline are in an order that their dates allow. */
export const CompiledSection = v.strictObject({
  id: Id,
  heading: Text,
  kind: SectionKind,
  lead: v.optional(Text),
  /** Running text, one sentence an entry, with the places of what it cites. */
  prose: v.optional(v.array(v.strictObject({ text: Text, citations: v.array(Whole) }))),
  /** Every claim the section shows but for the accounts of its conflict; those of its people included. */
  claims: v.array(Id),
  /** Of a `people` section: the same claims by person. */
  people: v.optional(v.array(Person)),
  conflict: v.optional(Id),
  /**
   * Of a `map` section: coastlines as the path of an SVG that is `width` by `height`, and the same claims by place, where its
   * dot is in per cent of both and on which side its name stands.
   */
  map: v.optional(
    v.strictObject({
      width: Positive,
      height: Positive,
      land: v.string(),
      places: v.array(
        v.strictObject({ name: Text, x: v.number(), y: v.number(), side: v.picklist(['start', 'end']), claims: v.array(Id) }),
      ),
    }),
  ),
  /**
   * A question to check oneself by, with what a link needs to say where it leads: a `truefalse` stem is no claim of ours,
   * and a translation has its own `page`.
   */
  check: v.optional(
    v.strictObject({
      set: Id,
      question: Id,
      type: v.picklist(types),
      stem: Text,
      /** What an `evidence` question asks a proof of: its stem points at it. */
      statement: v.optional(Text),
      asOf: v.optional(Edtf),
      page: v.optional(v.string()),
    }),
  ),
})

/** A party that this explainer tells of: the claims in which it acts or counts, and those it is the voice of. */
export const CompiledParty = v.strictObject({ id: Id, name: Text, acts: v.array(Id), says: v.array(Id) })

/** `/v1/explainers/{id}.json`. */
export const CompiledExplainer = v.strictObject({
  id: Id,
  version: Hash,
  language: Language,
  title: Text,
  summary: Text,
  updated: Day,
  corrections: v.optional(v.array(Correction)),
  /** One that is withdrawn has no sections, and nothing they rest on. */
  withdrawn: v.optional(Withdrawn),
  sections: v.array(CompiledSection),
  citations: v.array(Citation),
  claims: v.record(Id, CompiledClaim),
  conflicts: v.record(Id, CompiledConflict),
  /** The topic's parties in its order, which is that of their tints and shapes; absent where it names none. */
  parties: v.optional(v.array(CompiledParty)),
  /** How the explainer's language names the languages (BCP 47) of what it cites. */
  display: v.optional(v.record(v.string(), Text)),
})

export type CompiledParty = v.InferOutput<typeof CompiledParty>
export type CompiledSection = v.InferOutput<typeof CompiledSection>
export type CompiledExplainer = v.InferOutput<typeof CompiledExplainer>
