import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HiddenSet } from '../../content/model/play/hide.ts'
import { arrange, hash32 } from '../../content/model/play/shuffle.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { askWorker, assetsOf } from './assets.ts'
import { boats } from './fixture.ts'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')
const get = async (query = '', set = 'boats') => (await server.fetch(`/v1/sets/${set}${query}`)).json() as Promise<CompiledSet>
const ids = (set: { questions: { id: string }[] }) => set.questions.map(({ id }) => id)

describe('GET /v1/sets/{id}', () => {
  it('equals the file when nothing is asked of it', async () => {
    expect(await get()).toEqual(await get('.json'))
    expect(await get()).toEqual(boats)
  })

  it('gives the questions named, in the order named', async () => {
    expect(ids(await get('?questions=proof,one,count'))).toEqual(['proof', 'one', 'count'])
  })

  it('gives the first so many questions', async () => {
    expect(ids(await get('?limit=3'))).toEqual(ids(boats).slice(0, 3))
    // A withdrawn question is a notice, and no question to count.
    expect(ids(await get('?limit=9999'))).toEqual(ids({ ...boats, questions: boats.questions.filter((one) => !one.withdrawn) }))
  })

  it('selects, then shuffles, then limits', async () => {
    const asked = ['one', 'some', 'truth', 'count', 'name']
    const { questions } = await get(`?questions=${asked.join()}&shuffle=abc&limit=3`)
    const expected = arrange(
      'abc',
      '',
      asked.map((id) => ({ id })),
    ).slice(0, 3)
    expect(questions.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  })

  it('shuffles the options by the seed and keeps a fixed one in its place', async () => {
    const orders = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(async (seed) => {
        const [one] = (await get(`?questions=one&shuffle=${seed}`)).questions as [CompiledQuestion & { type: 'single' }]
        return one.options.map(({ id }) => id)
      }),
    )
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1)
    expect(orders.every((order) => order[3] === 'none')).toBe(true)
  })

  it('gives a translation under lang, and the source language under its own name', async () => {
    expect((await get('?lang=fr')).title).toBe('Des bateaux')
    expect((await get('?lang=en')).title).toBe(boats.title)
  })

  it('ignores names it does not know and options that are about showing', async () => {
    expect(await get('?utm_source=x&layout=sideways')).toEqual(boats)
  })

  it('gives a withdrawn set with its notice', async () => {
    expect((await get('', 'sunk')).withdrawn).toEqual({ date: '2026-03-04', note: 'Its only source was withdrawn.' })
  })

  it('may be read by any page and kept for a minute', async () => {
    const { headers } = await server.fetch('/v1/sets/boats')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Type')).toContain('application/json')
  })

  it('has a tag of its own for every way of cutting', async () => {
    const queries = ['', '?lang=fr', '?limit=2', '?questions=one', '?shuffle=a', '?shuffle=b', '?answers=hidden']
    const tags = await Promise.all(
      queries.map(async (query) => (await server.fetch(`/v1/sets/boats${query}`)).headers.get('ETag')),
    )
    // That of a hidden set tells nothing of the version, which covers keys.
    expect(tags.map((tag) => tag?.startsWith(`"${boats.version}-`))).toEqual(queries.map((query) => query !== '?answers=hidden'))
    expect(new Set(tags).size).toBe(queries.length)
  })

  it('answers 304 to the tag it gave, and only to that', async () => {
    const tag = (await server.fetch('/v1/sets/boats?limit=2')).headers.get('ETag') ?? ''
    const status = async (header: string, query = '?limit=2') =>
      (await server.fetch(`/v1/sets/boats${query}`, { headers: { 'If-None-Match': header } })).status
    expect(await status(tag)).toBe(304)
    expect(await status(`W/${tag}`)).toBe(304)
    expect(await status(`"other", ${tag}`)).toBe(304)
    expect(await status('*')).toBe(304)
    expect(await status('"other"')).toBe(200)
    expect(await status(tag, '?limit=3')).toBe(200)
  })

  it('answers HEAD like GET, without the body', async () => {
    const head = await server.fetch('/v1/sets/boats?limit=2', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('ETag')).toBe((await server.fetch('/v1/sets/boats?limit=2')).headers.get('ETag'))
    expect(await head.text()).toBe('')
  })
})

describe('answers=hidden', () => {
  const hidden = async (query = '') => (await server.fetch(`/v1/sets/boats?answers=hidden${query}`)).text()

  it('is tagged by what it shows alone: the version, which covers keys, is not in its ETag', async () => {
    const response = await server.fetch('/v1/sets/boats?answers=hidden')
    const etag = response.headers.get('ETag') ?? ''
    expect(etag).toBe(`"hidden-${hash32(await response.text()).toString(16)}"`)
    const again = await server.fetch('/v1/sets/boats?answers=hidden', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('holds nothing that gives an answer away', async () => {
    const text = await hidden()
    expect(text).not.toContain('SECRET')
    for (const name of [
      'key',
      'why',
      'explanation',
      'citations',
      'claims',
      'fixed',
      'accept',
      'near',
      'pairs',
      'extra',
      'results',
    ])
      expect(text).not.toContain(`"${name}"`)
  })

  it('holds what a question shows, by type', async () => {
    const set = JSON.parse(await hidden()) as HiddenSet
    const keys = Object.fromEntries(set.questions.map((question) => [question.id, Object.keys(question).sort()]))
    const face = ['id', 'revision', 'stem', 'type']
    expect(Object.keys(set).sort()).toEqual(['id', 'language', 'questions', 'summary', 'title', 'version'])
    expect(keys).toEqual({
      one: ['asOf', ...face, 'options'].sort(),
      some: [...face, 'options'].sort(),
      truth: face,
      count: [...face, 'max', 'min', 'step', 'unit'].sort(),
      name: face,
      sequence: [...face, 'items'].sort(),
      homes: [...face, 'lefts', 'rights'].sort(),
      proof: [...face, 'passages', 'statement'].sort(),
    })
  })

  it('is shuffled by the empty seed unless another is given', async () => {
    expect(await hidden()).not.toBe(await hidden('&shuffle=a'))
    expect(ids(JSON.parse(await hidden()))).toEqual(
      arrange(
        '',
        '',
        boats.questions.filter(({ withdrawn }) => !withdrawn),
      ).map(({ id }) => id),
    )
  })

  it('is graded under its own version, which covers no key', async () => {
    const { version, questions } = JSON.parse(await hidden()) as HiddenSet
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(version).not.toBe(boats.version)
    for (const { id, revision } of questions) expect(revision).not.toBe(boats.questions.find((one) => one.id === id)?.revision)
    const grade = async (body: object) => {
      const headers = { 'Content-Type': 'application/json' }
      return (await server.fetch('/v1/sets/boats/grade', { method: 'POST', headers, body: JSON.stringify(body) })).status
    }
    // An unknown question is passed over under an outdated version only.
    expect(await grade({ version, answers: { nowhere: 'a' } })).toBe(400)
    expect(await grade({ version: '0123456789ab', answers: { nowhere: 'a' } })).toBe(200)
  })

  it('is not given for a withdrawn set', async () => {
    expect((await server.fetch('/v1/sets/sunk?answers=hidden')).status).toBe(410)
  })

  it('is byte for byte the same in whatever order the set was authored', async () => {
    const files = (set: CompiledSet) => assetsOf({ '/v1/sets/boats.json': set })
    const query = '/v1/sets/boats?answers=hidden&shuffle=x7'
    const expected = await (await askWorker(files(boats), query)).text()
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const hash = () => (numbers.next().value as number).toString(16).padStart(12, '0')
        const stamped = boats.questions.map((question) => ({ ...question, revision: hash() }))
        const reordered = {
          ...boats,
          version: hash(),
          questions: mixed(numbers, stamped).map((question) => reorder(numbers, question)),
        }
        expect(await (await askWorker(files(reordered), query)).text()).toBe(expected)
      }),
      { numRuns: 50 },
    )
  })
})

/** The items in another order; a fixed one stays. */
function mixed<T extends object>(numbers: Iterator<number>, items: readonly T[]): T[] {
  const fixed = (item: T) => 'fixed' in item && item.fixed === true
  const loose = items
    .filter((item) => !fixed(item))
    .map((item) => ({ item, at: numbers.next().value as number }))
    .sort((a, b) => a.at - b.at)
  return items.map((item) => (fixed(item) ? item : (loose.shift()?.item ?? item)))
}

/** A question as if its items had been written in another order. */
function reorder(numbers: Iterator<number>, question: CompiledQuestion): CompiledQuestion {
  const mix = <T extends object>(items: readonly T[]) => mixed(numbers, items)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, options: mix(question.options) } as CompiledQuestion
    case 'order':
      return { ...question, items: mix(question.items), key: mix(question.key.map((id) => ({ id }))).map(({ id }) => id) }
    case 'match':
      return { ...question, lefts: mix(question.lefts), rights: mix(question.rights), pairs: mix(question.pairs) }
    case 'evidence':
      return { ...question, passages: mix(question.passages) }
    default:
      return question
  }
}
