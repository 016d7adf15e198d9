import { createServer, type Server } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

interface Kept {
  status: number
  headers: Record<string, string>
  body: Buffer
}

const COMPRESSED = /text|javascript|json|svg/

/**
 * Footnote as a reader gets it from the edge: with brotli, from memory, so that neither the Worker's start nor the disk is
 * in the figures. `made` are addresses beyond those of `behind`.
 */
export function mirrorServer(behind: string, port: number, made: Record<string, string>): Server {
  const kept = new Map<string, Promise<Kept>>()
  const fetchOnce = async (path: string): Promise<Kept> => {
    const given = made[path]
    const response = given === undefined ? await fetch(behind + path) : new Response(given)
    const raw = Buffer.from(await response.arrayBuffer())
    const headers = Object.fromEntries(response.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) delete headers[name]
    if (given !== undefined) Object.assign(headers, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
    if (!COMPRESSED.test(headers['content-type'] ?? '')) return { status: response.status, headers, body: raw }
    const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    return { status: response.status, headers: { ...headers, 'content-encoding': 'br' }, body }
  }
  return createServer(async ({ url = '/' }, response) => {
    const found = kept.get(url) ?? fetchOnce(url)
    kept.set(url, found)
    const { status, headers, body } = await found
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
  }).listen(port, 'localhost')
}
