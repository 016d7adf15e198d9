import type { Citation, CompiledSet } from '../../model/schema/compiled.ts'
import type { CompiledExplainer } from '../../model/schema/compiledExplainer.ts'
import type { SourcesFile } from '../../model/schema/ledger.ts'
import { isPageLanguage, type Site } from '../../model/schema/site.ts'

/** A link to one of our source pages, under `prefix`; other addresses are left alone. */
const under = (prefix: string, href: string) => (href.startsWith('/sources/') ? prefix + href : href)

const citationsUnder = (prefix: string, citations: readonly Citation[]): Citation[] =>
  citations.map((one) => ({ ...one, href: under(prefix, one.href) }))

/**
 * What the addresses of the site's own pages begin with in a language: nothing in that of its first page, nor in one that its
 * pages do not speak.
 */
export function prefixOf(language: string, site: Site | undefined): string {
  const [home, ...others] = site?.languages ?? ['en' as const, ...(isPageLanguage(language) ? [language] : [])]
  return language !== home && others.some((one) => one === language) ? `/${language}` : ''
}

/**
 * A set as translated: with the version and the revisions of its source, since an answer is graded alike in both, and with
 * the addresses of pages in its language; those of our own pages begin with `prefix`.
 */
export function translatedSet(set: CompiledSet, source: CompiledSet | undefined, prefix: string): CompiledSet {
  const questions = set.questions.map((question, i) => {
    return { ...question, revision: source?.questions[i]?.revision ?? question.revision }
  })
  const { id, language, citations } = set
  const own = { questions, citations: citationsUnder(prefix, citations), page: `/${language}/quiz/${id}` }
  return { ...set, version: source?.version ?? set.version, ...own }
}

/** An explainer likewise. What it checks by is in its language: the rule `translations` sees to it. */
export function translatedExplainer(
  explainer: CompiledExplainer,
  source: CompiledExplainer | undefined,
  prefix: string,
): CompiledExplainer {
  const { language } = explainer
  const sections = explainer.sections.map(({ check, ...section }) => {
    return { ...section, ...(check && { check: { ...check, page: `/${language}/quiz/${check.set}` } }) }
  })
  const citations = citationsUnder(prefix, explainer.citations)
  // Voices are matched by name, which a translated claim has in its own language only.
  const parties = explainer.parties?.map((party, i) => ({ ...party, ...source?.parties?.[i], name: party.name }))
  const version = source?.version ?? explainer.version
  return { ...explainer, version, sections, citations, ...(parties && { parties }) }
}

/** The sources likewise. */
export function translatedSources({ sources }: SourcesFile, prefix: string): SourcesFile {
  const entries = Object.entries(sources).map(([id, source]) => {
    const passages = Object.entries(source.passages).map(([place, passage]) => {
      return [place, { ...passage, href: under(prefix, passage.href) }] as const
    })
    return [id, { ...source, passages: Object.fromEntries(passages) }] as const
  })
  return { sources: Object.fromEntries(entries) }
}
