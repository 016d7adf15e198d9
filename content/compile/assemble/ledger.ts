import { passageHref } from '../../model/play/cite.ts'
import type { ClaimsFile, SourcesFile, TopicsFile } from '../../model/schema/ledger.ts'
import { type AnyClaim, type Content, type Entry, type SourceEntry, topicOf } from '../content.ts'
import { grouped } from '../grouped.ts'
import type { Keep } from '../kept.ts'
import { paragraphOf } from './citations.ts'
import { defined } from './defined.ts'
import { languageOf } from './language.ts'
import type { Resting } from './resting.ts'
import { compileClaim, compileConflict } from './set.ts'

const byId = <T>(entries: Iterable<readonly [string, T]>) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * What is said of where a part of the ledger is from, in the edition of `language` (undefined for the source languages): its
 * topic, and the language its words are in, which is its own where it is not translated.
 */
function about(kind: 'sources' | 'claims' | 'conflicts' | 'topics', entry: Entry<unknown>, content: Content, language?: string) {
  return { topic: topicOf(entry), lang: languageOf(kind, entry, content, language) }
}

function compileSource(entry: SourceEntry, content: Content, { claimsOn, questionsOffering }: Resting, language?: string) {
  const { id: source } = entry
  const { reviewed: _, ...value } = entry.value
  const passages = Object.entries(value.passages).map(([id, passage]) => {
    const href = passageHref({ source, passage: id, anchor: passage.anchor, url: value.url })
    const at = `${source}/${id}`
    const resting = { claims: [...(claimsOn.get(at) ?? [])].sort(), questions: [...(questionsOffering.get(at) ?? [])] }
    return [id, { ...passage, paragraph: paragraphOf(id), href, ...resting }] as const
  })
  const more = { passages: Object.fromEntries(passages), ...about('sources', entry, content, language) }
  return defined({ ...value, ...more })
}

/** `/v1/sources.json`: every source with its passages, the claims that rest on each and the questions that offer or cite it. */
export function compileSources(content: Content, resting: Resting, language: string | undefined, keep: Keep): SourcesFile {
  const compiled = [...content.sources].map(([id, entry]) => {
    return [id, keep('listed source', entry, () => compileSource(entry, content, resting, language))] as const
  })
  return { sources: byId(compiled) }
}

function compileListed(entry: AnyClaim, content: Content, { questionsOn, conflictsOf }: Resting, language?: string) {
  const { cites, reviewBy, corrections } = entry.value
  const resting = { conflicts: [...(conflictsOf.get(entry.id) ?? [])], questions: [...(questionsOn.get(entry.id) ?? [])] }
  const more = { cites, ...resting, reviewBy, corrections, ...about('claims', entry, content, language) }
  return defined({ ...compileClaim(entry.value), ...more })
}

/** `/v1/claims.json`: every claim with its passages, the conflicts it is in and the questions that rest on it; every conflict. */
export function compileLedger(content: Content, resting: Resting, language: string | undefined, keep: Keep): ClaimsFile {
  const claims = [...content.claims].map(([id, entry]) => {
    return [id, keep('listed claim', entry, () => compileListed(entry, content, resting, language))] as const
  })
  const conflicts = [...content.conflicts].map(([id, entry]) => {
    const listed = () => ({ ...compileConflict(id, content), ...about('conflicts', entry, content, language) })
    return [id, keep('listed conflict', entry, listed)] as const
  })
  return { claims: byId(claims), conflicts: byId(conflicts) }
}

/** Ids by topic. */
const idsOf = (all: ReadonlyMap<string, Entry<unknown>>) =>
  grouped([...all.values()].map((entry) => [topicOf(entry), entry.id] as const))

/** `/v1/topics.json`: every topic that something is published of, and what. */
export function compileTopics(content: Content, language?: string): TopicsFile {
  const [sources, claims, sets, explainers] = [content.sources, content.claims, content.sets, content.explainers].map(idsOf)
  const of = (all: ReadonlyMap<string, string[]> | undefined, topic: string) => all?.get(topic) ?? []
  const topics = [...content.topics].map(([id, entry]) => {
    const { title, headline, summary } = entry.value
    const { lang } = about('topics', entry, content, language)
    const holds = { sources: of(sources, id), claims: of(claims, id).length }
    const own = { title, headline, summary, lang, sets: of(sets, id), explainers: of(explainers, id) }
    return [id, defined({ ...own, ...holds })] as const
  })
  return {
    topics: byId(
      topics.filter(([, { sources, claims, sets, explainers }]) => sources.length + claims + sets.length + explainers.length),
    ),
  }
}

/** Parts by their topic. */
function byTopic<T extends { topic: string }>(all: Record<string, T>): Map<string, Record<string, T>> {
  const topics = new Map<string, Record<string, T>>()
  for (const [id, one] of Object.entries(all)) {
    const own = topics.get(one.topic) ?? {}
    own[id] = one
    topics.set(one.topic, own)
  }
  return topics
}

/** `/v1/topics/{topic}/…`: what is of each topic alone. */
export function eachTopic({ topics }: TopicsFile, { sources }: SourcesFile, { claims, conflicts }: ClaimsFile) {
  const [ofSources, ofClaims, ofConflicts] = [byTopic(sources), byTopic(claims), byTopic(conflicts)]
  return Object.keys(topics).map((topic) => ({
    topic,
    sources: { sources: ofSources.get(topic) ?? {} },
    claims: { claims: ofClaims.get(topic) ?? {}, conflicts: ofConflicts.get(topic) ?? {} },
  }))
}
