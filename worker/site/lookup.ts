import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import type { ClaimsFile, SourcesFile, TopicsFile } from '../../content/model/schema/ledger.ts'

/**
 * What every page would search all of the site for, found once for what it is looked for in: a search for each page grows
 * by the square.
 */
function once<From extends object, Found>(find: (from: From) => Found): (from: From) => Found {
  const kept = new WeakMap<From, Found>()
  return (from) => {
    const found = kept.get(from) ?? find(from)
    kept.set(from, found)
    return found
  }
}

/** Values by key, each in the order it was found in. */
function collected<T>(pairs: Iterable<readonly [key: string, value: T]>): Map<string, T[]> {
  const all = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const found = all.get(key)
    if (found) found.push(value)
    else all.set(key, [value])
  }
  return all
}

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))

/** The languages that each of the index's sets or explainers is in, by its id. */
export const languagesById = once(
  (all: readonly { id: string; languages: readonly string[] }[]): ReadonlyMap<string, readonly string[]> =>
    new Map(all.map(({ id, languages }) => [id, languages])),
)

/** Sets by id. */
export const setsById: (sets: readonly CompiledSet[]) => ReadonlyMap<string, CompiledSet> = once(byId<CompiledSet>)

/** Ids of the sets of the topic that a set is of, by the set's id. */
export const siblings = once((topics: TopicsFile['topics']): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const { sets } of Object.values(topics)) for (const id of sets) if (!found.has(id)) found.set(id, sets)
  return found
})

/** Ids of the claims that a claim took the place of, by its id. */
export const supersededOf = once((claims: ClaimsFile['claims']) =>
  collected(Object.entries(claims).flatMap(([id, { supersededBy }]) => (supersededBy ? [[supersededBy, id] as const] : []))),
)

/** Ids of the sets that claims name, by the claim. */
const setsByClaim = once(
  (claims: ClaimsFile['claims']) =>
    new Map(Object.entries(claims).map(([id, { questions }]) => [id, new Set(questions.map((one) => one.split('/')[0] ?? ''))])),
)

/** Of how many claims that an explainer has do questions of a set name, by the set's id; none of those without any. */
export function setsSharing({ claims }: Pick<CompiledExplainer, 'claims'>, ledger: ClaimsFile['claims']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of Object.keys(claims))
    for (const set of setsByClaim(ledger).get(id) ?? []) counts.set(set, (counts.get(set) ?? 0) + 1)
  return counts
}

/** How many claims cite a source, by its id. */
export const claimsCiting = once((claims: ClaimsFile['claims']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { cites } of Object.values(claims))
    for (const source of new Set(cites.map((cite) => cite.split('/')[0] ?? ''))) counts.set(source, (counts.get(source) ?? 0) + 1)
  return counts
})

/** Ids of the conflicts that a claim is an account of, by its id. */
const conflictsByClaim = once((conflicts: ClaimsFile['conflicts']) =>
  collected(Object.entries(conflicts).flatMap(([id, { accounts }]) => accounts.map((account) => [account, id] as const))),
)
const places = once((conflicts: ClaimsFile['conflicts']) => new Map(Object.keys(conflicts).map((id, place) => [id, place])))

/** Ids of the conflicts that these claims are accounts of, in the order of the site. */
export function conflictsOver(claims: Iterable<string>, conflicts: ClaimsFile['conflicts']): string[] {
  const place = (id: string) => places(conflicts).get(id) ?? 0
  const found = new Set([...claims].flatMap((claim) => conflictsByClaim(conflicts).get(claim) ?? []))
  return [...found].sort((a, b) => place(a) - place(b))
}

/** What is of each topic, as it stands: in the order of the site. */
function byTopic<T extends { topic: string }>(all: Record<string, T>): Map<string, Record<string, T>> {
  const found = collected(Object.entries(all).map((entry) => [entry[1].topic, entry] as const))
  return new Map([...found].map(([topic, entries]) => [topic, Object.fromEntries(entries)]))
}
export const claimsByTopic = once(byTopic<ClaimsFile['claims'][string]>)
export const conflictsByTopic = once(byTopic<ClaimsFile['conflicts'][string]>)
const sourcePlaces = once((sources: SourcesFile['sources']) => new Map(Object.keys(sources).map((id, i) => [id, i])))
const sourcesByTopic = once(byTopic<SourcesFile['sources'][string]>)

/** The sources of a topic, and those cited from elsewhere, in the order of the site. */
export function sourcesIn(topic: string, cited: Iterable<string>, sources: SourcesFile['sources']): SourcesFile['sources'] {
  const place = (id: string) => sourcePlaces(sources).get(id) ?? 0
  const ids = [...new Set([...Object.keys(sourcesByTopic(sources).get(topic) ?? {}), ...cited])]
  const found = ids.sort((a, b) => place(a) - place(b)).flatMap((id) => (sources[id] ? [[id, sources[id]] as const] : []))
  return Object.fromEntries(found)
}
