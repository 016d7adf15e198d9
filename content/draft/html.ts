import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksOf } from './blocks.ts'
import type { Article } from './types.ts'

/** Reads a page: the article as Readability finds it, and what the page's own data say of it. No scripts run. */
export function readHtml(text: string): Article {
  // HTML lets the tags of html, head and body be left out; this parser does not see them where they are not written.
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`)
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? undefined
  const url = attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content')
  const language = attribute('html', 'lang')
  // It takes the document apart as it reads, so what else we want of it is read before.
  const read = new Readability(document).parse()
  if (!read?.content) return { blocks: [] }
  const article = parseHTML(`<!doctype html><html><body>${read.content}</body></html>`).document.body
  return {
    title: read.title ?? undefined,
    author: read.byline ?? undefined,
    publisher: read.siteName ?? undefined,
    published: read.publishedTime ?? undefined,
    url,
    language,
    blocks: blocksOf(article),
  }
}
