import type { Citation, CompiledSet } from '../../model/schema/compiled.ts'
import type { CompiledExplainer } from '../../model/schema/compiledExplainer.ts'
import type { SourcesFile } from '../../model/schema/ledger.ts'

/** A link to one of our source pages, in a language; other addresses are left alone. */
const inLanguage = (href: string, language: string) => (href.startsWith('/sources/') ? `/${language}${href}` : href)

const citationsIn = (language: string, citations: readonly Citation[]): Citation[] =>
  citations.map((one) => ({ ...one, href: inLanguage(one.href, language) }))

/**
 * A set as translated: with the version and the revisions of its source, since an answer is graded alike in both, and with
 * the addresses of pages in its language.
 */
export function translatedSet(set: CompiledSet, source: CompiledSet | undefined): CompiledSet {
  const questions = set.questions.map((question, i) => {
    return { ...question, revision: source?.questions[i]?.revision ?? question.revision }
  })
  const { id, language, citations } = set
  const own = { questions, citations: citationsIn(language, citations), page: `/${language}/quiz/${id}` }
  return { ...set, version: source?.version ?? set.version, ...own }
}

/** An explainer likewise. What it checks by is in its language: the rule `translations` sees to it. */
export function translatedExplainer(explainer: CompiledExplainer, source: CompiledExplainer | undefined): CompiledExplainer {
  const { language } = explainer
  const sections = explainer.sections.map(({ check, ...section }) => {
    return { ...section, ...(check && { check: { ...check, page: `/${language}/quiz/${check.set}` } }) }
  })
  const citations = citationsIn(language, explainer.citations)
  // Voices are matched by name, which a translated claim has in its own language only.
  const parties = explainer.parties?.map((party, i) => ({ ...party, ...source?.parties?.[i], name: party.name }))
  const version = source?.version ?? explainer.version
  return { ...explainer, version, sections, citations, ...(parties && { parties }) }
}

/** The sources likewise. */
export function translatedSources({ sources }: SourcesFile, language: string): SourcesFile {
  const entries = Object.entries(sources).map(([id, source]) => {
    const passages = Object.entries(source.passages).map(([place, passage]) => {
      return [place, { ...passage, href: inLanguage(passage.href, language) }] as const
    })
    return [id, { ...source, passages: Object.fromEntries(passages) }] as const
  })
  return { sources: Object.fromEntries(entries) }
}
