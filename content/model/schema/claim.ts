import * as v from 'valibot'
import { Cite, ClaimKind, ConflictKind, Correction, Day, Edtf, Figure, Id, Text, Voice } from './primitives.ts'

/**
 * One claim of `claims/<file>.yml`. `asOf` dates what a count or a status held for, `when` dates the event, the statement or
 * the day a forecast was made; a fact holds at all times and has neither. `by` names the speaker unless the document itself
 * reports it or we infer it.
 */
export const Claim = v.pipe(
  v.strictObject({
    id: Id,
    kind: ClaimKind,
    statement: Text,
    figure: v.optional(Figure),
    asOf: v.optional(Edtf),
    when: v.optional(Edtf),
    voice: Voice,
    by: v.optional(Text),
    /** Who acts, or whose count it is, where that is not the party of the figure's `by` or the claim's. */
    party: v.optional(Id),
    supersededBy: v.optional(Id),
    reviewBy: v.optional(v.union([Day, Edtf])),
    note: v.optional(Text),
    /** `of` is a field, such as `statement`. */
    corrections: v.optional(v.array(Correction)),
    cites: v.array(Cite),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['asOf']],
      ({ kind, asOf }) => !(kind === 'count' || kind === 'status') || asOf !== undefined,
      'asOf, as for every count and status',
    ),
    ['asOf'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['when']],
      ({ kind, when }) => kind === 'count' || kind === 'status' || kind === 'fact' || when !== undefined,
      'when, as for every event, statement and forecast',
    ),
    ['when'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['asOf'], ['when']],
      ({ kind, asOf, when }) => kind !== 'fact' || (asOf ?? when) === undefined,
      'another kind, or neither asOf nor when: a fact holds at all times',
    ),
    ['kind'],
  ),
  v.forward(
    v.partialCheck(
      [['voice'], ['by']],
      ({ voice, by }) => voice === 'reported' || voice === 'inferred' || by !== undefined,
      'by, as for every claim that is attributed or analysis',
    ),
    ['by'],
  ),
)

export const Claims = v.array(Claim)

/** `conflicts/<id>.yml`: accounts that contradict, or that differ in what they count or how they word it. */
export const Conflict = v.strictObject({
  kind: ConflictKind,
  over: Text,
  accounts: v.pipe(v.array(Id), v.minLength(2, 'at least two accounts')),
  note: v.optional(Text),
})

export type Claim = v.InferOutput<typeof Claim>
export type Conflict = v.InferOutput<typeof Conflict>

/** The date a claim is placed by: `asOf` for count and status, else `when`; a fact has none. */
export function claimDate(claim: Pick<Claim, 'kind' | 'asOf' | 'when'>): string | undefined {
  return claim.kind === 'count' || claim.kind === 'status' ? claim.asOf : claim.when
}
