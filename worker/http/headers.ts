import { build } from '../generated/build.ts'
import { caches, headersOf, type Method, methodsOf, type Row, rowsAt } from './table.ts'

/** Headers that do not depend on the request, as the table has them, computed once. */
type Headers = Readonly<Record<string, string>>

/** A row's headers, with the hashes of what this build inlines and the origin it is for. */
export const rowHeaders = (row: Row): Headers =>
  headersOf(row, (name) => (name === 'early' ? build.early : build.sheets[name]).hash, build.home)

/**
 * The headers of what the Worker answers at an address of the table; of several media types, with that one. Throws when the
 * table has no such row: ask when a module loads.
 */
export function headersFor(path: string, method: Method = 'GET', type?: string): Headers {
  const row = rowsAt(path).find((one) => one.method === method && (type === undefined || one.types.includes(type)))
  if (!row) throw new Error(`headers: ${method} ${path}${type ? ` as ${type}` : ''} is not in the table`)
  return type === undefined ? rowHeaders(row) : { ...rowHeaders(row), 'Content-Type': type }
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

/** What a browser asks before it sends JSON or a token from another origin; kept for the two hours that Chromium allows. */
export const preflight = (own: readonly Row[]): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': methodsOf(own).join(', '),
  'Access-Control-Allow-Headers': [
    'Content-Type',
    'If-None-Match',
    ...(own.some(({ token }) => token) ? ['Authorization'] : []),
  ].join(', '),
  'Access-Control-Max-Age': '7200',
})
