import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { Bindings } from '../../worker/env.ts'
import { headersFor } from '../../worker/http/headers.ts'
import { type Method, methods, type Row, rows } from '../../worker/http/table.ts'
import { respond } from '../../worker/respond.ts'
import { type Handlers, serve } from '../../worker/route.ts'

const path = '/v1/classes/:code'
const [first] = rows.filter(({ by }) => by === 'Worker')
const row = (method: Method, more: Partial<Row> = {}): Row => ({ ...(first as Row), path, method, ...more })

function appWith(own: readonly Row[], handlers: Handlers) {
  const app = new Hono<{ Bindings: Bindings }>()
  serve(app, path, handlers, own)
  app.onError(respond)
  return (method: string) => app.request('/v1/classes/abc', { method })
}

const all: Handlers = Object.fromEntries(methods.map((method) => [method, () => new Response(method)]))

it('answers every method that the rows of a path have, and names them in Allow', async () => {
  const ask = appWith(
    methods.map((method) => row(method)),
    all,
  )
  for (const method of methods) expect(await (await ask(method)).text()).toBe(method)
  expect((await ask('OPTIONS')).headers.get('Allow')).toBe('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
})

it('says 405 to the others', async () => {
  const ask = appWith([row('PUT')], { PUT: () => new Response() })
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    const { status, headers } = await ask(method)
    expect([method, status, headers.get('Allow')]).toEqual([method, 405, 'PUT, OPTIONS'])
  }
})

it('allows a token in a preflight where a row takes one, and only there', async () => {
  const allowed = async (token?: true) => {
    const ask = appWith([row('PATCH', token && { token }), row('DELETE')], {
      PATCH: () => new Response(),
      DELETE: () => new Response(),
    })
    const { headers } = await ask('OPTIONS')
    expect(headers.get('Access-Control-Allow-Methods')).toBe('PATCH, DELETE')
    return headers.get('Access-Control-Allow-Headers')
  }
  expect(await allowed(true)).toBe('Content-Type, If-None-Match, Authorization')
  expect(await allowed()).toBe('Content-Type, If-None-Match')
})

it('refuses a route whose methods are not those of the table', () => {
  expect(() => appWith([row('GET')], { PUT: () => new Response() })).toThrow(
    '/v1/classes/:code answers PUT, and the table has GET',
  )
  expect(() => appWith([], { GET: () => new Response() })).toThrow('no row for it')
})

it('gives no headers for what is not in the table, a media type either', () => {
  expect(() => headersFor('/v1/nothing')).toThrow('GET /v1/nothing is not in the table')
  expect(() => headersFor('/healthz', 'GET', 'text/csv')).toThrow('GET /healthz as text/csv is not in the table')
  expect(headersFor('/healthz', 'GET', 'application/json')['Content-Type']).toBe('application/json')
})
