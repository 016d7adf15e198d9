import * as v from 'valibot'
import type { Ctx } from '../env.ts'
import { readBody } from '../http/body.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'
import { resultsCsv } from '../site/classes/csv.ts'
import { askClass, clientAddress, connectSocket, stubOf } from './call.ts'
import { createClass } from './create.ts'
import { found } from './guard.ts'
import { newCode } from './shared/code.ts'
import { Action, type Created, Join, NewClass } from './shared/shapes.ts'
import { bearer, hashOf, newToken } from './token.ts'

const headers = headersFor(at.class)
const csvHeaders = headersFor(at.classResults)

/** What each field of a request should have been; a field that is not ours is put down to the body. */
const expected: Record<string, string> = {
  body: 'a JSON object with the fields that are described, and no other',
  set: 'the id of a set',
  questions: 'a list of ids of questions of this set, at least one',
  shuffle: '1 to 16 lower-case letters and digits',
  lang: 'a language this set is in',
  pace: 'teacher or self',
  until: 'an instant such as 2026-12-04T22:00:00Z',
  names: 'made or own',
  days: 'a whole number from 1 to 31',
  name: 'a name of 1 to 24 characters on one line',
  token: 'the token of a pupil of this class',
  action: 'open, next, reveal, rename, remove or close',
  question: 'the id of a question of this class',
  after: 'the id of a question of this class',
  pupil: 'the id of a pupil of this class',
}

async function readJson(c: Ctx): Promise<unknown> {
  const text = await readBody(c.req.raw, 'application/json')
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError('bad-body', [{ field: 'body', expected: 'JSON' }])
  }
}

async function read<S extends v.GenericSchema>(c: Ctx, shape: S): Promise<v.InferOutput<S>> {
  const result = v.safeParse(shape, await readJson(c))
  if (result.success) return result.output
  const fields = result.issues.map(({ path }) => {
    const key = path?.[0]?.key
    return typeof key === 'string' && Object.hasOwn(expected, key) ? key : 'body'
  })
  throw new HttpError(
    'bad-body',
    [...new Set(fields)].map((field) => ({ field, expected: expected[field] ?? '' })),
  )
}

const tokenOf = (c: Ctx) => bearer(c.req.header('Authorization'))

/** `POST /v1/classes`: a class of some questions of a set, with the code that pupils type and the token of its teacher. */
export const classesRoute: Handlers = {
  POST: async (c) => {
    const asked = await read(c, NewClass)
    const made = await createClass(c.env, asked, Date.now())
    // Counted when all is well otherwise: whoever mistypes starts no class.
    const { success } = await c.env.CLASS_STARTS.limit({ key: clientAddress(c) })
    if (!success) throw new HttpError('rate-limited', [], { 'Retry-After': '60' })
    const teacher = newToken()
    const hash = await hashOf(teacher)
    // Among 28 million codes one that is taken is rare, and four in a row are a fault of ours.
    for (let n = 0; n < 4; n++) {
      const code = newCode()
      if (!(await stubOf(c.env, code).create({ ...made, code, teacher: hash }))) continue
      found(code)
      return Response.json({ code, teacher } satisfies Created, { status: 201, headers: headersFor(at.classes, 'POST') })
    }
    throw new HttpError('unavailable', [], { 'Retry-After': '2' })
  },
}

/** `POST …/{code}/join`: a pupil comes in, or comes back. */
export const joinRoute: Handlers = {
  POST: async (c) => {
    const asked = await read(c, Join)
    return Response.json(await askClass(c, (stub) => stub.join(asked)), { headers: headersFor(at.classJoin, 'POST') })
  },
}

/** `…/{code}`: GET what a token may see, PATCH what a teacher does, DELETE all of it. */
export const classRoute: Handlers = {
  GET: async (c) => Response.json(await askClass(c, (stub) => stub.view(tokenOf(c))), { headers }),
  PATCH: async (c) => {
    const action = await read(c, Action)
    return Response.json(await askClass(c, (stub) => stub.act(tokenOf(c), action)), { headers: headersFor(at.class, 'PATCH') })
  },
  DELETE: async (c) => {
    await askClass(c, (stub) => stub.delete(tokenOf(c)))
    return new Response(null, { status: 204, headers: headersFor(at.class, 'DELETE') })
  },
}

/** `PUT …/{code}/answers/{question}`: a pupil's answer, until the question is revealed the last one. */
export const answerRoute: Handlers = {
  PUT: async (c) => {
    const body = await readJson(c)
    await askClass(c, (stub) => stub.answer(tokenOf(c), c.req.param('question') ?? '', body))
    return new Response(null, { status: 204, headers: headersFor(at.classAnswer, 'PUT') })
  },
}

/** `GET …/{code}/live`: a socket. Its first message is the token, within 5 seconds; nothing is sent before. */
export const liveRoute: Handlers = {
  GET: async (c) => {
    if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket')
      throw new HttpError('bad-option', [{ field: 'Upgrade', expected: 'websocket' }])
    return connectSocket(c)
  },
}

/** `GET …/{code}/results.csv`: a row a pupil. Keys count only where they have been revealed. */
export const resultsRoute: Handlers = {
  GET: async (c) => {
    const { view, set } = await askClass(c, (stub) => stub.results(tokenOf(c)))
    return new Response(resultsCsv(view, set), { headers: csvHeaders })
  },
}
