import { openQuestions } from '../model/play/ground.ts'
import type { CompiledSet, Index } from '../model/schema/compiled.ts'
import type { CompiledExplainer } from '../model/schema/compiled-explainer.ts'
import type { ClaimsFile, SourcesFile } from '../model/schema/ledger.ts'
import { compileExplainer } from './assemble/explainer.ts'
import { compileLedger, compileSources } from './assemble/ledger.ts'
import { compileSet } from './assemble/set.ts'
import { isWhole, translatedExplainer, translatedSet, translatedSources } from './assemble/translated.ts'
import type { Content } from './content.ts'
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
  sources: SourcesFile
  claims: ClaimsFile
  /** The same in each language that all of both is translated into. */
  ledgers: { language: string; sources: SourcesFile; claims: ClaimsFile }[]
}

/** A published release of the widget, for the index. */
export type Embed = Index['embed']

/** Reviewed sets in one language of the content, in order of their ids. */
function setsOf(content: Content, ids: readonly string[]): CompiledSet[] {
  return ids.flatMap((id) => {
    const set = content.sets.get(id)
    return set ? [compileSet(set, content)] : []
  })
}

interface Titled {
  id: string
  version: string
  language: string
  title: string
  summary: string
}

/** What the index says of a set or an explainer: the source language first, then the others. */
function entryOf({ id, version, language, title, summary }: Titled, translated: readonly Titled[]) {
  const others = translated.filter((one) => one.id === id).map((one) => one.language)
  return { id, version, languages: [language, ...others.sort()], title, summary }
}

function indexOf({ sets, translated, explainers, translatedExplainers, ledgers }: Omit<Output, 'index'>, embed: Embed): Index {
  const asked = sets.map((set) => {
    const { questions, updated, withdrawn } = set
    // Those that are asked; of a set that is withdrawn itself, those there were.
    const asked = openQuestions(set).length || questions.length
    return { ...entryOf(set, translated), questions: asked, updated, ...(withdrawn && { withdrawn }) }
  })
  const languages = ledgers.map(({ language }) => language).sort()
  return {
    sets: asked,
    explainers: explainers.map((one) => entryOf(one, translatedExplainers)),
    ...(languages.length && { languages }),
    embed,
  }
}

/** Reviewed explainers in one language of the content, in order of their ids. */
function explainersOf(content: Content, ids: readonly string[]): CompiledExplainer[] {
  return ids.flatMap((id) => {
    const explainer = content.explainers.get(id)
    return explainer ? [compileExplainer(explainer, content)] : []
  })
}

const reviewed = (entries: ReadonlyMap<string, { id: string; value: { reviewed: boolean } }>) =>
  [...entries.values()]
    .filter(({ value }) => value.reviewed)
    .map(({ id }) => id)
    .sort()

/** Ids of the sets that are published. One that borrows all its questions is a way into the others, and stands before them. */
function setIdsOf({ sets }: Content): string[] {
  const borrowed = (id: string) => Number(sets.get(id)?.own.length === 0)
  return reviewed(sets).sort((a, b) => borrowed(b) - borrowed(a))
}

/** Assembles what is published from content that has no problems. Drafts are left out. */
export function assemble(content: Content, embed: Embed = null): Output {
  const [setIds, explainerIds] = [setIdsOf(content), reviewed(content.explainers)]
  const [sets, explainers] = [setsOf(content, setIds), explainersOf(content, explainerIds)]
  const languages = [...content.translations].map(([language, by]) => {
    return { language, by, there: translate(content, language), whole: isWhole(by, content) }
  })
  const sourceOf = <T extends { id: string }>(all: readonly T[], { id }: { id: string }) => all.find((one) => one.id === id)

  const translated = languages.flatMap(({ by, there, whole }) => {
    const here = setIds.filter((id) => by.sets.has(id))
    return setsOf(there, here).map((set) => translatedSet(set, sourceOf(sets, set), whole))
  })
  const translatedExplainers = languages.flatMap(({ by, there, whole }) => {
    const here = explainerIds.filter((id) => by.explainers.has(id))
    return explainersOf(there, here).map((one) => translatedExplainer(one, sourceOf(explainers, one), whole))
  })
  const ledgers = languages.flatMap(({ language, there, whole }) =>
    whole ? [{ language, sources: translatedSources(compileSources(there), language), claims: compileLedger(there) }] : [],
  )
  const [sources, claims] = [compileSources(content), compileLedger(content)]
  const output = { sets, translated, explainers, translatedExplainers, sources, claims, ledgers }
  return { index: indexOf(output, embed), ...output }
}
