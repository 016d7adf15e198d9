import { describe, expect, it } from 'vitest'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')

/** Put wherever something from outside can come in; it must not come out again. */
const MARK = 'xyzzymark'

interface Problem {
  type: string
  title: string
  status: number
  code: string
  errors?: { field: string; expected: string }[]
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const form = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body,
})

type Case = [what: string, path: string, init: RequestInit | undefined, status: number, code: string, fields?: string[]]

const set = '/v1/sets/boats'
const grade = `${set}/grade`
const option = (query: string, field: string): Case => [query, `${set}?${query}`, undefined, 400, 'bad-option', [field]]
const body = (what: string, sent: unknown, ...fields: string[]): Case => [what, grade, json(sent), 400, 'bad-body', fields]
const answer = (id: string, value: unknown): Case =>
  body(`${id} as ${JSON.stringify(value)}`, { answers: { [id]: value } }, `answers.${id}`)

const problems: Case[] = [
  option(`questions=${MARK}`, 'questions'),
  option(`questions=one,${MARK.toUpperCase()}`, 'questions'),
  option('questions=one,,truth', 'questions'),
  option(`limit=${MARK}`, 'limit'),
  option('limit=0', 'limit'),
  option('limit=-1', 'limit'),
  option('limit=1.5', 'limit'),
  option(`shuffle=${MARK}-${MARK}`, 'shuffle'),
  option('shuffle=abcdefghijklmnopq', 'shuffle'),
  option('lang=de', 'lang'),
  option(`lang=../${MARK}`, 'lang'),
  option(`answers=${MARK}`, 'answers'),
  option('answers=', 'answers'),

  body('no JSON', MARK, 'body'),
  body('half of it', '{"answers":', 'body'),
  body('nothing', '', 'body'),
  body('a list', [MARK], 'answers', 'body'),
  body('null', null, 'body'),
  body('a text', JSON.stringify(MARK), 'body'),
  body('no answers', {}, 'answers'),
  body('answers as a list', { answers: [MARK] }, 'answers'),
  body('answers as null', { answers: null }, 'answers'),
  body('a version that is none', { version: MARK, answers: {} }, 'version'),
  body('a version that is a number', { version: 1, answers: {} }, 'version'),
  body('a name we do not know', { answers: {}, [MARK]: 1 }, 'body'),
  body('an unknown question', { answers: { [MARK]: 'x' } }, 'answers'),
  body('an inherited name', '{"answers":{"__proto__":"x"}}', 'answers'),
  body('another inherited name', { answers: { constructor: 'x' } }, 'answers'),
  answer('one', MARK),
  answer('one', ['green']),
  answer('one', 1),
  answer('one', null),
  answer('one', true),
  answer('some', ['ant', MARK]),
  answer('some', ['ant', 'ant']),
  answer('some', 'ant'),
  answer('truth', true),
  answer('truth', MARK),
  answer('count', '13'),
  answer('count', 121),
  answer('count', -1),
  answer('name', MARK.repeat(30)),
  answer('name', 7),
  answer('sequence', ['first', 'second']),
  answer('sequence', ['first', 'second', 'second']),
  answer('sequence', ['first', 'second', MARK]),
  answer('homes', { oak: MARK }),
  answer('homes', { [MARK]: 'river' }),
  answer('homes', ['forest']),
  answer('homes', { oak: null }),
  answer('proof', MARK),
  body('two faults', { answers: { one: MARK, count: MARK } }, 'answers.one', 'answers.count'),

  ['an unknown set', `/v1/sets/${MARK}`, undefined, 404, 'not-found'],
  ['an unknown set to grade', `/v1/sets/${MARK}/grade`, json({ answers: {} }), 404, 'not-found'],
  ['an unknown file', `/v1/sets/${MARK}.json`, undefined, 404, 'not-found'],
  ['an id that is a path', `/v1/sets/..%2F${MARK}`, undefined, 404, 'not-found'],
  ['an id that is no text', `/v1/sets/%E0%A4${MARK}`, undefined, 404, 'not-found'],
  ['the reserved id', '/v1/sets/play', undefined, 404, 'not-found'],
  ['an unknown path', `/v1/${MARK}`, undefined, 404, 'not-found'],
  ['nothing', '/v1', undefined, 404, 'not-found'],

  ['a set by PUT', set, { method: 'PUT', body: MARK }, 405, 'wrong-method'],
  ['a set by POST', set, json({}), 405, 'wrong-method'],
  ['a grade by GET', `${grade}?${MARK}`, undefined, 405, 'wrong-method'],
  ['a grade by DELETE', grade, { method: 'DELETE' }, 405, 'wrong-method'],

  ['a withdrawn set to grade', '/v1/sets/sunk/grade', json({ answers: { one: MARK } }), 410, 'withdrawn'],
  ['a withdrawn set, hidden', '/v1/sets/sunk?answers=hidden', undefined, 410, 'withdrawn'],

  ['too much', grade, json({ answers: { name: MARK.repeat(2000) } }), 413, 'too-large'],
  ['a form', grade, form(`one=${MARK}`), 415, 'wrong-media-type'],
  ['a plain text', grade, { method: 'POST', body: MARK }, 415, 'wrong-media-type'],
  [
    'another type',
    grade,
    { method: 'POST', body: '{}', headers: { 'Content-Type': `application/${MARK}` } },
    415,
    'wrong-media-type',
  ],
]

describe('an error under /v1', () => {
  it.each(problems)('%s: %s', async (_what, path, init, status, code, fields) => {
    const response = await server.fetch(path, init as never)
    const text = await response.text()
    const problem = JSON.parse(text) as Problem
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(problem).toMatchObject({ type: 'about:blank', status, code })
    expect(problem.title).toMatch(/^[A-Z]/)
    expect(problem.errors?.map(({ field }) => field)).toEqual(fields)
    expect(problem.errors?.every(({ expected }) => expected.length > 0) ?? true).toBe(true)
    expect(text.toLowerCase()).not.toContain(MARK)
    expect(JSON.stringify([...response.headers]).toLowerCase()).not.toContain(MARK)
  })

  it('counts a body whose length is not announced', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(1024))
    let sent = 0
    const stream = new ReadableStream({
      pull: (controller) => (sent++ < 17 ? controller.enqueue(chunk) : controller.close()),
    })
    const response = await server.fetch(grade, { ...json(''), body: stream, duplex: 'half' } as never)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'too-large' })
  })

  it('takes a body of just 16 kB, and not a byte more', async () => {
    const padded = (bytes: number) => '{"answers":{}}'.padEnd(bytes)
    expect((await server.fetch(grade, json(padded(16384)) as never)).status).toBe(200)
    expect((await server.fetch(grade, json(padded(16385)) as never)).status).toBe(413)
  })

  it('refuses a body that is not UTF-8', async () => {
    const response = await server.fetch(grade, { ...json(''), body: new Uint8Array([0x22, 0xff, 0x22]) } as never)
    expect(await response.json()).toMatchObject({ code: 'bad-body', errors: [{ field: 'body', expected: 'text in UTF-8' }] })
  })

  it('takes JSON with a parameter', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
    expect((await server.fetch(grade, { method: 'POST', headers, body: '{"answers":{}}' })).status).toBe(200)
  })
})

const pages: Case[] = [
  ['an unknown path', `/${MARK}`, undefined, 404, 'There is no such page'],
  ['an unknown quiz', `/quiz/${MARK}`, undefined, 404, 'There is no such page'],
  ['an unknown quiz to play', `/quiz/${MARK}/play`, undefined, 404, 'There is no such page'],
  ['an unknown source', `/out/${MARK}/p1`, undefined, 404, 'There is no such page'],
  ['an unknown passage', `/out/herald/${MARK}`, undefined, 404, 'There is no such page'],
  ['an inherited name', '/out/constructor/name', undefined, 404, 'There is no such page'],
  ['play by PUT', '/quiz/boats/play', { method: 'PUT', body: MARK }, 405, 'This page does not take that'],
  ['out by POST', '/out/herald/p1', form(MARK), 405, 'This page does not take that'],
  ['healthz by POST', '/healthz', form(MARK), 405, 'This page does not take that'],
  ['a bad option', `/quiz/boats/play?limit=${MARK}`, undefined, 400, 'This address asks for something we do not know', ['limit']],
  [
    'a bad layout',
    `/quiz/boats/play?layout=${MARK}`,
    undefined,
    400,
    'This address asks for something we do not know',
    ['layout'],
  ],
  [
    'a bad accent',
    `/quiz/boats/play?accent=red;${MARK}`,
    undefined,
    400,
    'This address asks for something we do not know',
    ['accent'],
  ],
  [
    'an unknown question',
    `/quiz/boats/play?questions=${MARK}`,
    undefined,
    400,
    'This address asks for something we do not know',
    ['questions'],
  ],
  ['an unknown language', '/quiz/boats/play?lang=de', undefined, 400, 'This address asks for something we do not know', ['lang']],
  [
    'a bad option posted to',
    `/quiz/boats/play?limit=${MARK}`,
    form(''),
    400,
    'This address asks for something we do not know',
    ['limit'],
  ],
  [
    'an answer we did not offer',
    '/quiz/boats/play',
    form(`q.one=${MARK}`),
    400,
    'Some answers could not be read',
    ['Stem of one'],
  ],
  [
    'places given twice',
    '/quiz/boats/play',
    form('q.sequence.first=1&q.sequence.second=1&q.sequence.third=3'),
    400,
    'Some answers could not be read',
    ['Stem of sequence'],
  ],
  ['no number', '/quiz/boats/play', form(`q.count=${MARK}`), 400, 'Some answers could not be read', ['Stem of count']],
  ['too much', '/quiz/boats/play', form(`q.name=${MARK.repeat(2000)}`), 413, 'That was too much at once'],
  ['JSON', '/quiz/boats/play', json({ [MARK]: 1 }), 415, 'This page does not take that'],
]

describe('an error elsewhere', () => {
  it.each(
    pages.flatMap((one): Case[] =>
      one[1].startsWith('/quiz') ? [one, [one[0], `/frame${one[1]}`, ...(one.slice(2) as [undefined, number, string])]] : [one],
    ),
  )('%s: %s', async (_what, path, init, status, title, fields = []) => {
    const response = await server.fetch(path, init as never)
    const text = await response.text()
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toContain(
      path.startsWith('/frame/') ? 'frame-ancestors *' : "frame-ancestors 'none'",
    )
    expect(text).toContain(`<h1>${title}</h1>`)
    for (const field of fields) expect(text).toContain(`<dt><bdi>${field}</bdi></dt>`)
    expect(text.toLowerCase()).not.toContain(MARK)
    expect(JSON.stringify([...response.headers]).toLowerCase()).not.toContain(MARK)
  })
})
