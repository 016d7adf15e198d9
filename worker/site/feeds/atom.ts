import type { Feed, FeedItem } from './feed.ts'
import { el, xmlDocument } from './xml.ts'

function entry({ id, kind, lang, url, title, summary, html, updated }: FeedItem, feed: Feed) {
  return el(
    'entry',
    { 'xml:lang': lang === feed.lang ? undefined : lang },
    el('id', {}, id),
    el('title', {}, title),
    el('updated', {}, updated),
    el('link', { rel: 'alternate', type: 'text/html', href: url }),
    el('category', { term: kind }),
    el('summary', {}, summary),
    el('content', { type: 'html' }, html),
  )
}

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const { id, lang, title, about, publisher, home, atom, licence, items } = feed
  return xmlDocument(
    el(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      el('id', {}, id),
      el('title', {}, title),
      el('subtitle', {}, about),
      // The latest of what is in it, so that the same content gives the same file.
      el('updated', {}, items[0]?.updated ?? '2026-01-01T00:00:00Z'),
      el('author', {}, el('name', {}, publisher), el('uri', {}, home)),
      el('rights', {}, licence.name),
      el('link', { rel: 'license', href: licence.url }),
      el('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
      el('link', { rel: 'alternate', type: 'text/html', href: home }),
      ...items.map((item) => entry(item, feed)),
    ),
  )
}
