import { type Content, listedClaims } from '../content.ts'
import { grouped } from '../grouped.ts'
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

/** Looks everything up once. It is the same in every language. */
export function restingOf(content: Content): Resting {
  const { sets, claims, conflicts } = content
  const published = [...sets.values()].filter(({ value }) => value.reviewed)
  const asked = published.flatMap(({ id, asked }) => asked.map(({ id: question, value }) => ({ at: `${id}/${question}`, value })))
  return {
    questionsOn: grouped(asked.flatMap(({ at, value }) => allClaims(value).map((claim) => [claim, at] as const))),
    questionsOffering: grouped(
      asked.flatMap(({ at, value }) => {
        const own = allClaims(value).flatMap((id) => (claims.get(id)?.made && claims.get(id)?.value.cites) || [])
        const cites = new Set([...authoredParts(value).flatMap(({ cite }) => cite ?? []), ...own])
        return [...cites].map((cite) => [cite, at] as const)
      }),
    ),
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
