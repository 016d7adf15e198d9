/**
 * Serves the page of every state, for `npm run dev`, the screenshots and the browser tests; it is in no build. The
 * script is bundled when it is first asked for, and again when it is asked for anew with `fresh`.
 */
import { build } from 'vite'
import { colour } from '../../../content/compile/tokens.ts'
import { root } from '../../root.ts'

interface Output {
  type: string
  fileName: string
  code?: string
}

let bundled: Promise<Map<string, string>> | undefined

async function bundle(): Promise<Map<string, string>> {
  const transform = { inject: { h: ['preact', 'h'] as [string, string], Fragment: ['preact', 'Fragment'] as [string, string] } }
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { client: 'scripts/dev/states/client.ts' },
        transform,
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  const { output } = result as { output: Output[] }
  return new Map(output.map(({ fileName, code = '' }) => [fileName, code]))
}

const both = (name: string) => `light-dark(${colour(name).light}, ${colour(name).dark})`
const ways = ['', 'theme=light', 'theme=dark', 'width=320', 'theme=dark&width=320']
const html = (origin: string) => `<!doctype html>
<html lang="en" data-origin="${origin}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every question in every state · Footnote</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; }
  .light { color-scheme: light; }
  .dark { color-scheme: dark; }
  body { margin: 0; background: light-dark(#eceae4, #0c0d0f); color: ${both('ink')}; font: 1rem/1.5 system-ui, sans-serif; }
  header, h2 { max-width: 40rem; margin: 1.5rem auto .5rem; padding: 0 1rem; }
  h1 { font: 500 1.65rem/1.28 Georgia, serif; }
  h2 { font-size: .8125rem; }
  a { color: inherit; }
  .quiz { display: block; max-width: 40rem; margin: auto; background: ${both('paper')}; }
  .w320 .quiz { max-width: 320px; }
</style>
<script type="module" src="/states/client.js"></script>
</head>
<body>
<header>
<h1>Every question in every state</h1>
<p>${ways.map((way) => `<a href="?${way}">${way.replaceAll('&', ' ') || 'as the system'}</a>`).join(' · ')}</p>
</header>
<main></main>
</body>
</html>
`

/** What stands at an address under `/states/`; undefined elsewhere. `origin` is where sets are read. */
export async function statesPage(
  path: string,
  origin: string,
  fresh = false,
): Promise<{ type: string; body: string } | undefined> {
  const name = /^\/states(?:\/([\w-]+\.js)?)?$/.exec(path)
  if (!name) return undefined
  if (!name[1]) return { type: 'text/html; charset=utf-8', body: html(origin) }
  if (!bundled || (fresh && name[1] === 'client.js')) bundled = bundle()
  const body = (await bundled).get(name[1])
  return body === undefined ? undefined : { type: 'text/javascript; charset=utf-8', body }
}
