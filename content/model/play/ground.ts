import type { CompiledClaim, CompiledConflict, CompiledQuestion, CompiledSet } from '../schema/compiled.ts'
import { partsOf } from './parts.ts'

/** What is said of a question rests on its set's claims and conflicts. */
type Ground = Pick<CompiledSet, 'claims' | 'conflicts'>

// In a file of its own: whoever asks a question needs it, and nothing else that stands here.
export { openQuestions } from './open.ts'

/** Later claims that overtake those something rests on, each once. One that it rests on as well is no news to its reader. */
export const laterThan = (
  { claims: ids }: { claims: readonly string[] },
  { claims }: Pick<Ground, 'claims'>,
): CompiledClaim[] => {
  const later = ids.flatMap((id) => claims[id]?.supersededBy ?? []).filter((id) => !ids.includes(id))
  return [...new Set(later)].flatMap((id) => claims[id] ?? [])
}

/** The conflict over a contested question. */
export const conflictOf = ({ contested }: { contested?: string | undefined }, { conflicts }: Pick<Ground, 'conflicts'>) =>
  contested === undefined ? undefined : conflicts[contested]

/** The accounts of a conflict side by side, each the claim by its id. */
export const accountsOf = (conflict: CompiledConflict | undefined, { claims }: Pick<Ground, 'claims'>) =>
  (conflict?.accounts ?? []).flatMap((id) => {
    const claim = claims[id]
    return claim ? [{ id, ...claim }] : []
  })

/** Places in rising order, each once: those that anything of a list cites. */
export const placesOf = (said: readonly { citations: readonly number[] }[]): number[] =>
  [...new Set(said.flatMap(({ citations }) => citations))].sort((a, b) => a - b)

/** Every place cited by anything said of a question, in rising order: its parts, its explanation, later claims, accounts. */
export const cited = (question: CompiledQuestion, ground: Ground): number[] =>
  placesOf([
    question,
    ...partsOf(question, []),
    ...laterThan(question, ground),
    ...accountsOf(conflictOf(question, ground), ground),
  ])
