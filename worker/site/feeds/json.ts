import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf({ lang, title, about, publisher, home, json, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    language: lang,
    home_page_url: home,
    feed_url: json,
    authors: [{ name: publisher, url: home }],
    items: items.map(({ id, kind, lang: language, url, title, summary, html, updated, image }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_modified: updated,
      language,
      tags: [kind],
      ...(image && { image }),
    })),
  })
}
