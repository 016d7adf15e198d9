import type { Conflict } from '../model/schema/claim.ts'
import type { Content, Entry } from './content.ts'

/** Finds the conflicts of one kind that any of these claims is an account of, in the order of the content. */
export type ConflictsOf = (claims: Iterable<string>) => Entry<Conflict>[]

/** Looks the accounts up once: to ask every conflict for every question grows by the square. */
export function conflictsByAccount({ conflicts }: Pick<Content, 'conflicts'>, kind: Conflict['kind']): ConflictsOf {
  const all = [...conflicts.values()].filter(({ value }) => value.kind === kind)
  const places = new Map<string, number[]>()
  for (const [place, { value }] of all.entries())
    for (const account of new Set(value.accounts)) places.set(account, [...(places.get(account) ?? []), place])
  return (claims) => {
    const found = new Set([...claims].flatMap((id) => places.get(id) ?? []))
    return [...found].sort((a, b) => a - b).flatMap((place) => all[place] ?? [])
  }
}
