import { createServer, type Server } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { readOptions } from '../../content/model/play/options.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { output, shared, transform } from '../../scripts/build/bundling.ts'
import { heights } from '../../worker/generated/heights.ts'
import { reserveOf, tallestFrame } from '../../worker/site/heights/figures.ts'
import { snippets } from '../../worker/site/pages/embed/snippets.ts'
import { article } from './floors/article.ts'
import { askedOf, byHand, page } from './floors/byHand.ts'

/** Every way to embed a set, as `/embed` gives it. */
export function snippetsOf(set: CompiledSet, origin: string) {
  const { options } = readOptions(() => null)
  const { id, title, language: lang } = set
  const sizes = { height: tallestFrame(heights, set, options, 358), reserve: reserveOf(heights, set) }
  return snippets({ kind: 'quiz', id, title, source: lang, lang, options, ...sizes }, { origin, release: null })
}

/** The quiz as the least that Preact can be, its script and questions in the page. */
async function inlinePreact(set: CompiledSet): Promise<string> {
  const result = await build({
    ...shared,
    define: { QUESTIONS: JSON.stringify(askedOf(set)), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: `${import.meta.dirname}/floors/inlinePreact.tsx`, output: { format: 'iife' }, transform },
    },
  })
  const code = output(result).find((one) => one.isEntry)?.code ?? ''
  return page(set.title, `<main></main><script>${code.replace(/<\//g, '<\\/')}</script>`)
}

/** The pages of another site by name: the floors, and an article with each way of embedding in view. */
export async function hostPages(set: CompiledSet, many: CompiledSet, origin: string): Promise<Record<string, string>> {
  const { script, element, iframe, listener } = snippetsOf(set, origin)
  return {
    article: article(),
    'by-hand': byHand(set),
    preact: await inlinePreact(set),
    script: article(script),
    element: article(element),
    many: article(snippetsOf(many, origin).element),
    frame: article(`${listener}${iframe}`),
  }
}

/** Serves pages by name, compressed as any host does; what is put into the record later is served as well. */
export const hostOf = (pages: Record<string, string>, port: number): Server =>
  createServer(({ url = '' }, response) => {
    const found = pages[url.slice(1)]
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }
    response.writeHead(found === undefined ? 404 : 200, headers).end(brotliCompressSync(found ?? ''))
  }).listen(port, 'localhost')
