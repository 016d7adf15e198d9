import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text as a reader sees it: without tags, entities resolved, blanks run together. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** Every page of a public directory by its address: `/` for index.html, `/quiz/x` for quiz/x.html. */
export function pagesOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return new Map(
    files.map((file) => {
      const path = file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')
      return [`/${path}`, readFileSync(join(dir, file), 'utf8')]
    }),
  )
}

/** Ids of a page, in its order, with repetitions. */
export const htmlIdsOf = (page: string): string[] => [...page.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id)

/** Links of a page within the site, each as path and fragment; the path is the page's own where the link has none. */
export function linksOf(page: string, at: string): { path: string; fragment: string }[] {
  return [...page.matchAll(/<a [^>]*?href="([#/][^"]*)"/g)].map(([, href = '']) => {
    const [path = '', fragment = ''] = href.split('#')
    return { path: path || at, fragment: decodeURIComponent(fragment) }
  })
}
