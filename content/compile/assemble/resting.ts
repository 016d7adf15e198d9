import { type Content, listedClaims, type SetEntry } from '../content.ts'
import { grouped } from '../grouped.ts'
import type { Keep } from '../kept.ts'
import { allClaims, authoredParts } from '../parts.ts'

/** What rests on what, looked up once: a search of every question for every claim grows by the square. */
export interface Resting {
  /** `set/question` of the questions of published sets that name a claim, by its id. */
  questionsOn: ReadonlyMap<string, readonly string[]>
  /** The same of those that offer a passage as evidence or cite it themselves, by `source/passage`. */
  questionsOffering: ReadonlyMap<string, readonly string[]>
  /** Ids of the claims that cite a passage, by `source/passage`. */
  claimsOn: ReadonlyMap<string, readonly string[]>
  /** Ids of the conflicts that a claim is an account of, by its id. */
  conflictsOf: ReadonlyMap<string, readonly string[]>
}

type Pair = readonly [id: string, at: string]

/** What the questions of a set rest on and offer, each with its place. */
function questionsOf({ id, asked }: SetEntry, { claims }: Content): { on: Pair[]; offering: Pair[] } {
  const all = asked.map(({ id: question, value }) => ({ at: `${id}/${question}`, value, named: allClaims(value) }))
  return {
    on: all.flatMap(({ at, named }) => named.map((claim) => [claim, at] as const)),
    offering: all.flatMap(({ at, value, named }) => {
      const own = named.flatMap((one) => (claims.get(one)?.made && claims.get(one)?.value.cites) || [])
      const cites = new Set([...authoredParts(value).flatMap(({ cite }) => cite ?? []), ...own])
      return [...cites].map((cite) => [cite, at] as const)
    }),
  }
}

/** Looks everything up once. It is the same in every language. */
export function restingOf(content: Content, keep: Keep): Resting {
  const { sets, conflicts } = content
  const published = [...sets.values()].filter(({ value }) => value.reviewed)
  const asked = published.map((set) => keep('resting', set, () => questionsOf(set, content)))
  return {
    questionsOn: grouped(asked.flatMap(({ on }) => on)),
    questionsOffering: grouped(asked.flatMap(({ offering }) => offering)),
    claimsOn: grouped(
      [...listedClaims(content).values()].flatMap(({ id, value }) =>
        [...new Set(value.cites)].map((cite) => [cite, id] as const),
      ),
    ),
    conflictsOf: grouped(
      [...conflicts.values()].flatMap(({ id, value }) => value.accounts.map((account) => [account, id] as const)),
    ),
  }
}
