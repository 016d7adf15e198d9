import type { SourcesFile } from '../../content/model/schema/ledger.ts'
import { readFile } from '../content.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'

const headers = headersFor(at.out)

/** `GET /out/{source}/{passage}`: to the passage, for frames whose host opens no links. It knows only our ids, so it opens no other address. */
export const outRoute: Handlers = {
  GET: async (c) => {
    const { source = '', passage = '' } = c.req.param()
    const sources = (await readFile<SourcesFile>(c.env, '/v1/sources.json'))?.data.sources ?? {}
    const passages = Object.hasOwn(sources, source) ? (sources[source]?.passages ?? {}) : {}
    const found = Object.hasOwn(passages, passage) ? passages[passage] : undefined
    if (!found) throw new HttpError('not-found')
    // An address may be written with letters beyond ASCII; a header may not.
    const location = URL.parse(found.href)?.href ?? found.href
    return new Response(null, { status: 302, headers: { ...headers, Location: location } })
  },
}
