import type { CompiledSet, Index } from '../model/schema/compiled.ts'
import type { ClaimsFile, SourcesFile } from '../model/schema/ledger.ts'
import { compileLedger, compileSources } from './assemble/ledger.ts'
import { compileSet } from './assemble/set.ts'
import type { Content } from './content.ts'
import { translate } from './translate.ts'

/** Everything that is published. */
export interface Output {
  index: Index
  /** Each reviewed set in its source language. */
  sets: CompiledSet[]
  /** The same in other languages, under the same version and revisions. */
  translated: CompiledSet[]
  sources: SourcesFile
  claims: ClaimsFile
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

/** A translation carries the version and the revisions of what it translates: an answer is graded alike in both. */
function inStep(translated: CompiledSet, source: CompiledSet | undefined): CompiledSet {
  if (!source) return translated
  const questions = translated.questions.map((question, i) => {
    return { ...question, revision: source.questions[i]?.revision ?? question.revision }
  })
  return { ...translated, version: source.version, questions }
}

function indexOf(sets: readonly CompiledSet[], translated: readonly CompiledSet[], embed: Embed): Index {
  const entries = sets.map(({ id, version, language, title, summary, questions, updated, withdrawn }) => {
    const others = translated.filter((set) => set.id === id).map((set) => set.language)
    const languages = [language, ...others.sort()]
    return { id, version, languages, title, summary, questions: questions.length, updated, ...(withdrawn && { withdrawn }) }
  })
  return { sets: entries, explainers: [], embed }
}

/** Assembles what is published from content that has no problems. Drafts are left out. */
export function assemble(content: Content, embed: Embed = null): Output {
  const ids = [...content.sets.values()]
    .filter(({ value }) => value.reviewed)
    .map(({ id }) => id)
    .sort()
  const sets = setsOf(content, ids)
  const translated = [...content.translations].flatMap(([language, by]) => {
    const here = ids.filter((id) => by.sets.has(id))
    return setsOf(translate(content, language), here).map((set) =>
      inStep(
        set,
        sets.find(({ id }) => id === set.id),
      ),
    )
  })
  const [sources, claims] = [compileSources(content), compileLedger(content)]
  return { index: indexOf(sets, translated, embed), sets, translated, sources, claims }
}
