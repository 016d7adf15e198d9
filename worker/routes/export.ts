import type { Format } from '../../content/export/format.ts'
import { type FormatName, formats, isFormat } from '../../content/export/index.ts'
import { isId } from '../../content/model/play/id.ts'
import { CUT, type Options, readOptions } from '../../content/model/play/options.ts'
import { select } from '../../content/model/play/select.ts'
import { hash32 } from '../../content/model/play/shuffle.ts'
import { openSet } from '../content.ts'
import type { Ctx } from '../env.ts'
import { build } from '../generated/build.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import { matches } from '../http/tag.ts'
import type { Handlers } from '../route.ts'
import { exportPath, writeExport } from '../site/exports/write.ts'

const headers = Object.fromEntries(
  Object.entries<Format>(formats).map(([name, { type }]) => [name, headersFor(at.export, 'GET', type)]),
) as Record<FormatName, ReturnType<typeof headersFor>>

/** `{id}.{format}`. */
function readName(file: string): { id: string; name: FormatName } {
  const [, id = '', name = ''] = /^([^.]+)\.(.+)$/.exec(file) ?? []
  if (!isFormat(name) || !isId(id)) throw new HttpError('not-found')
  return { id, name }
}

/** The file that the build made of a whole set, which Static Assets tags; nothing where there is none. */
async function built(c: Ctx, name: FormatName, path: string): Promise<Response | undefined> {
  const request = new Request(`http://assets${path}`, { headers: { 'If-None-Match': c.req.header('If-None-Match') ?? '' } })
  const response = await c.env.ASSETS.fetch(request).catch(() => undefined)
  if (response?.status === 404) return undefined
  if (response?.status !== 200 && response?.status !== 304) throw new HttpError('unavailable', [], { 'Retry-After': '10' })
  const own = { ...headers[name], ETag: response.headers.get('ETag') ?? '' }
  return new Response(response.body, { status: response.status, headers: own })
}

/** The set, where a language in the path is a part of the address: there is none for the set's own, nor for one it is not in. */
async function opened(c: Ctx, id: string, options: Options, path: string | undefined) {
  const found = await openSet(c.env, id, options).catch((error) => {
    throw path && error instanceof HttpError && error.errors[0]?.field === 'lang' ? new HttpError('not-found') : error
  })
  if (found.source.language === path) throw new HttpError('not-found')
  return found
}

/**
 * `GET /export/{id}.{format}` and `/export/{lang}/{id}.{format}`: a set as a file for a learning system. A whole one is a file
 * of the build; with options that cut, the same function makes it of what they leave. A language in the path is the one that counts.
 */
export const exportRoute: Handlers = {
  GET: async (c) => {
    const { id, name } = readName(c.req.param('file') ?? '')
    const path = c.req.param('lang')
    const { options, bad } = readOptions((field) =>
      field === 'lang' && path ? path : CUT.some((one) => one === field) ? c.req.query(field) : undefined,
    )
    if (path && bad.some(({ field }) => field === 'lang')) throw new HttpError('not-found')
    if (bad.length) throw new HttpError('bad-option', bad)
    const { questions, limit, shuffle, lang } = options
    const cut = !!questions || !!limit || !!shuffle || (!!lang && !path)
    const file = cut ? undefined : await built(c, name, exportPath(name, id, path))
    if (file) return file

    const { data: set, tag } = await opened(c, id, options, path)
    if (set.withdrawn) throw new HttpError('withdrawn')
    // A whole set that is no file is one that nobody built.
    if (!cut) throw new HttpError('not-found')
    const mark = hash32(JSON.stringify([build.version, tag, name, lang, questions, limit, shuffle])).toString(16)
    const own = { ...headers[name], ETag: `"${set.version}-${mark}"` }
    if (matches(c.req.header('If-None-Match'), own.ETag)) return new Response(null, { status: 304, headers: own })
    return new Response(writeExport(name, select(set, options), c.env.ORIGIN), { headers: own })
  },
}
