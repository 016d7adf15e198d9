import { readFileSync } from 'node:fs'
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { emptyPage } from './page.ts'
import { type DevState, initial } from './state.ts'
import { statesPage } from './states/page.ts'

const OURS = '/_dev/'
const SCRIPT = '<script type="module" src="/_dev/client.js"></script>'
const file = join(import.meta.dirname, 'client.ts')

/** The server in front: `inner` is the port of the one that serves what was built last, once there is one. */
export interface Front {
  server: Server
  inner: number | undefined
  state: DevState
  /** Changes the state and tells every page that is open. */
  tell(change: Partial<DevState>): void
}

async function client(): Promise<string> {
  return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code
}

/** The path asked for; undefined where it is none, or asked of a host that is not this machine's own name. */
export function pathOf({ url = '/', headers: { host = '' } }: Pick<IncomingMessage, 'url' | 'headers'>): string | undefined {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return undefined
  return URL.parse(`http://localhost${url}`)?.pathname
}

const message = (state: DevState) => `data: ${JSON.stringify(state)}\n\n`

/** Passes a request on, and adds our script to the pages that come back. Nothing is kept by browsers: it may change at once. */
function pass(port: number, request: IncomingMessage, response: ServerResponse) {
  // Compressed pages could not be added to.
  const { 'accept-encoding': _, ...headers } = request.headers
  const passed = ask({ host: 'localhost', port, path: request.url, method: request.method, headers }, (answer) => {
    const sent = { ...answer.headers, 'cache-control': 'no-store' }
    if (request.method === 'HEAD' || !String(answer.headers['content-type']).startsWith('text/html')) {
      response.writeHead(answer.statusCode ?? 502, sent)
      answer.pipe(response)
      return
    }
    const chunks: Buffer[] = []
    answer.on('data', (chunk) => chunks.push(chunk))
    answer.on('end', () => {
      const { 'content-length': _, 'transfer-encoding': __, etag: ___, ...others } = sent
      response.writeHead(answer.statusCode ?? 502, others)
      response.end(Buffer.concat(chunks).toString('utf8').replace('</body>', `${SCRIPT}</body>`))
    })
  })
  passed.on('error', () => response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '1' }).end('restarting'))
  request.pipe(passed)
}

export function createFront(): Front {
  const open = new Set<ServerResponse>()
  const front: Front = {
    inner: undefined,
    state: initial,
    tell(change) {
      front.state = { ...front.state, ...change }
      for (const response of open) response.write(message(front.state))
    },
    server: createServer(async (request, response) => {
      // Any page of the web can ask for anything here. By another name it would be a stranger's page that reads drafts.
      const pathname = pathOf(request)
      if (pathname === undefined) {
        response.writeHead(400, { 'Content-Type': 'text/plain' }).end('expected a path, asked of localhost')
        return
      }
      const states = await statesPage(pathname, '', true)
      if (request.url === `${OURS}events`) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(message(front.state))
        open.add(response)
        request.on('close', () => open.delete(response))
      } else if (request.url === `${OURS}client.js`) {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(await client())
      } else if (states && front.inner !== undefined) {
        response.writeHead(200, { 'Content-Type': states.type, 'Cache-Control': 'no-store' }).end(states.body)
      } else if (front.inner === undefined) {
        response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '1' })
        response.end(emptyPage(front.state))
      } else pass(front.inner, request, response)
    }),
  }
  return front
}
