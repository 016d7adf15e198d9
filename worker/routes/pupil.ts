import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'

const headers = headersFor(at.pupil)

/**
 * `GET /class/{code}`, `/{lang}/class/{code}`: the page of `/class`, whatever the code. Whether there is such a class its script
 * asks: a page that said so would tell who tries codes.
 */
export const pupilRoute: Handlers = {
  GET: async (c) => {
    const lang = c.req.param('lang')
    const page = await c.env.ASSETS.fetch(`http://assets${lang ? `/${lang}` : ''}/class`).catch(() => undefined)
    if (lang && page?.status === 404) throw new HttpError('not-found')
    if (!page?.ok) throw new HttpError('unavailable', [], { 'Retry-After': '10' })
    return new Response(page.body, { headers })
  },
}
