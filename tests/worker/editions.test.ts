import { describe, expect, it } from 'vitest'
import { stringsOf } from '../../widget/strings/all.ts'
import { editionOf, editionsOf, spoken } from '../../worker/site/edition.ts'
import { dist } from '../site.ts'
import { askWorker } from './assets.ts'
import { pagesOf, textOf } from './pageModel.ts'
import { sharedServer } from './shared.ts'

const pages = pagesOf(dist)
const own = [...pages].filter(([at]) => !at.startsWith('/frame/'))
const langOf = (page: string) => /^<!doctype html><html lang="([^"]+)"/.exec(page)?.[1]
const alternatesOf = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
      lang,
      href,
    ]),
  )
const canonicalOf = (page: string) => /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? ''
const at = (address = '') => new URL(address).pathname
const japanese = own.filter(([path]) => /^\/ja(\/|$)/.test(path))

/** Every text of the words module that is a sentence or a label of its own. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : []
}

describe('the pages in each language', () => {
  it('are of the same kinds in Japanese as in English', () => {
    const kinds = ['', '/sources', '/claims', '/corrections', '/quiz/what-rask-brought-home', '/explainer/whose-figures']
    const all = [
      ...kinds.map((path) => `/ja${path}`),
      '/frame/ja/quiz/what-rask-brought-home',
      '/frame/ja/explainer/whose-figures',
    ]
    expect([...pages.keys()]).toEqual(expect.arrayContaining(all))
  })

  it('say which language they are in, as their address does', () => {
    for (const [path, page] of pages)
      expect([path, langOf(page)]).toEqual([path, /^(\/frame)?\/ja(\/|$)/.test(path) ? 'ja' : 'en'])
  })

  it('name their own address, and each other in both directions', () => {
    for (const [path, page] of own) {
      expect([path, at(canonicalOf(page))]).toEqual([path, path])
      const alternates = alternatesOf(page)
      expect(at(alternates['x-default'])).toBe(at(alternates['en']))
      expect(at(alternates[langOf(page) ?? ''])).toBe(path)
      for (const href of Object.values(alternates)) expect(alternatesOf(pages.get(at(href)) ?? '')).toEqual(alternates)
    }
  })

  it('offer the same page in the other language, each by its own name', () => {
    // The pages of a class are in the language of the class.
    for (const [path, page] of own.filter(([path]) => !/\/(class|wall)$/.test(path))) {
      const [switched = ''] = /<nav class="languages".*?<\/nav>/s.exec(page) ?? []
      const alternates = alternatesOf(page)
      expect([path, switched]).toEqual([
        path,
        expect.stringContaining(`<a href="${at(alternates['ja'])}" lang="ja" hreflang="ja"`),
      ])
      expect(textOf(switched)).toBe('English日本語')
    }
  })

  it('stay in Japanese from link to link, but for the switch', () => {
    for (const [path, page] of japanese) {
      const links = [...page.replace(/<nav class="languages".*?<\/nav>/s, '').matchAll(/href="(\/[^"]*)"/g)].map(
        ([, href = '']) => href,
      )
      expect([
        path,
        links.filter((href) => !/^\/((export\/)?ja\b|icon|openapi\.json|v1\/sets\/[\w-]+\.ja\.json)/.test(href)),
      ]).toEqual([path, []])
    }
  })

  it('stand under a title that ends with the site’s name, parted as the language does', () => {
    const titleOf = (page = '') => /<title>([^<]*)/.exec(page)?.[1]
    const pairs = [...pages].filter(([path]) => /^(\/ja)?\/sources$/.test(path)).map(([, page]) => [langOf(page), titleOf(page)])
    expect(Object.fromEntries(pairs)).toEqual({
      en: expect.stringMatching(/^Sources · /),
      ja: expect.stringMatching(/^出典｜/),
    })
  })

  it('say nothing of their own in English on a Japanese page', () => {
    const { words, strings, explainer } = editionOf('en')
    // Names are the same in both.
    const same = new Set(said(editionOf('ja').words))
    const english = [...said(words), ...said(strings), ...said(explainer)].filter(
      (text) => /\w{3}.*\w{3}/.test(text) && !same.has(text),
    )
    for (const [path, page] of pages) {
      if (langOf(page) !== 'ja') continue
      const body = page
        .replace(/^.*<body/s, '<body')
        .replace(/<script.*?<\/script>/gs, '')
        .replace(/<(\w+)[^>]* lang="en".*?<\/\1>/gs, '')
      const texts = new Set(
        [...body.matchAll(/>([^<]+)/g), ...body.matchAll(/ aria-label="([^"]+)"/g)].map(([, text = '']) => textOf(text).trim()),
      )
      expect([path, english.filter((text) => texts.has(text.trim()))]).toEqual([path, []])
    }
  })
})

describe('an edition', () => {
  const entry = { version: '', title: '', summary: '', questions: 1, updated: '' }
  const index = {
    sets: [
      { id: 'a', languages: ['en', 'ja'], ...entry },
      { id: 'b', languages: ['en'], ...entry },
      { id: 'c', languages: ['de', 'fr'], ...entry },
    ],
    explainers: [],
  }

  it('leads to a page in its language where there is one, else to the page there is', () => {
    const { to } = editionOf('ja', index)
    expect(['/', '/quiz/a', '/quiz/b', '/sources', '/corrections'].map(to)).toEqual([
      '/ja',
      '/ja/quiz/a',
      '/quiz/b',
      '/ja/sources',
      '/ja/corrections',
    ])
  })

  it('has no prefix in the language that something is written in', () => {
    expect(editionOf('de', index).to('/quiz/c')).toBe('/quiz/c')
    expect(editionOf('fr', index).to('/quiz/c')).toBe('/fr/quiz/c')
    // Those of its pages first, then those that something is read in.
    expect(editionsOf(index)).toEqual(['en', 'ja', 'de', 'fr'])
  })

  it('is called by the name of its language, whatever land it is of', () => {
    expect(['ja', 'ja-JP', 'en-GB', 'fr', '', undefined].map(spoken)).toEqual(['ja', 'ja', 'en', 'en', 'en', 'en'])
  })

  it('has no first page where its words are not spoken', () => {
    expect(editionOf('fr', index).to('/')).toBe('/')
  })
})

describe('what the Worker draws in Japanese', () => {
  const server = sharedServer('built')
  const play = '/quiz/what-rask-brought-home/play?lang=ja'

  it('is the whole page, graded or not, with its form leading to itself', async () => {
    for (const init of [
      {},
      { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'q.father-or-son=true' },
    ]) {
      const page = await (await server.fetch(play, init)).text()
      expect(langOf(page)).toBe('ja')
      expect(page).toContain(`action="${play}"`)
      expect(page).toContain(editionOf('ja').words.quizSources)
      expect(page).toContain('href="/ja/sources/')
      expect(page).not.toContain(editionOf('en').words.quizSources)
    }
    const asked = await (await server.fetch(play)).text()
    expect(asked).toContain(stringsOf('ja').checkAll)
    expect(asked).not.toContain(stringsOf('en').checkAll)
  })

  it('is an outage told in Japanese, whatever went wrong', async () => {
    const broken = { fetch: () => Promise.reject(new TypeError('nobody foresaw this')) }
    const thrown = { fetch: () => ({}) as Promise<Response> }
    for (const assets of [broken, thrown]) {
      const response = await askWorker(assets, play)
      expect([response.status, langOf(await response.text())]).toEqual([503, 'ja'])
    }
  })

  it('is left for another language by a switch, with the options kept', async () => {
    const page = await (await server.fetch(`${play}&limit=2&layout=all`)).text()
    const [, nav = ''] = /<nav class="languages"[^>]*>(.*?)<\/nav>/s.exec(page) ?? []
    const links = [...nav.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    expect(links).toHaveLength(2)
    for (const [i, lang] of ['en', 'ja'].entries()) {
      expect(Object.fromEntries(new URL(links[i] ?? '', 'https://quiz.example').searchParams)).toEqual({
        limit: '2',
        lang,
        layout: 'all',
      })
      expect(langOf(await (await server.fetch(links[i] ?? '')).text())).toBe(lang)
    }
  })

  it('is an error told in Japanese, where the address asks for it', async () => {
    const { words } = editionOf('ja')
    for (const path of ['/ja/nothing', '/frame/ja/nothing', '/quiz/nothing/play?lang=ja', '/out/nothing/p1?lang=ja']) {
      const page = await (await server.fetch(path)).text()
      expect(page).toContain(words.errors['not-found'].title)
      // The way home stays in the language.
      expect(page).toMatch(new RegExp(`<a href="/ja"[^>]*>${words.home}</a>`))
    }
    const unknown = await (await server.fetch('/nothing?lang=xx')).text()
    expect(langOf(unknown)).toBe('en')
  })

  it('keeps explainers under their own policy in every language', async () => {
    const policy = async (path: string) => (await server.fetch(path)).headers.get('Content-Security-Policy')
    expect(await policy('/ja/explainer/whose-figures')).toBe(await policy('/explainer/whose-figures'))
    expect(await policy('/frame/ja/explainer/whose-figures')).toBe(await policy('/frame/explainer/whose-figures'))
  })
})
