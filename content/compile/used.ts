import type { Content, SetEntry } from './content.ts'
import { allClaims, partsOf } from './parts.ts'

/** What a set draws on, each id sorted: what is shipped with it, and what a translation of it must cover. */
export interface Used {
  claims: string[]
  conflicts: string[]
  sources: string[]
}

/** The claims that supersede others, and those that supersede these, are used too. */
function withSuccessors(ids: readonly string[], { claims }: Content): Set<string> {
  const all = new Set(ids)
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of all) {
    const next = claims.get(id)?.value.supersededBy
    if (next) all.add(next)
  }
  return all
}

/** The claims, conflicts and sources of a set: what its questions name, every account they are contested by, and successors. */
export function usedBy(set: SetEntry, content: Content): Used {
  const conflicts = [...new Set(set.asked.flatMap(({ value }) => value.contested ?? []))].sort()
  const accounts = conflicts.flatMap((id) => content.conflicts.get(id)?.value.accounts ?? [])
  const named = set.asked.flatMap(({ value }) => allClaims(value))
  const claims = [...withSuccessors([...named, ...accounts], content)].sort()
  const cites = [
    ...claims.flatMap((id) => content.claims.get(id)?.value.cites ?? []),
    ...set.asked.flatMap(({ value }) => partsOf(value).flatMap(({ cite }) => cite ?? [])),
  ]
  return { claims, conflicts, sources: [...new Set(cites.map((cite) => cite.split('/')[0] ?? ''))].sort() }
}
