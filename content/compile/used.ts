import type { Explainer, Section } from '../model/schema/explainer.ts'
import type { Content, SetEntry } from './content.ts'
import { allClaims, authoredParts } from './parts.ts'
import { proseClaims } from './prose.ts'

/** What a set or an explainer draws on, each id sorted: what is shipped with it, and what a translation of it must cover. */
export interface Used {
  claims: string[]
  conflicts: string[]
  sources: string[]
}

/** The claims that supersede others, and those that supersede these, are used too. */
export function withSuccessors(ids: readonly string[], { claims }: Content): Set<string> {
  const all = new Set(ids)
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of all) {
    const next = claims.get(id)?.value.supersededBy
    if (next) all.add(next)
  }
  return all
}

/** What follows from the claims named, the conflicts shown and the passages cited directly. */
function drawnOn(named: readonly string[], shown: readonly string[], cited: readonly string[], content: Content): Used {
  const conflicts = [...new Set(shown)].sort()
  const accounts = conflicts.flatMap((id) => content.conflicts.get(id)?.value.accounts ?? [])
  const claims = [...withSuccessors([...named, ...accounts], content)].sort()
  const cites = [...claims.flatMap((id) => content.claims.get(id)?.value.cites ?? []), ...cited]
  return { claims, conflicts, sources: [...new Set(cites.map((cite) => cite.split('/')[0] ?? ''))].sort() }
}

/** The claims, conflicts and sources of a set: what its questions name, every account they are contested by, and successors. */
export function usedBy({ asked }: SetEntry, content: Content): Used {
  return drawnOn(
    asked.flatMap(({ value }) => allClaims(value)),
    asked.flatMap(({ value }) => value.contested ?? []),
    asked.flatMap(({ value }) => authoredParts(value).flatMap(({ cite }) => cite ?? [])),
    content,
  )
}

/** The claims a section shows one by one: its own, then those of its people and places. */
export function sectionClaims({ claims, people, places }: Section): string[] {
  return [...new Set([...claims, ...[...people, ...places].flatMap((one) => one.claims)])]
}

/** Every claim a section tells: those it shows, and those its prose rests on. */
export const toldClaims = (section: Section): string[] => [...new Set([...proseClaims(section), ...sectionClaims(section)])]

/** The claims, conflicts and sources of an explainer: what its sections tell, every account, and successors. */
export function usedByExplainer({ sections }: Explainer, content: Content): Used {
  const conflicts = sections.flatMap(({ conflict }) => conflict ?? [])
  return drawnOn(sections.flatMap(toldClaims), conflicts, [], content)
}
