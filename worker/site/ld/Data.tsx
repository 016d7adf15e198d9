import type { DocumentProps } from '../document/props.ts'
import { breadcrumbs } from './site.ts'

/**
 * What a page is, for machines, as one block of JSON-LD in the words of schema.org. A data block is not run, so no policy has
 * to allow it; `<` is escaped so that no text can end it.
 */
export function Data(props: DocumentProps) {
  const { path, framed, unlisted, ld } = props
  if (!path || framed || unlisted) return null
  const graph = [...(ld ? [ld] : []), ...breadcrumbs(props)]
  if (!graph.length) return null
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
