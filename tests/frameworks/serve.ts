/**
 * Serves the built app of a framework on a free port, as its server would draw it: `APP` in the page becomes what the app
 * draws of `?at=`, a quiz's id, `looks` or `top`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

interface Drawn {
  head?: string
  body: string
}
type Render = (at: string) => Drawn | Promise<Drawn>

/** The app's own drawing, where it has one. */
async function rendering(folder: string): Promise<Render> {
  const file = join(folder, 'server/server.js')
  if (!existsSync(file)) return () => ({ body: '' })
  const { render }: { render: Render } = await import(file)
  return render
}

/** Resolves to the app's address, without a slash at its end, and what stops it. */
export async function serveApp(name: string): Promise<{ address: string; stop: () => void }> {
  const folder = join(import.meta.dirname, 'dist', name)
  const render = await rendering(folder)
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    const path = join(folder, normalize(pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end()
      return
    }
    const at = searchParams.get('at') ?? 'top'
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' })
    if (!file.endsWith('.html')) return response.end(readFileSync(file))
    const { head = '', body } = await render(at)
    response.end(
      readFileSync(file, 'utf8')
        .replace('data-at="AT"', `data-at="${at}"`)
        .replace('<!--HEAD-->', () => head)
        .replace('APP', () => body),
    )
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.closeAllConnections() }
}
