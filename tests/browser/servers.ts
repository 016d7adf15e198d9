/**
 * The two servers of the browser tests: Footnote as `npm start` serves it, and, one port on, the host pages of
 * tests/embed as another site would serve them. In a host page `HOST` stands for Footnote's origin. A `host.json` beside
 * a page gives the headers that site sends. `/states/` there is the page of every state. What a
 * test puts to an address (PUT) is served there, as any other page of that site. `OEMBED` stands for what WordPress leaves
 * of our oEmbed for the path in the page's query (`?of=/quiz/x`), `LOADER` for the loader's text, as an optimiser inlines it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { serveSite } from '../../scripts/dev/serve.ts'
import { statesPage } from '../../scripts/dev/states/page.ts'
import { root } from '../../scripts/root.ts'
import { recorder } from '../browsers/engine.ts'
import { dist } from '../site.ts'
import { filterOembed } from '../worker/wordpress.ts'

const port = Number(process.env['PORT'])
const pages = join(root, 'tests/embed')
const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' }

const footnote = `http://localhost:${port}`
const pasted = new Map<string, string>()

/** What WordPress puts into a post whose column is 608 px wide. */
async function oembedOf(path: string): Promise<string> {
  const query = new URLSearchParams({ url: footnote + path, maxwidth: '608', maxheight: '912', format: 'json', dnt: '1' })
  const { html } = (await (await fetch(`${footnote}/oembed?${query}`)).json()) as { html: string }
  return filterOembed(html, 'Ab12Cd34Ef') || 'nothing'
}

const inlinedLoader = async () => (await (await fetch(`${footnote}/embed.js`)).text()).replaceAll('</script', '<\\/script')

/**
 * A page that records its own errors, for `npm run browsers`: its policy lets in one script more, by a nonce of its own,
 * unless it lets in none.
 */
function recorded(text: string, headers: Record<string, string>) {
  const POLICY = 'Content-Security-Policy'
  const policy = headers[POLICY]
  if (policy?.includes("script-src 'none'")) return { text, headers }
  return {
    text: text.replace('<head>', `<head><script nonce="recorder">${recorder}</script>`),
    headers: { ...headers, ...(policy && { [POLICY]: policy.replace('script-src', "script-src 'nonce-recorder'") }) },
  }
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
  const path = normalize(pathname)
  // Browsers ask every site for one; the host pages have none.
  if (path === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  if (request.method === 'PUT') {
    pasted.set(path, await textOf(request))
    response.writeHead(201).end()
    return
  }
  const states = await statesPage(path, footnote)
  if (states) {
    response.writeHead(200, { 'Content-Type': states.type }).end(states.body)
    return
  }
  const file = join(pages, path.endsWith('/') ? `${path}index.html` : path)
  const found = pasted.get(path) ?? (existsSync(file) && file.includes('.') ? readFileSync(file, 'utf8') : undefined)
  if (found === undefined) {
    response.writeHead(404).end()
    return
  }
  const told = join(file, '../host.json')
  const fill = (text: string) => text.replaceAll('HOST', footnote)
  const headers = existsSync(told) ? JSON.parse(fill(readFileSync(told, 'utf8'))) : {}
  const of = searchParams.get('of')
  const filled = fill(of ? found.replace('OEMBED', await oembedOf(of)) : found)
  const body = filled.includes('LOADER') ? filled.split('LOADER').join(await inlinedLoader()) : filled
  const type = types[path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '')] ?? 'text/plain'
  const page = process.env['RECORD'] && type.startsWith('text/html') ? recorded(body, headers) : { text: body, headers }
  response.writeHead(200, { 'Content-Type': type, ...page.headers }).end(page.text)
}).listen(port + 1, 'localhost')

const server = await serveSite({ port, persist: process.env['PERSIST'] ?? '.wrangler/test', assets: dist })
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill(signal)
    process.exit(0)
  })
