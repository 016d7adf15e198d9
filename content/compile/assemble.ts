import { openQuestions } from '../model/play/ground.ts'
import type { CompiledSet, Index } from '../model/schema/compiled.ts'
import type { CompiledExplainer } from '../model/schema/compiledExplainer.ts'
import type { ClaimsFile, SourcesFile, TopicsFile } from '../model/schema/ledger.ts'
import { compileExplainer } from './assemble/explainer.ts'
import { compileLedger, compileSources, compileTopics, eachTopic } from './assemble/ledger.ts'
import { type Resting, restingOf } from './assemble/resting.ts'
import { compileSet } from './assemble/set.ts'
import { prefixOf, translatedExplainer, translatedSet, translatedSources } from './assemble/translated.ts'
import { type Content, type Entry, listedClaims, topicOf } from './content.ts'
import { grouped } from './grouped.ts'
import { anew, type Keep, type KeptMade, watchedContent } from './kept.ts'
import { translate } from './translate.ts'

/** Everything that is published. */
export interface Output {
  index: Index
  /** Each reviewed set in its source language. */
  sets: CompiledSet[]
  /** The same in other languages, under the same version and revisions. */
  translated: CompiledSet[]
  /** Each reviewed explainer, in its source language and in others under the same version. */
  explainers: CompiledExplainer[]
  translatedExplainers: CompiledExplainer[]
  /** Topics, sources and claims, each in its own language. */
  ledger: Ledger
  /** The same in every language that anything is translated into. */
  ledgers: (Ledger & { language: string })[]
}

/** What the pages of topics, sources and claims are made of. */
export interface Ledger {
  topics: TopicsFile
  sources: SourcesFile
  claims: ClaimsFile
  /** The same of each topic alone. */
  each: { topic: string; sources: SourcesFile; claims: ClaimsFile }[]
}

/** A published release of the widget, for the index. */
export type Embed = Index['embed']

/** Reviewed sets in one language of the content, in order of their ids. */
function setsOf(content: Content, ids: readonly string[], keep: Keep): CompiledSet[] {
  return ids.flatMap((id) => {
    const set = content.sets.get(id)
    return set ? [keep('set', set, () => compileSet(set, content))] : []
  })
}

interface Titled {
  id: string
  version: string
  language: string
  title: string
  summary: string
}

/** The languages that something is translated into, by its id. */
const languagesOf = (translated: readonly Titled[]) => grouped(translated.map(({ id, language }) => [id, language] as const))

/** What the index says of a set or an explainer: the source language first, then the others. */
function entryOf(
  { id, version, language, title, summary }: Titled,
  translated: ReadonlyMap<string, readonly string[]>,
  entry: Entry<unknown> | undefined,
) {
  const others = [...(translated.get(id) ?? [])].sort()
  return { id, topic: entry ? topicOf(entry) : '', version, languages: [language, ...others], title, summary }
}

function indexOf(content: Content, output: Omit<Output, 'index'>, embed: Embed): Index {
  const { sets, explainers, ledger, ledgers } = output
  const [setsIn, explainersIn] = [languagesOf(output.translated), languagesOf(output.translatedExplainers)]
  const asked = sets.map((set) => {
    const { questions, updated, withdrawn } = set
    // Those that are asked; of a set that is withdrawn itself, those there were.
    const asked = openQuestions(set).length || questions.length
    return { ...entryOf(set, setsIn, content.sets.get(set.id)), questions: asked, updated, ...(withdrawn && { withdrawn }) }
  })
  const languages = ledgers.map(({ language }) => language).sort()
  const topics = Object.entries(ledger.topics.topics).map(([id, { title, summary, lang }]) => {
    const also = ledgers.filter((one) => one.topics.topics[id]?.lang === one.language).map(({ language }) => language)
    return { id, languages: [lang, ...also], title, summary }
  })
  return {
    sets: asked,
    explainers: explainers.map((one) => {
      const entry = entryOf(one, explainersIn, content.explainers.get(one.id))
      return { ...entry, ...(one.withdrawn && { withdrawn: one.withdrawn }) }
    }),
    topics,
    ...(languages.length && { languages }),
    embed,
  }
}

/** Reviewed explainers in one language of the content, in the order of their ids as given. */
function explainersOf(content: Content, ids: readonly string[], keep: Keep): CompiledExplainer[] {
  return ids.flatMap((id) => {
    const explainer = content.explainers.get(id)
    return explainer ? [keep('explainer', explainer, () => compileExplainer(explainer, content))] : []
  })
}

const reviewed = (entries: ReadonlyMap<string, { id: string; value: { reviewed: boolean } }>) =>
  [...entries.values()]
    .filter(({ value }) => value.reviewed)
    .map(({ id }) => id)
    .sort()

/** Where a topic's own order puts a set or an explainer; what it does not name comes after all that it does. */
function placesIn(orders: readonly (readonly string[])[]) {
  const places = new Map(orders.flatMap((ids) => ids.map((id, place) => [id, place])))
  return (id: string) => places.get(id) ?? Number.MAX_SAFE_INTEGER
}

/**
 * Ids of the sets that are published, in their topics' order. Where that names none, one that borrows all its questions is
 * a way into the others, and stands before them.
 */
function setIdsOf({ topics, sets }: Content): string[] {
  const place = placesIn([...topics.values()].map(({ value }) => value.sets))
  const borrowed = (id: string) => Number(sets.get(id)?.own.length === 0)
  return reviewed(sets).sort((a, b) => place(a) - place(b) || borrowed(b) - borrowed(a))
}

/** Ids of the explainers that are published: a topic's primer, then in its order. */
function explainerIdsOf({ topics, explainers }: Content): string[] {
  const primers = new Set([...topics.values()].map(({ value }) => value.primer))
  const place = placesIn([...topics.values()].map(({ value }) => value.explainers))
  return reviewed(explainers).sort((a, b) => Number(primers.has(b)) - Number(primers.has(a)) || place(a) - place(b))
}

/** Topics, sources and claims of content that is in `language` already. */
function ledgerOf(content: Content, resting: Resting, language: string | undefined, keep: Keep): Ledger {
  const own = compileSources(content, resting, language, keep)
  const sources = language === undefined ? own : translatedSources(own, prefixOf(language, content.site?.value))
  const listed = { ...content, claims: listedClaims(content) }
  const claims = compileLedger(listed, resting, language, keep)
  const topics = compileTopics(listed, language)
  return { topics, sources, claims, each: eachTopic(topics, sources, claims) }
}

/** Assembles what is published from content that has no problems. Drafts are left out. */
export function assemble(all: Content, embed: Embed = null, kept?: KeptMade): Output {
  const { content, keep } = kept ? watchedContent(all, kept) : { content: all, keep: anew }
  const [setIds, explainerIds] = [setIdsOf(content), explainerIdsOf(content)]
  const [sets, explainers] = [setsOf(content, setIds, keep), explainersOf(content, explainerIds, keep)]
  const languages = [...content.translations].map(([language, by]) => {
    return { language, by, there: translate(all, language), prefix: prefixOf(language, content.site?.value) }
  })
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))
  const [setSources, explainerSources] = [byId(sets), byId(explainers)]

  const translated = languages.flatMap(({ by, there, prefix }) => {
    const here = setIds.filter((id) => by.sets.has(id))
    return setsOf(there, here, anew).map((set) => translatedSet(set, setSources.get(set.id), prefix))
  })
  const translatedExplainers = languages.flatMap(({ by, there, prefix }) => {
    const here = explainerIds.filter((id) => by.explainers.has(id))
    return explainersOf(there, here, anew).map((one) => translatedExplainer(one, explainerSources.get(one.id), prefix))
  })
  const resting = restingOf(content, keep)
  const listing = kept ? watchedContent(all, kept, { ...resting }) : { content, beside: resting, keep }
  const ledger = ledgerOf(listing.content, listing.beside, undefined, listing.keep)
  const ledgers = languages.map(({ language, there }) => ({ language, ...ledgerOf(there, resting, language, anew) }))
  const output = { sets, translated, explainers, translatedExplainers, ledger, ledgers }
  return { index: indexOf(content, output, embed), ...output }
}
