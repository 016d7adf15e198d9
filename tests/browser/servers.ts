/**
 * The two servers of the browser tests: Footnote as `npm start` serves it, and, one port on, the host pages of
 * tests/embed as another site would serve them. In a host page `HOST` stands for Footnote's origin. A `host.json` beside
 * a page gives the headers that site sends. `/states/` there is the page of every state.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { serve } from '../../scripts/serve.ts'
import { statesPage } from '../../scripts/states/page.ts'

const port = Number(process.env['PORT'])
const pages = new URL('../embed/', import.meta.url).pathname
const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' }

createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
  // Browsers ask every site for one; the host pages have none.
  if (path === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const states = await statesPage(path, `http://localhost:${port}`)
  if (states) {
    response.writeHead(200, { 'Content-Type': states.type }).end(states.body)
    return
  }
  const file = join(pages, path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file) || !file.includes('.')) {
    response.writeHead(404).end()
    return
  }
  const told = join(file, '../host.json')
  const fill = (text: string) => text.replaceAll('HOST', `http://localhost:${port}`)
  const headers = existsSync(told) ? JSON.parse(fill(readFileSync(told, 'utf8'))) : {}
  response.writeHead(200, { 'Content-Type': types[file.split('.').pop() ?? ''] ?? 'text/plain', ...headers })
  response.end(fill(readFileSync(file, 'utf8')))
}).listen(port + 1, 'localhost')

const server = await serve({ port, persist: process.env['PERSIST'] ?? '.wrangler/test' })
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill(signal)
    process.exit(0)
  })
