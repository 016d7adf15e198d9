import { accountsOf, cited, conflictOf, placesOf } from '../../content/model/play/ground.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** A value with the places of its citations, wherever they stand in it, as `place` counts them. */
function renumbered<T>(value: T, place: (n: number) => number): T {
  return JSON.parse(JSON.stringify(value), (name, inner) => {
    if (name === 'citations' && Array.isArray(inner)) return inner.map(place)
    return name === 'citation' && typeof inner === 'number' ? place(inner) : inner
  })
}

/**
 * A set of one question with what is said of it and no more: the citations, claims and conflict that it rests on. Gists and
 * claims of other questions could give their keys away. Undefined where there is no such question.
 */
export function toldOf(set: CompiledSet, id: string): CompiledSet | undefined {
  const question = set.questions.find((one) => one.id === id)
  if (!question) return undefined
  const { contested = '' } = question
  const conflict = conflictOf(question, set)
  const own = question.claims.flatMap((claim) => [claim, set.claims[claim]?.supersededBy ?? claim])
  const named = [...new Set([...own, ...accountsOf(conflict, set).map((account) => account.id)])]
  const claims = named.flatMap((claim) => {
    const found = set.claims[claim]
    return found ? [[claim, found] as const] : []
  })
  const places = placesOf([{ citations: cited(question, set) }, ...claims.map(([, claim]) => claim)])
  const told = renumbered({ questions: [question], claims: Object.fromEntries(claims) }, (n) => places.indexOf(n))
  const citations = places.flatMap((n) => set.citations[n] ?? [])
  const said = JSON.stringify([told, citations])
  return {
    ...set,
    ...told,
    citations,
    corrections: set.corrections.filter((one) => one.question === id),
    conflicts: conflict ? { [contested]: conflict } : {},
    ...(set.display && {
      display: Object.fromEntries(Object.entries(set.display).filter(([name]) => said.includes(JSON.stringify(name)))),
    }),
  }
}
