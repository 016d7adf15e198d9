import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { parse } from 'yaml'
import { blocksOf } from './blocks.ts'
import type { Article } from './types.ts'

/** Front matter between lines of three hyphens, and the text after it. Front matter that is no YAML mapping counts as none. */
function split(text: string): { front: Record<string, unknown>; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return { front: {}, body: text }
  const body = text.slice(match[0].length)
  try {
    const front: unknown = parse(match[1] ?? '')
    return { front: typeof front === 'object' && front !== null ? (front as Record<string, unknown>) : {}, body }
  } catch {
    return { front: {}, body }
  }
}

/** Reads Markdown with front matter by the names that site generators use. A first heading that is the title is no paragraph. */
export function readMarkdown(text: string): Article {
  const { front, body } = split(text)
  const field = (...names: string[]) => {
    const value = names.map((name) => front[name]).find((one) => one !== undefined && one !== null)
    return value === undefined ? undefined : Array.isArray(value) ? value.join(', ') : String(value)
  }
  const html = marked.parse(body, { async: false })
  const blocks = blocksOf(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body)
  const heading = /^\s*<h1[\s>]/.test(html) ? blocks[0]?.text : undefined
  const title = field('title') ?? heading
  return {
    title,
    author: field('author', 'authors', 'byline'),
    publisher: field('publisher', 'site', 'source'),
    published: field('published', 'date'),
    url: field('url', 'canonical', 'link'),
    language: field('language', 'lang'),
    blocks: heading !== undefined && heading === title ? blocks.slice(1) : blocks,
  }
}
