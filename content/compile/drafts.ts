import type { Content, SourceEntry } from './content.ts'
import type { Keep } from './kept.ts'

/** Whether a citation, `source/passage`, leads to a source that no editor has reviewed. */
export function citesDraft(cite: string, { sources }: Content): boolean {
  return sources.get(cite.split('/')[0] ?? '')?.value.reviewed === false
}

/** A claim is a draft as long as a source it cites is one, and one that is made of a question as long as its set is. */
export function isDraftClaim(id: string, content: Content): boolean {
  const { value, made } = content.claims.get(id) ?? {}
  const set = made && content.sets.get(id.split('.')[0] ?? '')
  return set?.value.reviewed === false || !!value?.cites.some((cite) => citesDraft(cite, content))
}

/** A conflict is a draft as long as one of its accounts is. */
export function isDraftConflict(id: string, content: Content): boolean {
  return !!content.conflicts.get(id)?.value.accounts.some((account) => isDraftClaim(account, content))
}

const kept = <T>(all: ReadonlyMap<string, T>, keep: (id: string, one: T) => boolean) =>
  new Map([...all].filter(([id, one]) => keep(id, one)))

/** The published claims; none is superseded by a draft yet. */
function claimsOf(content: Content): Content['claims'] {
  const published = kept(content.claims, (id) => !isDraftClaim(id, content))
  return new Map(
    [...published].map(([id, claim]) => {
      const { supersededBy: later, ...value } = claim.value
      return [id, later && !published.has(later) ? { ...claim, value } : claim]
    }),
  )
}

/** A source without the passages whose gist is told by a claim that is not published. */
function withoutUntold(source: SourceEntry, claims: Content['claims']): SourceEntry {
  const told = <P>(passages: Record<string, P>) =>
    Object.fromEntries(
      Object.entries(passages).filter(([id]) => claims.has(source.tellers.get(id) ?? '') || !source.tellers.has(id)),
    )
  const { value, written } = source
  return {
    ...source,
    value: { ...value, passages: told(value.passages) },
    written: { ...written, passages: told(written.passages) },
  }
}

/** What is published: drafts are left out, with the claims and conflicts that rest on a draft source. */
export function withoutDrafts(content: Content): Content {
  const claims = claimsOf(content)
  const sources = kept(content.sources, (_, { value }) => value.reviewed)
  return {
    ...content,
    sources: new Map([...sources].map(([id, source]) => [id, withoutUntold(source, claims)])),
    claims,
    conflicts: kept(content.conflicts, (id) => !isDraftConflict(id, content)),
    sets: kept(content.sets, (_, { value }) => value.reviewed),
    explainers: kept(content.explainers, (_, { value }) => value.reviewed),
  }
}

const reviewed = <T extends { value: { reviewed: boolean } }>(all: ReadonlyMap<string, T>, keep: Keep): Map<string, T> =>
  new Map(
    [...all].map(([id, one]) => {
      if (one.value.reviewed) return [id, one]
      return [id, keep('reviewed', one, () => ({ ...one, value: { ...one.value, reviewed: true } }))]
    }),
  )

/** The content as it would be with every draft reviewed: for `npm run dev`, where an editor plays what is being written. */
export function asIfReviewed(content: Content, keep: Keep): Content {
  const { sources, sets, explainers } = content
  return {
    ...content,
    sources: reviewed(sources, keep),
    sets: reviewed(sets, keep),
    explainers: reviewed(explainers, keep),
  }
}
