import { build } from '../generated/build.ts'
import { caches, headersOf, type Row, rows } from './table.ts'

/** Headers that do not depend on the request, as the table has them, computed once. */
type Headers = Readonly<Record<string, string>>

/** A row's headers, with the hashes of this build's sheets and the origin it is for. */
export const rowHeaders = (row: Row): Headers => headersOf(row, (sheet) => build.sheets[sheet].hash, build.home)

/** The headers of what the Worker answers at an address of the table. Throws when there is none: ask when a module loads. */
export function headersFor(path: string, method: Row['method'] = 'GET'): Headers {
  const row = rows.find((one) => one.by === 'Worker' && one.path === path && one.method === method)
  if (!row) throw new Error(`headers: ${method} ${path} is not in the table`)
  return rowHeaders(row)
}

/** The same for a page that has a second sheet of this hash, for an accent of the publisher's. */
export function withSheet(headers: Headers, hash: string): Headers {
  const name = 'Content-Security-Policy'
  return { ...headers, [name]: headers[name]?.replace('style-src ', `style-src '${hash}' `) ?? '' }
}

/** Of errors: under /v1, within a frame, and on pages of our own. */
export const errorHeaders = {
  api: { ...headersFor('/v1/*'), 'Cache-Control': caches.never },
  frame: { ...headersFor('/frame/*'), 'Cache-Control': caches.never },
  site: { ...headersFor('/*'), 'Cache-Control': caches.never },
}

/** What a browser asks before it sends JSON from another origin; kept for the two hours that Chromium allows. */
export const preflight = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
  'Access-Control-Max-Age': '7200',
}
