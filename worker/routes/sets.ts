import { hide } from '../../content/model/play/hide.ts'
import { CUT, readOptions } from '../../content/model/play/options.ts'
import { select } from '../../content/model/play/select.ts'
import { hash32 } from '../../content/model/play/shuffle.ts'
import { openSet } from '../content.ts'
import { build } from '../generated/build.ts'
import type { FieldError } from '../http/codes.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { stamp } from '../http/stamp.ts'
import { at } from '../http/table.ts'
import { matches } from '../http/tag.ts'
import type { Handlers } from '../route.ts'

const constant = headersFor(at.set)

/** The other options are about how a set is shown, and no concern of this address. */
const ours = new Set<string>(CUT)

/** `GET /v1/sets/{id}?lang&questions&limit&shuffle&answers=hidden`: a set cut to size. */
export const setsRoute: Handlers = {
  GET: async (c) => {
    const { options, bad } = readOptions((name) => (ours.has(name) ? c.req.query(name) : undefined))
    const answers = c.req.query('answers')
    const errors: FieldError[] = [...bad]
    // Anything but `hidden` would show the keys to someone who asked for something else.
    if (answers !== undefined && answers !== 'hidden') errors.push({ field: 'answers', expected: 'hidden' })
    if (errors.length) throw new HttpError('bad-option', errors)

    const { data: set, tag, source } = await openSet(c.env, c.req.param('id') ?? '', options)
    // A hidden set has no place for the notice, so it says by its status why it asks nothing.
    if (answers && set.withdrawn) throw new HttpError('withdrawn')
    const { lang, questions, limit, shuffle } = options
    // Hidden questions and items are always shuffled, or the order authored could give an answer away.
    const body = answers
      ? JSON.stringify(await stamp(hide(select(set, { ...options, shuffle: shuffle ?? '' })), source))
      : undefined
    // The version leaves out translations, corrections and our own code: the file's tag and the build's stand for those. All of
    // them know the keys, so a hidden set is tagged by nothing but what it shows.
    const made = body ?? JSON.stringify([build.version, tag, lang, questions, limit, shuffle])
    const etag = `"${body ? 'hidden' : set.version}-${hash32(made).toString(16)}"`
    const headers = { ...constant, ETag: etag }
    if (matches(c.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
    return body
      ? new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } })
      : Response.json(select(set, options), { headers })
  },
}
