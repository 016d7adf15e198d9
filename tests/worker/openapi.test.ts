/** `/openapi.json` is clean to a linter that is not ours, and what it says is what the running Worker does. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { openapi } from '../../scripts/docs/openapi/document.ts'
import { at, rows } from '../../worker/http/table.ts'
import { dist } from '../site.ts'
import { askWorker } from './assets.ts'
import {
  answerChecker,
  type CalledOperation,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
} from './described.ts'
import { sharedServer } from './shared.ts'

const built: OpenApiDocument = JSON.parse(readFileSync(join(dist, 'openapi.json'), 'utf8'))
const operations = Object.entries(built.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

/** An example, with an address of ours where the tests serve it. */
const sample = ({ example }: OpenApiParameter) => String(example).replace(/^https?:\/\/[^/]+/, 'https://quiz.example')

/** An address of the operation's, from its examples; path parameters and the query may be given otherwise. */
function address(
  { path, operation }: CalledOperation,
  given: Record<string, string> = {},
  query: Record<string, string> = {},
): string {
  const filled = (operation.parameters ?? [])
    .filter((one) => one.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, given[name] ?? String(example)), path)
  const needed = parametersIn('query', { operation }).flatMap((one) => (one.required ? [[one.name, sample(one)]] : []))
  const search = new URLSearchParams({ ...Object.fromEntries(needed), ...query }).toString()
  return filled + (search && `?${search}`)
}

/** A request of the operation's, with the body of its example. */
function request({ method, operation }: CalledOperation, body?: unknown): RequestInit {
  const content = operation.requestBody?.content
  const [type] = Object.keys(content ?? {})
  if (!content || !type) return { method }
  return { method, headers: { 'Content-Type': type }, body: JSON.stringify(body ?? content[type]?.example) }
}

const parametersIn = (place: OpenApiParameter['in'], { operation }: Pick<CalledOperation, 'operation'>) =>
  (operation.parameters ?? []).filter((one) => one.in === place)

/** How each status is brought about, for an operation that says it has it. */
function requests(one: CalledOperation): [status: number, address: string, init: RequestInit][] {
  const { method, operation } = one
  const has = (status: number) => String(status) in operation.responses
  const success = has(200) ? 200 : 302
  const nowhere = Object.fromEntries(parametersIn('path', one).map(({ name }) => [name, name === 'lang' ? 'xx' : 'nowhere']))
  const queries = parametersIn('query', one)
  const all = Object.fromEntries(queries.map((one) => [one.name, sample(one)]))
  const found: [number, string, RequestInit][] = [
    [success, address(one), request(one)],
    ...queries.map((query): [number, string, RequestInit] => {
      return [success, address(one, {}, { [query.name]: sample(query) }), request(one)]
    }),
    [success, address(one, {}, all), request(one)],
    [405, address(one), { method: method === 'GET' ? 'POST' : 'GET' }],
  ]
  const elsewhere: Record<string, string> = 'url' in all ? { url: 'https://quiz.example/quiz/nowhere' } : {}
  if (has(404)) found.push([404, address(one, nowhere, elsewhere), request(one)])
  // Of a format that there is not, oEmbed speaks by a status of its own.
  const refusal = (name: string) => (name === 'format' ? 501 : 400)
  if (has(400)) for (const { name } of queries) found.push([refusal(name), address(one, {}, { [name]: '!' }), request(one)])
  if (has(400) && operation.requestBody)
    for (const body of [[], {}, { answers: { nowhere: 'x' } }]) found.push([400, address(one), request(one, body)])
  if (has(413)) found.push([413, address(one), request(one, 'x'.repeat(20_000))])
  if (has(415)) found.push([415, address(one), { method, headers: { 'Content-Type': 'text/plain' }, body: 'x' }])
  return found
}

describe('the document', () => {
  it('is clean to the recommended rules of a linter', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({ source: JSON.stringify(built), absoluteRef: join(dist, 'openapi.json'), config })
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([])
  })

  it('has every route and every file of the API, and no other', () => {
    const templates = Object.keys(built.paths).map(
      (path) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[a-z0-9-]+')}$`),
    )
    const files = readdirSync(join(dist, 'v1'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    expect(files.filter((file) => !templates.some((template) => template.test(`/v1/${file}`)))).toEqual([])
    // What is no page and no script, but for the addresses that stand for many.
    const routes = rows
      .filter(
        ({ by, preset, path }) =>
          by === 'Worker' && (preset === 'api' || preset === 'open' || preset === 'class') && !path.endsWith('*'),
      )
      // Of sockets OpenAPI has no word.
      .filter(({ path }) => path !== at.classLive)
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const described = operations.map(({ method, path }) => `${method} ${path}`)
    expect(routes.filter((route) => !described.includes(route))).toEqual([])
    expect(described.filter((one) => !routes.includes(one) && !/^GET \/(v1\/.*|openapi)\.json$/.test(one))).toEqual([])
  })

  it('is linked from every page of the site', async () => {
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<link rel="service-desc" href="/openapi.json"')
  })
})

describe('what is built', () => {
  const server = sharedServer('built')
  const check = answerChecker(built)

  // Classes are asked in tests/worker/class/openapi.test.ts: most of what they answer wants one that has begun.
  const stateless = operations.filter(({ path }) => !path.startsWith(at.classes))
  it.each(stateless.map((one) => [`${one.method} ${one.path}`, one] as const))('answers %s as described', async (_name, one) => {
    const seen = new Set<string>()
    for (const [status, path, init] of requests(one)) {
      const response = await server.fetch(path, init as never)
      const what = `${init.method ?? 'GET'} ${path}`
      expect([what, response.status]).toEqual([what, status])
      await check(one, response, what)
      seen.add(String(status))
      const tag = response.headers.get('ETag')
      if (!tag) continue
      const again = await server.fetch(path, { headers: { 'If-None-Match': tag } })
      expect([what, again.status]).toEqual([what, 304])
      await check(one, again, what)
      seen.add('304')
    }
    const { responses } = one.operation
    if ('503' in responses) {
      const down = { fetch: () => Promise.resolve(new Response(null, { status: 500 })) }
      await check(one, await askWorker(down, address(one), request(one)), `${one.path}, when files cannot be read`)
      seen.add('503')
    }
    // Nothing built is withdrawn: that is asked of the fixture.
    expect(Object.keys(responses).filter((status) => !seen.has(status) && status !== '410' && status !== 'default')).toEqual([])
  })
})

describe('a set with every type of question', () => {
  const server = sharedServer('boats')
  const ofSets = operations.filter(({ path }) => path.startsWith('/v1/sets/{id}'))
  const document = () => openapi(server.directory, 'https://quiz.example') as unknown as OpenApiDocument

  it('says who publishes it, and where they are written to', () => {
    const owner = { name: 'Orrin Quizzes', publisher: 'The Orrin Courier', contact: 'mailto:desk@quiz.example' }
    const { info } = openapi(server.directory, 'https://quiz.example', owner)
    expect(info).toMatchObject({
      title: 'Orrin Quizzes',
      contact: { name: 'The Orrin Courier', url: 'https://quiz.example/about', email: 'desk@quiz.example' },
    })
    const page = openapi(server.directory, 'https://quiz.example', { ...owner, contact: 'https://quiz.example/write' }).info
      .contact
    expect(page).toEqual({ name: 'The Orrin Courier', url: 'https://quiz.example/about' })
  })

  it('is described, whole, hidden, translated, graded and withdrawn', async () => {
    const check = answerChecker(document())
    for (const { path, method } of ofSets) {
      const operation = document().paths[path]?.[method.toLowerCase()] as OpenApiOperation
      const one = { path, method, operation }
      const ask = async (status: number, to: string) => {
        const response = await server.fetch(to, request(one) as never)
        expect([to, response.status]).toEqual([to, status])
        await check(one, response, to)
      }
      await ask(200, address(one))
      if (parametersIn('query', one).length) await ask(200, address(one, {}, { answers: 'hidden' }))
      if (parametersIn('query', one).length) await ask(410, address(one, { id: 'sunk' }, { answers: 'hidden' }))
      else if (method === 'POST') await ask(410, address(one, { id: 'sunk' }))
      else if (!path.includes('{lang}')) await ask(200, address(one, { id: 'sunk' }))
    }
  })

  it('has a grade for every kind of answer', async () => {
    const check = answerChecker(document())
    const path = '/v1/sets/{id}/grade'
    const one = { path, method: 'POST', operation: document().paths[path]?.['post'] as OpenApiOperation }
    const answers = {
      one: 'red',
      some: ['ant', 'cat'],
      truth: 'false',
      count: 17,
      name: 'Bo Löwe',
      sequence: ['first', 'third', 'second'],
      homes: { oak: 'moon' },
      proof: 'beta',
    }
    const response = await server.fetch(address(one), request(one, { answers }) as never)
    const grades = (await check(one, response, path)) as { questions: object }
    expect(Object.keys(grades.questions)).toEqual(Object.keys(answers))
  })
})
