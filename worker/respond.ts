import type { Ctx } from './env.ts'
import { statuses, titles } from './http/codes.ts'
import { HttpError } from './http/errors.ts'
import { errorHeaders } from './http/headers.ts'
import { editionOf, spoken } from './site/edition.ts'
import { errorPage } from './site/pages/error/page.tsx'

/** The one place where an error becomes a response: a problem (RFC 9457) under /v1 and at /oembed, which programs ask, a page elsewhere. */
export async function respond(error: unknown, c: Ctx): Promise<Response> {
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
  const lang = spoken(c.req.query('lang') ?? /^(?:\/frame)?\/([a-z]{2})(?:\/|$)/.exec(path)?.[1])
  return new Response(errorPage({ code, errors, framed, edition: editionOf(lang) }), {
    status,
    headers: { ...errorHeaders[framed ? 'frame' : 'site'], ...headers },
  })
}
