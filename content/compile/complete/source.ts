import type { Claim } from '../../model/schema/claim.ts'
import type { Source, WrittenPassage, WrittenSource } from '../../model/schema/source.ts'
import type { Content, Entry, SourceEntry } from '../content.ts'
import { grouped } from '../grouped.ts'

/** What of a source may be shown: its own words, or an anchor alone. */
export const mayShow = ({ rights = 'quoted' }: Pick<Source, 'rights'>): boolean => rights !== 'quoted'

const quotes: Record<string, [string, string]> = { de: ['„', '“'], fr: ['« ', ' »'], ja: ['「', '」'], zh: ['「', '」'] }

/** A passage that is shown itself, in the quotation marks of its language. */
function quoted(text: string, language: string): string {
  const [before, after] = quotes[language.split('-')[0] ?? ''] ?? ['“', '”']
  return before + text + after
}

/**
 * Ids of the claims that cite each passage, by `source/passage`. Those made of a set that is a draft count where no other cites
 * it: what is being written changes nothing of what is published.
 */
export function citing({ claims, sets }: Pick<Content, 'claims' | 'sets'>): Map<string, string[]> {
  const inDraft = ({ id, made }: Entry<Claim> & { made?: unknown }) =>
    made !== undefined && sets.get(id.split('.')[0] ?? '')?.value.reviewed === false
  const pairs = (all: readonly Entry<Claim>[]) =>
    grouped(all.flatMap(({ id, value }) => [...new Set(value.cites)].map((cite) => [cite, id] as const)))
  const all = [...claims.values()]
  const drafted = all.filter(inDraft)
  if (!drafted.length) return pairs(all)
  return new Map([...pairs(drafted), ...pairs(all.filter((claim) => !inDraft(claim)))])
}

type Claims = ReadonlyMap<string, Entry<Claim>>

/** The gist of a passage: its own, else the passage itself where that may be shown, else what the claim says that it is told by. */
function gistOf({ gist, text }: WrittenPassage, source: WrittenSource, teller: string | undefined, claims: Claims): string {
  if (gist !== undefined) return gist
  if (text !== undefined && mayShow(source)) return quoted(text, source.language)
  return (teller && claims.get(teller)?.value.statement) || ''
}

/** A source whose every passage has a gist, told by the same claims as before: also those of another language. */
export function withGists(source: WrittenSource, tellers: SourceEntry['tellers'], claims: Claims): Source {
  const passages = Object.entries(source.passages).map(([id, passage]) => {
    const { anchor, gist: _, ...more } = passage
    return [id, { anchor, gist: gistOf(passage, source, tellers.get(id), claims), ...more }] as const
  })
  return { ...source, passages: Object.fromEntries(passages) }
}

/**
 * A source as written with the gists that were left out. What has none and is cited by no claim, or by several, stays empty: the
 * rule `gist` says so.
 */
export function completeSource(
  { id, value, at }: Entry<WrittenSource>,
  claims: Claims,
  cited: Map<string, string[]>,
): SourceEntry {
  const tellers = new Map(
    Object.entries(value.passages).flatMap(([passage, { gist, text }]) => {
      const by = cited.get(`${id}/${passage}`) ?? []
      const own = gist !== undefined || (text !== undefined && mayShow(value))
      return own || by.length !== 1 ? [] : [[passage, by[0] ?? ''] as const]
    }),
  )
  return { id, value: withGists(value, tellers, claims), at, written: value, tellers }
}
