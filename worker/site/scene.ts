import { span } from '../../content/model/play/dates.ts'
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import type { ClaimsFile, SourcesFile, TopicsFile } from '../../content/model/schema/ledger.ts'
import type { Site } from '../../content/model/schema/site.ts'
import { direction } from '../../widget/strings/direction.ts'
import { type Edition, spoken } from './edition.ts'
import type { Figures } from './heights/figures.ts'
import { setsById, supersededOf } from './lookup.ts'

export type LedgerTopic = TopicsFile['topics'][string]
export type LedgerSource = SourcesFile['sources'][string]
export type LedgerPassage = LedgerSource['passages'][string]
export type LedgerClaim = ClaimsFile['claims'][string]

/** What the pages of the ledger are drawn from. */
export interface PageScene {
  index: Index
  edition: Edition
  /** In the edition's language where they are translated, else in their own. */
  sets: readonly CompiledSet[]
  explainers: readonly CompiledExplainer[]
  topics: TopicsFile['topics']
  sources: SourcesFile['sources']
  claims: ClaimsFile['claims']
  conflicts: ClaimsFile['conflicts']
  origin: string
  /** How tall each gets, as measured at build. */
  heights: Figures
  /** The build's date, `2026-11-21`: claims whose `reviewBy` lies before it are marked stale. */
  today: string
  /** Where readers write to, `mailto:…` or `https://…`, if anywhere. */
  contact?: string | undefined
  /** Whose site it is, as site.yml has it. */
  site: SiteOwner
}

export interface SiteOwner {
  name?: string
  publisher?: string
  imprint?: Site['imprint']
  /** When /privacy and /accessibility were last gone through, and what is added to either. */
  statements?: Site['statements']
}

/** What marks a part whose words are in another language than what stands around it, that of its page. */
export function inOwn(lang: string, edition: { lang: string }): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === edition.lang) return {}
  return { lang, ...(direction(lang) !== direction(edition.lang) && { dir: direction(lang) }) }
}

/** What marks words of the pages' own on the page of a set or an explainer whose language they do not speak. */
export const inOurs = (edition: { lang: string }) => inOwn(spoken(edition.lang), edition)

/** And within those, what the set or the explainer says. */
export const inTheirs = ({ lang }: { lang: string }) => inOwn(lang, { lang: spoken(lang) })

/** Where a claim is read: on the page of its topic. */
export const claimAt = (id: string, { claims, edition }: Pick<PageScene, 'claims' | 'edition'>): string =>
  `${edition.to(`/claims/${claims[id]?.topic}`)}#${id}`

/** A question as it is linked to. */
export interface AskedAt {
  href: string
  stem: string
  set: string
  /** Its language, where that is not the page's. */
  lang?: string
}

/** Where `set/question` is asked; nothing for a question that is not published, or that was withdrawn, alone or with its set. */
export function askedAt(question: string, { sets, edition }: Pick<PageScene, 'sets' | 'edition'>): AskedAt | undefined {
  const [setId, id] = question.split('/')
  const set = setsById(sets).get(setId ?? '')
  const found = set?.questions.find((one) => one.id === id)
  if (!set || !found || set.withdrawn || found.withdrawn) return undefined
  const href = `${edition.to(`/quiz/${set.id}`)}#${found.id}`
  const other = set.language !== edition.lang && { lang: set.language }
  return { href, stem: found.stem, set: set.title, ...other }
}

/** The day a claim is placed by, as EDTF: when it held for counts and states of affairs, else when it was. */
export const ledgerDate = ({ asOf, when }: Pick<LedgerClaim, 'asOf' | 'when'>): string => asOf ?? when ?? ''

/** The year of what holds at all times. */
export const ALWAYS = 0

/** The first and the last year of an EDTF date; of what has none, `ALWAYS`. */
export function years(edtf: string): [first: number, last: number] {
  const days = span(edtf)
  return days ? [Number.parseInt(days.first, 10), Number.parseInt(days.last, 10)] : [ALWAYS, ALWAYS]
}

/** Claims whose dates begin in one year. */
export interface Year {
  year: number
  /** The last year any of them reaches into when all of them reach there: 1989 for claims of “1970–1989”. */
  to: number
  claims: string[]
}

/** Every claim once, by the year its date begins in, the oldest first; within a year by day, then by id. */
export function byYear(claims: Record<string, LedgerClaim>): Year[] {
  const days = (id: string) => {
    const { first, last } = span(ledgerDate(claims[id] ?? {})) ?? { first: '', last: '' }
    return `${first}/${last}/${id}`
  }
  const sorted = Object.keys(claims)
    .map((id) => ({ id, key: days(id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const groups = new Map<number, Year>()
  for (const { id } of sorted) {
    const [year, to] = years(ledgerDate(claims[id] ?? {}))
    const group = groups.get(year) ?? { year, to, claims: [] }
    group.claims.push(id)
    groups.set(year, { ...group, to: Math.min(group.to, to) })
  }
  return [...groups.values()]
}

/** Ids of the claims that a claim took the place of. */
export const supersedes = (id: string, { claims }: Pick<PageScene, 'claims'>): readonly string[] =>
  supersededOf(claims).get(id) ?? []

/** Whether a claim was due to be reviewed before `today`. */
export function isStale({ reviewBy }: Pick<LedgerClaim, 'reviewBy'>, today: string): boolean {
  const due = reviewBy && span(reviewBy)
  return !!due && due.last < today
}

/** Ids of the sources a claim cites, each once. */
export const sourcesOf = ({ cites }: Pick<LedgerClaim, 'cites'>): string[] => [
  ...new Set(cites.map((cite) => cite.split('/')[0] ?? '')),
]
