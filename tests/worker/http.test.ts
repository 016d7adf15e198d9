/** Every row of worker/http/table.ts is asked of the running Worker, and docs/http.md is what the table says. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { httpDoc } from '../../scripts/docs/httpDoc.ts'
import { root } from '../../scripts/root.ts'
import { app } from '../../worker/app.ts'
import { newCode } from '../../worker/classes/shared/code.ts'
import { rowHeaders } from '../../worker/http/headers.ts'
import { at, type Row, rows } from '../../worker/http/table.ts'
import { headersFile } from '../../worker/site/prerender/headersFile.ts'
import { dist } from '../site.ts'
import { askWorker } from './assets.ts'
import { fixtureDir } from './fixture.ts'
import { serving } from './server.ts'

const server = serving(async () => {
  const dir = await fixtureDir()
  // The fixture has content and pages; the scripts are the build's.
  for (const file of ['embed.js', 'app.js', 'explainer.js', 'openapi.json', 'licences.txt', 'assets', 'images', 'ja/class.html'])
    cpSync(join(dist, file), join(dir, file), { recursive: true })
  mkdirSync(join(dir, 'lib/1.0.0'), { recursive: true })
  writeFileSync(join(dir, 'lib/1.0.0/embed.js'), '')
  for (const path of [...Object.keys(inLanguages), ...Object.keys(alike)]) {
    const file = join(dir, /\.\w+$/.test(path) ? path : `${path}.html`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, path)
  }
  return dir
})

const post = (type: string, body: string) => ({ method: 'POST', headers: { 'Content-Type': type }, body })
const form = (body: string) => post('application/x-www-form-urlencoded', body)
const json = (body: unknown) => post('application/json', JSON.stringify(body))
const long = 'x'.repeat(20_000)

type Sample = [status: number, path: string, init?: RequestInit]

/** What `/quiz/{id}/play` is asked, on a page of its own and framed. */
const plays = (prefix: string): Record<string, Sample[]> => ({
  [`GET ${prefix}/quiz/:id/play`]: [
    [200, `${prefix}/quiz/boats/play?limit=2`],
    [200, `${prefix}/quiz/boats/play`, { method: 'HEAD' }],
    [302, `${prefix}/quiz/boats/play?questions=one&questions=truth`],
    [400, `${prefix}/quiz/boats/play?limit=none`],
    [404, `${prefix}/quiz/nowhere/play`],
    [405, `${prefix}/quiz/boats/play`, { method: 'PUT' }],
    [410, `${prefix}/quiz/sunk/play`],
  ],
  [`POST ${prefix}/quiz/:id/play`]: [
    [200, `${prefix}/quiz/boats/play`, form('q.one=green')],
    [400, `${prefix}/quiz/boats/play`, form('q.one=purple')],
    [404, `${prefix}/quiz/nowhere/play`, form('')],
    [410, `${prefix}/quiz/sunk/play`, form('')],
    [413, `${prefix}/quiz/boats/play`, form(long)],
    [415, `${prefix}/quiz/boats/play`, json({})],
  ],
})

/** What files for learning systems are asked, in the set's own language and in a translation. */
const exported = (row: string, prefix: string): Record<string, Sample[]> => ({
  [`GET ${row}`]: [
    [200, `${prefix}/boats.gift`],
    [200, `${prefix}/boats.moodle.xml?limit=2`, { method: 'HEAD' }],
    [200, `${prefix}/boats.qti12.zip?questions=truth,one`],
    [200, `${prefix}/boats.csv?shuffle=k7`],
    [304, `${prefix}/boats.imscc?limit=2`, { headers: { 'If-None-Match': '*' } }],
    [400, `${prefix}/boats.gift?limit=none`],
    [400, `${prefix}/boats.gift?questions=nowhere`],
    [404, `${prefix}/boats.pdf`],
    [404, `${prefix}/nowhere.gift`],
    [404, `${prefix}/nowhere.gift?limit=2`],
    [405, `${prefix}/boats.gift`, { method: 'POST' }],
    [410, `/export/sunk.gift`],
    [410, `/export/sunk.gift?limit=2`],
  ],
})

/** How each row of the Worker's is brought to each of its statuses; files are asked by the examples below. */
const samples: Record<string, Sample[]> = {
  'GET /v1/sets/:id': [
    [200, '/v1/sets/boats?limit=2'],
    [200, '/v1/sets/boats', { method: 'HEAD' }],
    [304, '/v1/sets/boats', { headers: { 'If-None-Match': '*' } }],
    [400, '/v1/sets/boats?limit=none'],
    [404, '/v1/sets/nowhere'],
    [405, '/v1/sets/boats', { method: 'PUT' }],
    [410, '/v1/sets/sunk?answers=hidden'],
  ],
  'POST /v1/sets/:id/grade': [
    [200, '/v1/sets/boats/grade', json({ answers: { one: 'green' } })],
    [400, '/v1/sets/boats/grade', json({})],
    [404, '/v1/sets/nowhere/grade', json({ answers: {} })],
    [405, '/v1/sets/boats/grade'],
    [410, '/v1/sets/sunk/grade', json({ answers: {} })],
    [413, '/v1/sets/boats/grade', json({ answers: { name: long } })],
    [415, '/v1/sets/boats/grade', form('')],
  ],
  'GET /healthz': [
    [200, '/healthz'],
    [405, '/healthz', form('')],
  ],
  'GET /out/:source/:passage': [
    [302, '/out/herald/p1'],
    [404, '/out/herald/p99'],
    [405, '/out/herald/p1', form('')],
  ],
  'GET /oembed': [
    [200, '/oembed?url=https://quiz.example/quiz/boats'],
    [400, '/oembed'],
    [404, '/oembed?url=https://quiz.example/quiz/nowhere'],
    [405, '/oembed', form('')],
    [501, '/oembed?format=xml'],
  ],
  ...exported(at.export, '/export'),
  ...exported(at.exportIn, '/export/fr'),
  'GET /class/:code': [
    [200, '/class/ABC234'],
    [405, '/class/ABC234', form('')],
  ],
  'GET /:lang/class/:code': [
    [200, '/ja/class/ABC234'],
    [404, '/xx/class/ABC234'],
    [405, '/ja/class/ABC234', form('')],
  ],
  ...plays(''),
  ...plays('/frame'),
  'GET /v1/*': [[404, '/v1/nothing']],
  'GET /frame/*': [[404, '/frame/nothing']],
  'GET /*': [[404, '/nothing']],
}

/** Files of the fixture that a row answers with. */
const examples: Record<string, string> = {
  '/quiz/:id': '/quiz/boats',
  '/explainer/:id': '/explainer/lake',
  '/sources/:id': '/sources/herald',
  '/topic/:id': '/topic/lake',
  '/claims/:id': '/claims/lake',
  '/teach/:id': '/teach/boats',
  '/print/:id': '/print/boats',
  '/print/:id/key': '/print/boats/key',
  '/frame/quiz/:id': '/frame/quiz/boats',
  '/frame/explainer/:id': '/frame/explainer/lake',
  '/v1/*': '/v1/sets/boats.json',
  '/assets/*': `/assets/${readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js'))}`,
  '/images/*': `/images/${readdirSync(join(dist, 'images')).find((name) => name.endsWith('.avif'))}`,
  '/lib/*': '/lib/1.0.0/embed.js',
}

const rowAt = (path: string) => rows.find((row) => row.by === 'file' && row.path === path) as Row

/** Pages in every language that a site can be in, and in one that our pages do not speak: the row of each. */
const inLanguages: Record<string, Row> = Object.fromEntries(
  ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt-BR'].flatMap((lang) =>
    rows
      .filter((row) => row.translated)
      .map((row) => [(examples[row.path] ?? row.path).replace(/^(\/frame)?/, `$1/${lang}`).replace(/\/$/, ''), row]),
  ),
)

/** Ids by which an address is like one of a language. */
const alike: Record<string, Row> = {
  '/quiz/embed': rowAt('/quiz/:id'),
  '/quiz/wall': rowAt('/quiz/:id'),
  '/topic/class': rowAt('/topic/:id'),
  '/sources/embed': rowAt('/sources/:id'),
  '/claims/teach': rowAt('/claims/:id'),
  '/teach/about': rowAt('/teach/:id'),
  '/print/embed': rowAt('/print/:id'),
  '/print/quiz/key': rowAt('/print/:id/key'),
  '/frame/quiz/privacy': rowAt('/frame/quiz/:id'),
  '/frame/quiz/quiz': rowAt('/frame/quiz/:id'),
  '/frame/explainer/class': rowAt('/frame/explainer/:id'),
  '/v1/explainer/lake': rowAt('/v1/*'),
  '/assets/embed': rowAt('/assets/*'),
}

/** How the rows of a class are asked, which need one that there is, one that is over, and an address that has guessed too often. */
async function ofClasses(): Promise<Record<string, Sample[]>> {
  const put = (token: string | undefined, method: string, body?: unknown): RequestInit => ({
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const guesser = (init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { ...init.headers, 'CF-Connecting-IP': '198.51.100.1' },
  })
  const made = { set: 'boats', pace: 'self', names: 'made' }
  const begin = async () => {
    const { code, teacher } = (await (await server.fetch('/v1/classes', json(made) as never)).json()) as Record<string, string>
    const { token } = (await (await server.fetch(`/v1/classes/${code}/join`, json({}) as never)).json()) as Record<string, string>
    return { path: `/v1/classes/${code}`, teacher, pupil: token }
  }
  const [open, over, gone] = [await begin(), await begin(), await begin()]
  await server.fetch(over.path, put(over.teacher, 'PATCH', { action: 'close' }) as never)
  const nowhere = () => `/v1/classes/${newCode()}`
  const form = { ...put(open.teacher, 'PATCH', '{}'), headers: { 'Content-Type': 'text/plain' } }
  const upgrade = { headers: { Upgrade: 'websocket' } }
  return {
    'POST /v1/classes': [
      [201, '/v1/classes', json(made)],
      [400, '/v1/classes', json({ ...made, set: 'nowhere' })],
      [405, '/v1/classes'],
      [410, '/v1/classes', json({ ...made, set: 'sunk' })],
      [413, '/v1/classes', json({ set: long })],
      [415, '/v1/classes', post('text/plain', '{}')],
      [429, '/v1/classes', guesser(json(made))],
    ],
    'GET /v1/classes/:code': [
      [200, open.path, put(open.teacher, 'GET')],
      [200, open.path, put(open.pupil, 'GET')],
      [403, open.path],
      [404, nowhere(), put(open.teacher, 'GET')],
      [405, open.path, { method: 'POST' }],
      [429, nowhere(), guesser()],
    ],
    'PATCH /v1/classes/:code': [
      [200, open.path, put(open.teacher, 'PATCH', { action: 'open', question: 'one' })],
      [400, open.path, put(open.teacher, 'PATCH', { action: 'sing' })],
      [403, open.path, put(open.pupil, 'PATCH', { action: 'close' })],
      [404, nowhere(), put(open.teacher, 'PATCH', { action: 'close' })],
      [409, over.path, put(over.teacher, 'PATCH', { action: 'next' })],
      [413, open.path, put(open.teacher, 'PATCH', { action: long })],
      [415, open.path, form],
      [429, nowhere(), guesser(put(open.teacher, 'PATCH', { action: 'close' }))],
    ],
    'DELETE /v1/classes/:code': [
      [204, gone.path, put(gone.teacher, 'DELETE')],
      [403, open.path, put(open.pupil, 'DELETE')],
      [404, nowhere(), put(open.teacher, 'DELETE')],
      [429, nowhere(), guesser(put(open.teacher, 'DELETE'))],
    ],
    'POST /v1/classes/:code/join': [
      [200, `${open.path}/join`, json({})],
      [400, `${open.path}/join`, json({ name: 'Not made up' })],
      [403, `${open.path}/join`, json({ token: 'a'.repeat(22) })],
      [404, `${nowhere()}/join`, json({})],
      [405, `${open.path}/join`],
      [409, `${over.path}/join`, json({})],
      [413, `${open.path}/join`, json({ name: long })],
      [415, `${open.path}/join`, post('text/plain', '{}')],
      [429, `${nowhere()}/join`, guesser(json({}))],
    ],
    'PUT /v1/classes/:code/answers/:question': [
      [204, `${open.path}/answers/truth`, put(open.pupil, 'PUT', { answer: 'true' })],
      [400, `${open.path}/answers/truth`, put(open.pupil, 'PUT', { answer: 'perhaps' })],
      [403, `${open.path}/answers/truth`, put(open.teacher, 'PUT', { answer: 'true' })],
      [404, `${open.path}/answers/nowhere`, put(open.pupil, 'PUT', { answer: 'true' })],
      [405, `${open.path}/answers/truth`],
      [409, `${over.path}/answers/truth`, put(over.pupil, 'PUT', { answer: 'true' })],
      [413, `${open.path}/answers/truth`, put(open.pupil, 'PUT', { answer: long })],
      [415, `${open.path}/answers/truth`, { ...put(open.pupil, 'PUT', '{}'), headers: { 'Content-Type': 'text/plain' } }],
      [429, `${nowhere()}/answers/truth`, guesser(put(open.pupil, 'PUT', { answer: 'true' }))],
    ],
    'GET /v1/classes/:code/live': [
      [101, `${open.path}/live`, upgrade],
      [400, `${open.path}/live`],
      [404, `${nowhere()}/live`, upgrade],
      [405, `${open.path}/live`, { method: 'POST' }],
      [429, `${nowhere()}/live`, guesser(upgrade)],
    ],
    'GET /v1/classes/:code/results.csv': [
      [200, `${open.path}/results.csv`, put(open.teacher, 'GET')],
      [403, `${open.path}/results.csv`, put(open.pupil, 'GET')],
      [404, `${nowhere()}/results.csv`, put(open.teacher, 'GET')],
      [405, `${open.path}/results.csv`, { method: 'POST' }],
      [429, `${nowhere()}/results.csv`, guesser()],
    ],
  }
}

const NAMES = [...new Set(rows.flatMap((row) => Object.keys(rowHeaders(row)))), 'Vary', 'Set-Cookie']
const said = ({ headers }: { headers: { get: (name: string) => string | null } }) =>
  Object.fromEntries(NAMES.flatMap((name) => (headers.get(name) === null ? [] : [[name, headers.get(name)]])))

/** The row that says what an error of another one looks like. */
const errorsOf = ({ path }: Row): Row => {
  const place = path.startsWith('/v1/') || path === '/oembed' ? '/v1/*' : path.startsWith('/frame/') ? '/frame/*' : '/*'
  return rows.find((row) => row.by === 'Worker' && row.path === place) as Row
}
const isError = (status: number) => status >= 400
const files = rows.filter(({ by }) => by === 'file')
const worker = rows.filter(({ by }) => by === 'Worker')
const nameOf = ({ method, path }: Row) => `${method} ${path}`

describe('a file', () => {
  it.each(files.map((row) => [row.path, row] as const))('%s has the headers of its row, and a tag', async (path, row) => {
    const address = examples[path] ?? path
    const response = await server.fetch(address)
    expect([address, response.status]).toEqual([address, 200])
    expect(said(response)).toEqual({ ...rowHeaders(row), 'Content-Type': row.types[0] })
    const tag = response.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^(W\/)?"\w+"$/)
    const again = await server.fetch(address, { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('Cache-Control')).toBe(rowHeaders(row)['Cache-Control'])
    expect((await server.fetch(address, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    expect((await server.fetch(address, { method: 'HEAD' })).status).toBe(200)
    expect((await server.fetch(address, { method: 'POST' })).status).toBe(405)
  })

  it.each(['/quiz/boats.html', '/quiz/boats/', '/sources/'])('%s leads to its one address', async (path) => {
    const { status, headers } = await server.fetch(path)
    expect([status, headers.get('Location')]).toEqual([307, path.replace(/\.html$|\/$/, '')])
  })

  it('has the headers of its row in every language, and whatever its id is', async () => {
    for (const [path, row] of [...Object.entries(inLanguages), ...Object.entries(alike)]) {
      const { 'Content-Type': _, ...headers } = said(await server.fetch(path))
      const { 'Content-Type': __, ...expected } = rowHeaders(row)
      expect([path, headers]).toEqual([path, expected])
    }
  })

  it('has its headers from no more rules, and no longer lines, than Static Assets reads', () => {
    // https://developers.cloudflare.com/workers/static-assets/headers/
    const lines = headersFile().split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
  })

  it('is in the table, whichever it is', () => {
    // Files for learning systems are handed out by the Worker.
    const all = [...files, ...worker.filter(({ preset }) => preset === 'download')]
    const patterns = all.map(({ path, translated }) => {
      const body = path
        .replace(/^\/frame/, '')
        .replace(/:\w+/g, '[^/]+')
        .replace('*', '.+')
      return new RegExp(
        `^${path.startsWith('/frame') ? '/frame' : ''}${translated ? '(/[a-z]{2})?' : ''}${body === '/' ? '/?' : body}$`,
      )
    })
    const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '_headers')
      .map(
        ({ parentPath, name }) =>
          join(parentPath, name)
            .slice(dist.length)
            .replace(/(\/index)?\.html$/, '') || '/',
      )
    expect(paths.length).toBeGreaterThan(50)
    expect(paths.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([])
  })
})

describe('the Worker', () => {
  beforeAll(async () => {
    Object.assign(samples, await ofClasses())
  })

  it.each(worker.map((row) => [nameOf(row), row] as const))('%s answers as its row says', async (name, row) => {
    const asked = samples[name] ?? []
    for (const [status, path, init] of asked) {
      let response = await server.fetch(path, init as never)
      // A limit is reached by asking on; how many that takes depends on where in its minute one begins.
      for (let n = 0; status === 429 && response.status !== 429 && n < 200; n++)
        response = await server.fetch(path, init as never)
      const what = `${init?.method ?? 'GET'} ${path}`
      expect([what, response.status]).toEqual([what, status])
      // A socket has no headers of ours: nothing is kept of it, and no page reads them.
      if (status === 101) continue
      // A withdrawn set's page is its own page, with the notice.
      const own = !isError(status) || (status === 410 && row.types[0] === 'text/html; charset=utf-8')
      const expected = rowHeaders(own ? row : errorsOf(row))
      const one = row.types.length > 1 && !isError(status) ? response.headers.get('Content-Type') : null
      expect([what, said(response)]).toEqual([what, { ...expected, ...(one !== null && { 'Content-Type': one }) }])
      if (one !== null) expect(row.types).toContain(one)
      expect(response.headers.has('ETag')).toBe(row.tag && !isError(status))
      if (status === 405) expect(response.headers.get('Allow')).toContain(row.method)
    }
    // What only an outage brings about is asked of the Worker alone.
    const down = { fetch: () => Promise.resolve(new Response(null, { status: 500 })) }
    const [, path = '', init] = asked[0] ?? []
    const outage = isError(row.statuses[0] ?? 0) ? [] : [await askWorker(down, path, init)]
    for (const response of outage) {
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      if (name !== 'GET /healthz') expect(response.headers.get('Retry-After')).toBe('10')
    }
    const statuses = new Set([...asked.map(([status]) => status), ...outage.map(({ status }) => status)])
    expect([...statuses].sort()).toEqual([...row.statuses].sort())
  })

  it('has a row for each of its routes, and a route for each row', () => {
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(routes)].sort()).toEqual(
      worker
        .filter(({ path }) => !path.endsWith('*'))
        .map(nameOf)
        .sort(),
    )
  })

  it.each(['/v1/sets/boats', '/quiz/boats/play', '/out/herald/p1', '/v1/nothing', '/nothing', '/quiz/boats'])(
    'answers %s alike whoever asks, so that nothing has to vary',
    async (path) => {
      const plain = await server.fetch(path)
      const headers = { Origin: 'https://news.example', 'Accept-Language': 'ja', Cookie: 'a=b', Accept: 'text/plain' }
      const other = await server.fetch(path, { headers })
      expect([other.status, said(other), await other.text()]).toEqual([plain.status, said(plain), await plain.text()])
    },
  )
})

describe('a policy', () => {
  it('is on every page and allows nothing unsafe', () => {
    for (const row of rows.filter(({ types }) => types.some((type) => type.startsWith('text/html')))) {
      const policy = rowHeaders(row)['Content-Security-Policy'] ?? ''
      expect(policy).toContain(`frame-ancestors ${row.path.startsWith('/frame/') ? '*' : "'none'"}`)
      expect(policy).toMatch(/default-src 'none'.*style-src 'sha256-[\w+/=]{44}'/)
      expect(policy).not.toContain('unsafe')
    }
  })

  it('allows the very sheet and the very script that the page inlines', async () => {
    for (const row of files.filter(({ types }) => types.some((type) => type.startsWith('text/html')))) {
      const text = await (await server.fetch(examples[row.path] ?? row.path)).text()
      const [, sheet = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
      const [, script] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? []
      for (const [directive, inlined] of [
        ['style-src', sheet],
        ['script-src', script],
      ] as const) {
        if (inlined === undefined) continue
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inlined))
        const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
        const allowed = new RegExp(`${directive} [^;]*`).exec(rowHeaders(row)['Content-Security-Policy'] ?? '')?.[0]
        expect([row.path, allowed?.includes(`'sha256-${hash}'`)]).toEqual([row.path, true])
      }
    }
  })
})

it('keeps the publisher’s referral: no link hides where a reader comes from', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|js)$/.test(file))
  expect(pages.length).toBeGreaterThan(80)
  expect(pages.filter((file) => /noreferrer|no-referrer/.test(readFileSync(join(dist, file), 'utf8')))).toEqual([])
})

it('is told in docs/http.md; write it again with `npm run http`', () => {
  expect(readFileSync(join(root, 'docs/http.md'), 'utf8')).toBe(httpDoc())
})
