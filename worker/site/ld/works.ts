import type { Citation } from '../../../content/model/schema/compiled.ts'
import type { SourceKind } from '../../../content/model/schema/primitives.ts'
import type { LedgerSource } from '../scene.ts'
import type { LdPage, Thing } from './site.ts'

const types: Record<(typeof SourceKind)['options'][number], string> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  primary: 'CreativeWork',
}

type Known = Pick<Citation, 'title' | 'publisher' | 'published' | 'language' | 'kind' | 'inferred' | 'url'> &
  Partial<Pick<LedgerSource, 'author' | 'archive'>>

/**
 * A document. What is not printed in it but inferred is not told to machines, which have no “probably”; nor is an interval,
 * which means some day within. `id` is the
 * address of our page about it, whatever the language, `page` that of the page in this one.
 */
export function work(
  { title, publisher, author, published, language, kind, inferred, url, archive }: Known,
  id: string,
  page: string,
): Thing {
  const known = (field: (typeof inferred)[number]) => !inferred.includes(field)
  return {
    '@type': types[kind],
    '@id': `${id}#document`,
    name: title,
    mainEntityOfPage: page,
    ...(known('language') && { inLanguage: language }),
    ...(known('publisher') && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author && known('author') && { author: { '@type': 'Person', name: author } }),
    ...(known('published') && !published.includes('/') && { datePublished: published }),
    ...(url && known('url') && { url }),
    ...(archive && { archivedAt: archive }),
  }
}

/** The documents that citations lead to, each once. */
export function works(citations: readonly Citation[], { edition, origin }: Pick<LdPage, 'edition' | 'origin'>): Thing[] {
  const sources = new Map(citations.map((citation) => [citation.source, citation]))
  const at = (id: string) => `/sources/${id}`
  return [...sources].map(([id, citation]) => work(citation, origin + at(id), origin + edition.to(at(id))))
}

/** Documents told elsewhere on the page, by their names. */
export const refs = (things: readonly Thing[]): Thing[] => things.map((thing) => ({ '@id': thing['@id'] }))
