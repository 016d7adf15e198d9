import type { Code, FieldError } from './codes.ts'
import { statuses, titles } from './codes.ts'
import type { Ctx } from './env.ts'
import { errorHeaders } from './headers.ts'
import { editionOf, spoken } from './pages/edition.ts'
import { errorPage } from './pages/error.tsx'

/** The one error that a route throws. */
export class HttpError extends Error {
  readonly code: Code
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(code: Code, errors: readonly FieldError[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.errors = errors
    this.headers = headers
  }
}

/** The one place where an error becomes a response: a problem (RFC 9457) under /v1 and at /oembed, which programs ask, a page elsewhere. */
export function respond(error: unknown, c: Ctx): Response {
  // What we did not foresee is our fault, not the reader's: it is logged, and answered like any other outage.
  if (!(error instanceof HttpError)) console.error(error)
  const { code, errors, headers } = error instanceof HttpError ? error : new HttpError('unavailable', [], { 'Retry-After': '10' })
  const status = statuses[code]
  const { path } = c.req
  if (path === '/v1' || path.startsWith('/v1/') || path === '/oembed') {
    const body = { type: 'about:blank', title: titles[status], status, code, ...(errors.length && { errors }) }
    return Response.json(body, { status, headers: { ...errorHeaders.api, ...headers } })
  }
  const framed = path.startsWith('/frame/')
  const edition = editionOf(spoken(c.req.query('lang') ?? /^(?:\/frame)?\/([a-z]{2})(?:\/|$)/.exec(path)?.[1]))
  return new Response(errorPage({ code, errors, framed, edition }), {
    status,
    headers: { ...errorHeaders[framed ? 'frame' : 'site'], ...headers },
  })
}
