import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Index } from '../../content/model/schema/compiled.ts'
import { framing } from '../../worker/site/pages/embed/snippets.ts'
import { dist } from '../site.ts'
import { askWorker as askAlone, assetsOf } from './assets.ts'
import { fixtureOnce } from './fixture.ts'
import { sharedServer } from './shared.ts'
import { filterOembed } from './wordpress.ts'

const server = sharedServer('built')
/** As tests/worker/server.ts has it. */
const ORIGIN = 'https://quiz.example'
const { sets, explainers } = JSON.parse(readFileSync(join(dist, 'v1/index.json'), 'utf8')) as Index

interface Answer {
  html: string
  title: string
  width: number
  height: number
  [name: string]: string | number
}

const ask = (query: Record<string, string>) => server.fetch(`/oembed?${new URLSearchParams(query)}`)
const embed = async (path: string, query: Record<string, string> = {}): Promise<Answer> => {
  const response = await ask({ url: `${ORIGIN}${path}`, ...query })
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as Answer
}
const parse = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body>`).document
const frameOf = (html: string) => parse(html).querySelector('iframe') as HTMLIFrameElement

const RASK = '/quiz/what-rask-brought-home'
const works = [
  ...sets.map(({ id, languages, title }) => ({ path: `/quiz/${id}`, languages, title })),
  ...explainers.map(({ id, languages, title }) => ({ path: `/explainer/${id}`, languages, title })),
]

describe('oEmbed', () => {
  it('answers as the specification says, for every quiz and explainer in every language', async () => {
    for (const { path, languages, title } of works)
      for (const [i, lang] of languages.entries()) {
        const page = `${i ? `/${lang}` : ''}${path}`
        const answer = await embed(page, { format: 'json' })
        const names = { provider_name: 'Lighthouse Quizzes', author_name: 'The keepers of Orrin Head' }
        expect(answer).toMatchObject({ version: '1.0', type: 'rich', ...names, width: 640 })
        expect(Number.isInteger(answer.height) && answer.height > 300).toBe(true)
        expect(Number.isInteger(answer['cache_age'])).toBe(true)
        if (!i) expect(answer.title).toBe(title)
        const document = parse(answer.html)
        const link = document.querySelector('blockquote > a')
        expect(link?.getAttribute('href')).toBe(ORIGIN + page)
        expect(link?.textContent).toContain(answer.title)
        expect(frameOf(answer.html).getAttribute('src')).toBe(`${ORIGIN}/frame${page}`)
        expect(frameOf(answer.html).title).toContain(answer.title)
      }
  })

  it('frames as the contract says', async () => {
    const frame = frameOf((await embed(RASK)).html)
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.getAttribute('sandbox')).toBe(framing.quiz.sandbox)
    expect(frame.getAttribute('allow')).toBe(framing.quiz.allow)
  })

  it('may be read by any page, and is fresh to the minute', async () => {
    const { headers } = await ask({ url: ORIGIN + RASK })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  })

  it('is no larger than there is room for, and higher where it is narrower', async () => {
    const wide = await embed(RASK)
    const narrow = await embed(RASK, { maxwidth: '320' })
    expect(narrow.width).toBe(320)
    expect(narrow.height).toBeGreaterThan(wide.height)
    expect(await embed(RASK, { maxwidth: '2000', maxheight: '9000' })).toMatchObject({ width: 640, height: wide.height })
    const low = await embed(RASK, { maxwidth: '1', maxheight: '400' })
    expect([low.width, low.height]).toEqual([1, 400])
    for (const { html, height } of [wide, narrow, low])
      expect([frameOf(html).getAttribute('width'), frameOf(html).getAttribute('height')]).toEqual(['100%', `${height}`])
  })

  it('has its card as a thumbnail, where there is room for it', async () => {
    const { thumbnail_url: url, ...answer } = await embed(`/ja${RASK}`)
    expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 })
    const picture = await server.fetch(String(url).replace(ORIGIN, ''))
    expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png'])
    expect(url).not.toBe((await embed(RASK))['thumbnail_url'])
    const small = await embed(RASK, { maxwidth: '1199' })
    expect(Object.keys(small).filter((name) => name.startsWith('thumbnail'))).toEqual([])
  })

  it('keeps the options that the frame takes, and no others', async () => {
    const src = async (path: string) => frameOf((await embed(path)).html).getAttribute('src')
    expect(await src(`${RASK}?utm_source=x&theme=dark&limit=3&accent=%23f80&layout=round#admission`)).toBe(
      `${ORIGIN}/frame${RASK}?limit=3&theme=dark&accent=%23f80`,
    )
    expect(await src(`${RASK}/play?questions=admission,first-voyage&lang=ja`)).toBe(
      `${ORIGIN}/frame/ja${RASK}?questions=admission,first-voyage`,
    )
    expect(await src(`/frame/ja${RASK}?shuffle=abc`)).toBe(`${ORIGIN}/frame/ja${RASK}?shuffle=abc`)
    expect(await src('/explainer/whose-figures?theme=dark&limit=2')).toBe(`${ORIGIN}/frame/explainer/whose-figures?theme=dark`)
    const [all, one] = [await embed(`${RASK}?layout=all`), await embed(`${RASK}?questions=admission`)]
    expect(all.height).toBeGreaterThan(3 * one.height)
  })

  it.each([
    ['another site', 'https://elsewhere.example/quiz/what-rask-brought-home'],
    ['another site that carries our name', 'https://quiz.example.elsewhere.example/quiz/what-rask-brought-home'],
    ['another port', 'https://quiz.example:8443/quiz/what-rask-brought-home'],
    ['another scheme', 'ftp://quiz.example/quiz/what-rask-brought-home'],
    ['a quiz there is none of', `${ORIGIN}/quiz/no-such-quiz`],
    ['a name that every object has', `${ORIGIN}/quiz/constructor`],
    ['a language it is not in', `${ORIGIN}/fr/quiz/what-rask-brought-home`],
    ['a language there is none of', `${ORIGIN}/xx/explainer/whose-figures`],
    ['a page that is neither', `${ORIGIN}/sources`],
    ['the first page', `${ORIGIN}/`],
  ])('knows nothing of %s: 404', async (_, url) => {
    const response = await ask({ url })
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 404, code: 'not-found' })
  })

  it('has no other format: 501', async () => {
    const response = await ask({ url: ORIGIN + RASK, format: 'xml' })
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({ status: 501, code: 'not-implemented', title: 'Not Implemented' })
  })

  it.each([
    [{}, ['url']],
    [{ url: 'quiz/what-rask-brought-home' }, ['url']],
    [{ url: ORIGIN + RASK, maxwidth: '0' }, ['maxwidth']],
    [{ url: 'x', maxwidth: '6e2', maxheight: '-1' }, ['url', 'maxwidth', 'maxheight']],
  ])('says which parameters it cannot read: 400 for %o', async (query, fields) => {
    const response = await ask(query as Record<string, string>)
    expect(response.status).toBe(400)
    const { code, errors } = (await response.json()) as { code: string; errors: { field: string }[] }
    expect([code, errors.map(({ field }) => field)]).toEqual(['bad-option', fields])
  })

  it('can only be read: 405', async () => {
    const response = await server.fetch('/oembed', { method: 'POST' })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('what has been taken back', () => {
  /** Files of the fixture, as the Worker reads them. */
  const files = async () => {
    const dir = await fixtureOnce()
    const names = ['/v1/index.json', '/v1/sets/sunk.json', '/v1/sets/boats.json']
    return assetsOf(Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(dir, name), 'utf8'))])))
  }
  const told = async (path: string) => {
    const response = await askAlone(await files(), `/oembed?url=${encodeURIComponent(ORIGIN + path)}`)
    return (await response.json()) as Answer
  }

  it('is still framed, as the frame has the notice, and is no higher than that', async () => {
    const [sunk, boats] = [await told('/quiz/sunk'), await told('/quiz/boats')]
    expect(frameOf(sunk.html).getAttribute('src')).toBe(`${ORIGIN}/frame/quiz/sunk`)
    expect(sunk.height).toBeLessThan(boats.height)
    expect('thumbnail_url' in sunk).toBe(false)
  })

  it('or never was, of the questions asked for, leaves the whole set', async () => {
    const [none, all] = [await told('/quiz/boats?questions=nothing'), await told('/quiz/boats')]
    expect(none.height).toBe(all.height)
  })
})

describe('discovery', () => {
  const found = async (path: string) => {
    const page = await (await server.fetch(path)).text()
    const link = /<link[^<>]*type="application\/json\+oembed"[^<>]*>/.exec(page)
    return { page, at: link?.index ?? -1, href: link && parse(link[0]).querySelector('link')?.getAttribute('href') }
  }

  it('is on every page of a quiz or an explainer, before its styles, and leads to its embedding', async () => {
    for (const { path, languages } of works)
      for (const [i, lang] of languages.entries()) {
        const page = `${i ? `/${lang}` : ''}${path}`
        const { page: text, at, href } = await found(page)
        expect(at).toBeGreaterThan(0)
        expect(at).toBeLessThan(text.indexOf('<style'))
        const { pathname, searchParams } = new URL(href ?? '')
        expect(pathname).toBe('/oembed')
        expect(new URL(searchParams.get('url') ?? '').pathname).toBe(page)
      }
  })

  it('keeps the selection of a teacher’s link', async () => {
    const { href } = await found(`${RASK}/play?limit=2&shuffle=abc`)
    const url = new URL(href ?? '').searchParams.get('url') ?? ''
    expect(frameOf((await embed(new URL(url).pathname + new URL(url).search)).html).getAttribute('src')).toBe(
      `${ORIGIN}/frame${RASK}?limit=2&shuffle=abc`,
    )
  })

  it('is not on pages that are not embedded', async () => {
    for (const path of ['/', '/sources', `/frame${RASK}`]) expect((await found(path)).at).toBe(-1)
  })
})

describe('WordPress', () => {
  it('keeps the link and the frame of a provider it does not know', async () => {
    const { html, title } = await embed(`/ja${RASK}?theme=dark&limit=3`)
    const filtered = filterOembed(html, 'Ab12Cd34Ef')
    const document = parse(filtered || '')
    expect([...document.body.children].map(({ nodeName }) => nodeName)).toEqual(['BLOCKQUOTE', 'IFRAME'])
    expect(document.querySelector('blockquote')?.textContent).toContain(title)
    const frame = frameOf(filtered || '')
    expect(frame.getAttribute('src')).toBe(`${ORIGIN}/frame/ja${RASK}?limit=3&theme=dark#?secret=Ab12Cd34Ef`)
    expect(frame.title).toContain(title)
    expect([frame.getAttribute('width'), frame.getAttribute('frameborder')]).toEqual(['100%', '0'])
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts')
  })

  it('is given nothing that it would drop a page for: no script, no element of ours', async () => {
    const { html } = await embed(RASK)
    expect([...parse(html).querySelectorAll('body *')].map(({ nodeName }) => nodeName)).toEqual(['BLOCKQUOTE', 'A', 'IFRAME'])
    expect(filterOembed('<p>No frame</p>', 'x')).toBe(false)
  })
})
