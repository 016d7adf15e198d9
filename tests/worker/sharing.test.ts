/** What every kind of page says of itself where it is shared, in both languages, read by a parser that is not ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import type { SourcesFile } from '../../content/model/schema/ledger.ts'
import { root } from '../../scripts/root.ts'
import { editionOf } from '../../worker/site/edition.ts'
import { dist } from '../site.ts'
import { fixtureOnce } from './fixture.ts'
import { pagesOf } from './pageModel.ts'
import { sharedServer } from './shared.ts'

const pages = pagesOf(dist)
const server = sharedServer('built')
const file = <T>(path: string): T => JSON.parse(readFileSync(join(dist, 'v1', path), 'utf8'))

type Node = Record<string, unknown>

/** A page as a site that shows its link reads it: what Open Graph says, each once but for images, and the graph of JSON-LD. */
function read(html: string) {
  const { document } = parseHTML(html)
  const all = (name: string) =>
    [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    )
  const one = (name: string) => {
    const found = all(name)
    expect([name, found.length <= 1]).toEqual([name, true])
    return found[0]
  }
  const image = (part = '') => one(`og:image${part}`)
  const [block] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent ?? '') as { '@context'?: string; '@graph'?: Node[] },
  )
  if (block) expect(block['@context']).toBe('https://schema.org')
  const result = {
    ogTitle: one('og:title'),
    ogDescription: one('og:description'),
    ogSiteName: one('og:site_name'),
    ogType: one('og:type'),
    ogUrl: one('og:url'),
    ogLocale: one('og:locale'),
    ogLocaleAlternate: one('og:locale:alternate'),
    twitterCard: one('twitter:card'),
    ogImage: image()
      ? [{ url: image() ?? '', width: image(':width'), height: image(':height'), type: image(':type'), alt: image(':alt') }]
      : undefined,
  }
  return { result, graph: block?.['@graph'] ?? [] }
}
type Shared = ReturnType<typeof read>

const kinds = ['/', '/quiz/every-kind', '/explainer/who-was-who', '/sources', '/sources/courier-1918', '/claims', '/corrections']
const both = kinds.flatMap((path) => [
  { path, lang: 'en', address: path },
  { path, lang: 'ja', address: `/ja${path === '/' ? '' : path}` },
])
const words = (lang: string) => editionOf(lang).words
const localeOf = (lang: string) => (lang === 'ja' ? 'ja_JP' : 'en_US')
const pathOf = (address: string) => new URL(address).pathname

describe.each(both)('$address', ({ path, lang, address }) => {
  const html = pages.get(address) ?? ''
  let result: Shared['result']
  let graph: Shared['graph'] = []
  beforeAll(() => {
    ;({ result, graph } = read(html))
  })

  it('says what it is, in its language, and names the other', () => {
    expect(result.ogTitle).toBeTruthy()
    expect(html).toContain('<title>')
    expect(result.ogTitle).not.toContain(' · ')
    expect(result.ogDescription?.length).toBeGreaterThan(20)
    expect(result.ogSiteName).toBe('Lighthouse Quizzes')
    expect(result.ogType).toBe(/quiz|explainer/.test(path) ? 'article' : 'website')
    expect(pathOf(result.ogUrl ?? '')).toBe(address)
    expect(result.ogUrl).toBe(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1])
    expect([result.ogLocale, result.ogLocaleAlternate]).toEqual([localeOf(lang), localeOf(lang === 'ja' ? 'en' : 'ja')])
    expect(result.twitterCard).toBe('summary_large_image')
  })

  it('has a card of its own kind and language, as large as it says, with words in its stead', async () => {
    const [image] = result.ogImage ?? []
    const src = pathOf(image?.url ?? '')
    expect(image?.url).toMatch(/^https?:\/\//)
    expect(src).toContain(`${/\/(quiz|explainer)\//.test(path) ? path.slice(1).replace('/', '-') : 'site'}.${lang}.`)
    const { width, height, format } = await sharp(join(dist, src)).metadata()
    expect([Number(image?.width), Number(image?.height), image?.type]).toEqual([width, height, `image/${format}`])
    expect(image?.alt).toContain(lang === 'ja' ? '出典' : 'source')
  })

  it('tells machines its name, its place and who publishes it', () => {
    const [main] = graph
    expect(main).toMatchObject({
      name: expect.any(String),
      inLanguage: lang,
      publisher: { '@type': 'Organization', name: 'The keepers of Orrin Head', logo: expect.stringMatching(/\/icon\.svg$/) },
      isPartOf: { '@type': 'WebSite', name: 'Lighthouse Quizzes' },
    })
    expect(main?.['url']).toBe(result.ogUrl)
    expect(main?.['image']).toBe(result.ogImage?.[0]?.url)
    const crumbs = graph.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as Node[] | undefined
    if (path === '/') return expect(crumbs).toBeUndefined()
    expect(crumbs?.map(({ position }) => position)).toEqual(crumbs?.map((_, i) => i + 1))
    const [first, last] = [crumbs?.[0], crumbs?.at(-1)]
    expect(pathOf(String(first?.['item']))).toBe(lang === 'ja' ? '/ja' : '/')
    expect(last).toMatchObject({ name: result.ogTitle, item: result.ogUrl })
    for (const crumb of crumbs ?? []) expect([...pages.keys()]).toContain(pathOf(String(crumb['item'])))
  })

  it('leads whoever follows it to its feeds', () => {
    const feeds = [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="Lighthouse Quizzes" href="([^"]+)"/g)]
    const folder = lang === 'ja' ? '/ja' : ''
    expect(feeds.map(([, type, href]) => [type, href])).toEqual([
      ['application/atom+xml', `${folder}/feed.xml`],
      ['application/feed+json', `${folder}/feed.json`],
    ])
  })
})

/** What there is to choose in a question, as it is asked. */
function offered(question: CompiledQuestion, set: CompiledSet): string[] | undefined {
  if ('options' in question) return question.options.map(({ text }) => text)
  if (question.type === 'evidence') return question.passages.map(({ citation }) => set.citations[citation]?.gist ?? '')
  if (question.type === 'truefalse') return set.language === 'ja' ? ['正しい', '誤り'] : ['True', 'False']
  return undefined
}

describe.each(['en', 'ja'])('as data, in %s,', (lang) => {
  const folder = lang === 'ja' ? '/ja' : ''
  const [suffix, at] = [lang === 'ja' ? '.ja' : '', (path: string) => pages.get(folder + path) ?? '']
  const main = async (path: string) => read(at(path)).graph[0] ?? {}
  const index = file<{ sets: { id: string }[]; explainers: { id: string }[] }>('index.json')

  it('every quiz has its questions with what may be chosen, its documents and what it is about, and no key', async () => {
    for (const { id } of index.sets) {
      const set = file<CompiledSet>(`sets/${id}${suffix}.json`)
      const quiz = await main(`/quiz/${id}`)
      expect(quiz).toMatchObject({ '@type': 'Quiz', name: set.title, description: set.summary, dateModified: set.updated })
      const questions = quiz['hasPart'] as { name: string; suggestedAnswer?: { text: string }[] }[]
      expect(questions.map(({ name }) => name)).toEqual(set.questions.map(({ stem }) => stem))
      expect(questions.map(({ suggestedAnswer }) => suggestedAnswer?.map(({ text }) => text))).toEqual(
        set.questions.map((question) => offered(question, set)),
      )
      const citation = quiz['citation'] as Node[]
      expect(new Set(citation.map(({ mainEntityOfPage }) => pathOf(String(mainEntityOfPage))))).toEqual(
        new Set(set.citations.map(({ source }) => `${folder}/sources/${source}`)),
      )
      expect(quiz['isBasedOn']).toEqual(citation.map((one) => ({ '@id': one['@id'] })))
      const text = JSON.stringify(quiz)
      expect(text).not.toContain('acceptedAnswer')
      for (const { explanation } of set.questions) expect(text).not.toContain(explanation)
      JSON.stringify(set.questions, (key, value) => {
        if (key === 'why') expect([id, value, text.includes(value)]).toEqual([id, value, false])
        return value
      })
    }
  })

  it('every explainer has its sections, its people and its documents', async () => {
    for (const { id } of index.explainers) {
      const explainer = file<CompiledExplainer>(`explainers/${id}${suffix}.json`)
      const article = await main(`/explainer/${id}`)
      expect(article).toMatchObject({
        '@type': ['Article', 'LearningResource'],
        headline: explainer.title,
        author: { name: 'The keepers of Orrin Head' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        dateModified: explainer.updated,
        articleSection: explainer.sections.map(({ heading }) => heading),
      })
      expect((article['citation'] as Node[]).length).toBe(new Set(explainer.citations.map(({ source }) => source)).size)
    }
    expect(JSON.stringify((await main('/explainer/who-was-who'))['about'])).toContain('"@type":"Person"')
  })

  it('a document is of its kind, and nothing of it is told that was only inferred', async () => {
    const { sources } = file<SourcesFile>(`sources${suffix}.json`)
    const kinds = new Set<unknown>()
    for (const [id, source] of Object.entries(sources)) {
      const work = (await main(`/sources/${id}`))['mainEntity'] as Node
      kinds.add(work['@type'])
      const known = (field: (typeof source.inferred)[number]) => !source.inferred.includes(field)
      expect([id, work['datePublished']]).toEqual([
        id,
        known('published') && !source.published.includes('/') ? source.published : undefined,
      ])
      expect([id, (work['publisher'] as Node | undefined)?.['name']]).toEqual([
        id,
        known('publisher') ? source.publisher : undefined,
      ])
      expect([id, work['url']]).toEqual([id, known('url') ? source.url : undefined])
      expect(work['name']).toBe(source.title)
    }
    expect(kinds.has('NewsArticle')).toBe(true)
  })

  it('the first page and that of sources list what they lead to', async () => {
    const list = async (path: string) =>
      ((await main(path))['mainEntity'] as { itemListElement: { url: string }[] }).itemListElement
    const quizzes = await list(lang === 'ja' ? '' : '/')
    expect(quizzes.length).toBe(index.sets.length + index.explainers.length)
    for (const { url } of [...quizzes, ...(await list('/sources'))]) expect([...pages.keys()]).toContain(pathOf(url))
    const { titled, name, motto } = words(lang)
    expect((await main(lang === 'ja' ? '' : '/'))['name']).toBe(titled(name, motto))
  })
})

describe('what is not a page to be found', () => {
  it('says so in a frame, and names its page', () => {
    for (const [path, page] of pages) {
      if (!path.startsWith('/frame/')) continue
      expect(page).toContain('<meta name="robots" content="noindex"/>')
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? ''
      expect(`/frame${pathOf(canonical)}`).toBe(path)
      expect(page).not.toMatch(/ld\+json|feed\.xml|hreflang/)
    }
  })

  it('shows the card of its quiz where a teacher shares a selection', async () => {
    const html = await (await server.fetch('/quiz/every-kind/play?limit=2')).text()
    const { result, graph } = read(html)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(result.ogUrl).toBe('https://quiz.example/quiz/every-kind')
    expect(result.ogImage?.[0]?.url).toMatch(/^https:\/\/quiz\.example\/assets\/cards\/quiz-every-kind\.en\.[0-9a-f]{12}\.png$/)
    expect(graph).toEqual([])
    const src = pathOf(result.ogImage?.[0]?.url ?? '')
    const card = await server.fetch(src)
    expect([card.status, card.headers.get('Content-Type'), card.headers.get('Cache-Control')]).toEqual([
      200,
      'image/png',
      'public, max-age=31536000, immutable',
    ])
  })

  it('is told of a withdrawn quiz by its notice alone, with the card of the site', async () => {
    const { result, graph } = read(pagesOf(await fixtureOnce()).get('/quiz/sunk') ?? '')
    expect(result.ogImage?.[0]?.url).toMatch(/\/site\.en\./)
    expect(graph.map((node) => node['@type'])).toEqual(['BreadcrumbList'])
  })

  it('has corrections as data where something was put right', async () => {
    const correction = [{ '@type': 'CorrectionComment', datePublished: '2026-02-03', text: 'A spelling was put right.' }]
    const fixture = pagesOf(await fixtureOnce())
    const [quiz] = read(fixture.get('/quiz/boats') ?? '').graph
    expect(quiz?.['correction']).toEqual(correction)
    const [page] = read(fixture.get('/corrections') ?? '').graph
    expect(page?.['hasPart']).toMatchObject([{ '@type': 'Quiz', name: 'Boats on the lake', correction }, { correction }])
  })
})

it('gives the browser’s bars the colour of the paper', () => {
  const tokens = readFileSync(join(root, 'widget/styles/tokens.css'), 'utf8')
  const [, light, dark] = /--paper:.*light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
  const told = [
    ...(pages.get('/') ?? '').matchAll(/<meta name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content="([^"]+)"/g),
  ]
  expect(told.map(([, scheme, colour]) => [scheme, colour])).toEqual([
    ['light', light],
    ['dark', dark],
  ])
})
