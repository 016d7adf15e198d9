import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import { readFile } from '../content.ts'
import type { Bindings, Ctx } from '../env.ts'
import type { FieldError } from '../http/codes.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import { readAddress, type Shown } from '../oembed/address.ts'
import { type Found, type MaxSize, oembedOf } from '../oembed/response.ts'
import type { Handlers } from '../route.ts'
import { cardOf } from '../site/document/card.ts'
import { editionOf } from '../site/edition.ts'

const headers = headersFor(at.oembed)

/** What an address shows, in its language. Throws `not-found` where there is no such quiz, explainer or translation. */
async function find(env: Bindings, shown: Shown): Promise<Found> {
  const { kind, id, lang } = shown
  const index = (await readFile<Index>(env, '/v1/index.json'))?.data
  const languages = index?.[kind === 'quiz' ? 'sets' : 'explainers'].find((one) => one.id === id)?.languages
  const [source = ''] = languages ?? []
  if (!languages?.includes(lang ?? source)) throw new HttpError('not-found')
  const file = `${id}${lang && lang !== source ? `.${lang}` : ''}.json`
  const edition = editionOf(lang ?? source, index)
  const card = cardOf(`/${kind}/${id}`, lang ?? source)
  if (kind === 'explainer') {
    const explainer = await readFile<CompiledExplainer>(env, `/v1/explainers/${file}`)
    if (!explainer) throw new HttpError('not-found')
    return {
      shown,
      source,
      edition,
      card: explainer.data.withdrawn ? undefined : card,
      work: { kind, explainer: explainer.data },
    }
  }
  const set = await readFile<CompiledSet>(env, `/v1/sets/${file}`)
  if (!set) throw new HttpError('not-found')
  // What is withdrawn is not shown about; its frame has the notice.
  return { shown, source, edition, card: set.data.withdrawn ? undefined : card, work: { kind, set: set.data } }
}

/** The parameters of oEmbed 1.0; what is wrong with them is told all at once. */
function read(c: Ctx): { address: URL; room: MaxSize } {
  const bad: FieldError[] = []
  const address = URL.parse(c.req.query('url') ?? '')
  if (!address) bad.push({ field: 'url', expected: 'the address of a quiz or an explainer of this site' })
  const room: MaxSize = {}
  for (const side of ['width', 'height'] as const) {
    const text = c.req.query(`max${side}`)
    if (!text) continue
    if (/^[1-9]\d{0,4}$/.test(text)) room[side] = Number(text)
    else bad.push({ field: `max${side}`, expected: 'a whole number of pixels from 1' })
  }
  if (!address || bad.length) throw new HttpError('bad-option', bad)
  return { address, room }
}

/** `GET /oembed?url&maxwidth&maxheight&format=json`: how an address of ours is embedded (oEmbed 1.0). */
export const oembedRoute: Handlers = {
  GET: async (c) => {
    if ((c.req.query('format') || 'json') !== 'json') throw new HttpError('not-implemented')
    const { address, room } = read(c)
    const shown = readAddress(address, c.env.ORIGIN)
    if (!shown) throw new HttpError('not-found')
    return Response.json(oembedOf(await find(c.env, shown), c.env.ORIGIN, room), { headers })
  },
}
