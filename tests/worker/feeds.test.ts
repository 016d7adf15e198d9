/** Feeds, sitemap and robots.txt, read by a parser that is not ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser, parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { hide } from '../../content/model/play/hide.ts'
import type { CompiledQuestion, CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import { atomOf } from '../../worker/site/feeds/atom.ts'
import { feedOf } from '../../worker/site/feeds/feed.ts'
import { jsonFeedOf } from '../../worker/site/feeds/json.ts'
import { robots } from '../../worker/site/prerender/robots.ts'
import { scenesOf } from '../../worker/site/prerender/scenes.ts'
import { sitemapOf } from '../../worker/site/prerender/sitemap.ts'
import type { PageScene } from '../../worker/site/scene.ts'
import { dist } from '../site.ts'
import { fixtureOnce } from './fixture.ts'
import { pagesOf } from './pageModel.ts'

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8')
const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml')
const pathOf = (address: string) => new URL(address).pathname

/** A fragment of HTML, within a page. */
const htmlOf = (fragment: string) => parseHTML(`<!doctype html><html><body>${fragment}</body></html>`).document

interface Entry {
  id: string
  title: string
  updated: string
  url: string
  content: string
}

function entriesOf(atom: string): Entry[] {
  return [...xml(atom).querySelectorAll('entry')].map((entry) => {
    const text = (name: string) => entry.querySelector(name)?.textContent ?? ''
    const url = entry.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? ''
    return { id: text('id'), title: text('title'), updated: text('updated'), url, content: text('content') }
  })
}

interface JsonFeed {
  version: string
  language: string
  home_page_url: string
  feed_url: string
  authors: { name: string }[]
  items: { id: string; url: string; title: string; content_html: string; date_modified: string; image?: string }[]
}

/** Everything that is told only after an answer; `seen` is what may be seen before, in which an accepted answer may stand. */
function secrets(question: CompiledQuestion, seen: string): string[] {
  const accepted = question.type === 'text' ? question.key.filter((text) => !seen.includes(text)) : []
  const found = [question.explanation, ...accepted]
  JSON.stringify(question, (key, value) => {
    if (key === 'why') found.push(value)
    return value
  })
  return found
}

describe.each(['', 'ja/'])('the feeds at /%s', (folder) => {
  const atom = read(dist, `${folder}feed.xml`)
  const json: JsonFeed = JSON.parse(read(dist, `${folder}feed.json`))
  const entries = entriesOf(atom)
  const pages = pagesOf(dist)
  const index: Index = JSON.parse(read(dist, 'v1/index.json'))

  it('are of their language and know where they are', () => {
    const { documentElement: feed } = xml(atom)
    expect(feed.getAttribute('xml:lang')).toBe(folder ? 'ja' : 'en')
    expect(json.language).toBe(folder ? 'ja' : 'en')
    expect(feed.querySelector('feed > author > name')?.textContent).toBe('The keepers of Orrin Head')
    expect(json.authors.map(({ name }) => name)).toEqual(['The keepers of Orrin Head'])
    expect(feed.querySelector('feed > rights')?.textContent).toBe('CC BY 4.0')
    expect(feed.querySelector('feed > link[rel="license"]')?.getAttribute('href')).toMatch(/^https:\/\/creativecommons\.org\//)
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(pathOf(feed.querySelector('link[rel="self"]')?.getAttribute('href') ?? '')).toBe(`/${folder}feed.xml`)
    expect(pathOf(json.feed_url)).toBe(`/${folder}feed.json`)
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(feed.querySelector(`feed > ${name}`)?.textContent).toBeTruthy()
  })

  it('have every set and explainer, each at its page, once', () => {
    const all = [...index.sets.map(({ id }) => `quiz/${id}`), ...index.explainers.map(({ id }) => `explainer/${id}`)]
    const paths = entries.map(({ url }) => pathOf(url))
    expect(paths).toEqual(expect.arrayContaining(all.map((path) => `/${folder}${path}`)))
    for (const path of paths) expect([...pages.keys()]).toContain(path)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { id, title, updated } of entries) {
      expect(id).toMatch(/^tag:[a-z.]+,2026:\/\S+$/)
      expect(title).not.toBe('')
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    }
  })

  it('say the same in both formats, the latest first', () => {
    const told = json.items.map(({ id, url, title, content_html, date_modified }) => {
      return { id, title, updated: date_modified, url, content: content_html }
    })
    expect(told).toEqual(entries)
    const days = entries.map(({ updated }) => updated)
    expect(days).toEqual([...days].sort().reverse())
    expect(xml(atom).querySelector('feed > updated')?.textContent).toBe(days[0])
  })

  it('show a question with what there is to choose, and a link, all absolute', () => {
    for (const { content, url } of entries.filter((one) => one.url.includes('/quiz/'))) {
      const document = htmlOf(content)
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
      expect(links.at(-1)).toBe(url)
      for (const link of links) expect(link.startsWith(url)).toBe(true)
      expect(document.querySelectorAll('script, style, img, iframe').length).toBe(0)
    }
    expect(entries.some(({ content }) => content.includes('<li>'))).toBe(true)
  })

  it('tell no key, no why and no explanation of any set, in any language', () => {
    for (const { id, languages } of index.sets) {
      const sets = languages.map((lang, i): CompiledSet => JSON.parse(read(dist, `v1/sets/${id}${i ? `.${lang}` : ''}.json`)))
      const seen = JSON.stringify(sets.map(hide))
      const own = entries.filter(({ url }) => pathOf(url).endsWith(`/quiz/${id}`)).map(({ content }) => content)
      const text = htmlOf(own.join('')).body.textContent ?? ''
      expect(sets.some(({ questions: [first] }) => first && text.includes(first.stem))).toBe(true)
      for (const secret of sets.flatMap(({ questions }) => questions.flatMap((one) => secrets(one, seen))))
        expect([id, secret, text.includes(secret)]).toEqual([id, secret, false])
    }
  })
})

describe('what the fixture publishes', () => {
  let dir = ''
  let scene: PageScene
  beforeAll(async () => {
    dir = await fixtureOnce()
    const [home] = await scenesOf(dir, 'https://quiz.example', '2026-11-21')
    if (!home) throw new Error('no scene')
    scene = home
  })

  it('is told without a secret, and without what was withdrawn', () => {
    for (const file of ['feed.xml', 'feed.json']) {
      expect(read(dir, file)).toContain('Stem of one')
      expect(read(dir, file)).not.toMatch(/SECRET|sunk|Stem of gone/)
    }
  })

  it('tells each correction as an item of its own, which stays the same when more follow', () => {
    const [boats] = scene.sets
    if (!boats) throw new Error('no set')
    const more = [
      ...boats.corrections,
      { date: '2026-05-06', question: 'gone', note: 'Of a question that is no more.' },
      { date: '2026-07-08', question: 'some', note: 'A & <b> of a date.' },
    ]
    const feed = feedOf({ ...scene, sets: [{ ...boats, corrections: more }] })
    if (!feed) throw new Error('no feed')
    const corrections = entriesOf(atomOf(feed)).filter(({ id }) => id.includes('/correction/'))
    expect(corrections.map(({ id, url, updated }) => [id, url, updated])).toEqual([
      ['tag:quiz.example,2026:/quiz/boats/correction/3', 'https://quiz.example/quiz/boats#some', '2026-07-08T00:00:00Z'],
      ['tag:quiz.example,2026:/quiz/boats/correction/1', 'https://quiz.example/quiz/boats#one', '2026-02-03T00:00:00Z'],
    ])
    expect(htmlOf(corrections[0]?.content ?? '').body.textContent).toContain('A & <b> of a date.')
    const json: JsonFeed = JSON.parse(jsonFeedOf(feed))
    expect(json.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id))
  })

  it('shows every type of question without its answer', () => {
    const [boats] = scene.sets
    if (!boats) throw new Error('no set')
    for (const question of boats.questions.filter(({ withdrawn }) => !withdrawn)) {
      const feed = feedOf({ ...scene, sets: [{ ...boats, questions: [question] }], explainers: [] })
      const html = feed?.items.find(({ kind }) => kind === 'quiz')?.html ?? ''
      expect(html).toContain(question.stem)
      for (const secret of secrets(question, '')) expect(html).not.toContain(secret)
    }
  })

  it('has no feed in a language that the site does not speak', () => {
    const pages = pagesOf(dir)
    expect([...pages.keys()]).toContain('/fr/quiz/boats')
    expect(() => read(dir, 'fr/feed.xml')).toThrow()
    expect(read(dir, 'feed.xml')).not.toContain('Des bateaux')
  })
})

describe('the sitemap', () => {
  const pages = pagesOf(dist)
  const urls = [...xml(read(dist, 'sitemap.xml')).querySelectorAll('url')].map((url) => ({
    path: pathOf(url.querySelector('loc')?.textContent ?? ''),
    day: url.querySelector('lastmod')?.textContent,
    links: [...url.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      pathOf(link.getAttribute('href') ?? ''),
    ]),
  }))

  it('names every page that may be found, once, and no other', () => {
    const listed = [...pages].filter(([, page]) => !page.includes('name="robots" content="noindex"')).map(([path]) => path)
    expect(urls.map(({ path }) => path).sort()).toEqual(listed.sort())
    expect(listed.some((path) => path.startsWith('/frame/'))).toBe(false)
  })

  it('names the same pages in other languages as the pages do, and when they changed', () => {
    for (const { path, day, links } of urls) {
      const own = [...(pages.get(path) ?? '').matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
      expect([path, links]).toEqual([path, own.map(([, lang, href = '']) => [lang, pathOf(href)])])
      if (/\/(quiz|explainer)\//.test(path)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('dates a page by its last correction, and names nothing that was withdrawn', async () => {
    const scenes = await scenesOf(await fixtureOnce(), 'https://quiz.example', '2026-11-21')
    const later = scenes.map((scene) => ({
      ...scene,
      sets: scene.sets.map((set) => ({ ...set, corrections: [{ date: '2026-12-01', question: 'one', note: 'Late.' }] })),
    }))
    const text = sitemapOf(later, ['/', '/quiz/boats', '/fr/quiz/boats', '/quiz/sunk', '/explainer/lake', '/claims'])
    const days = [...xml(text).querySelectorAll('url')].map((url) => [
      pathOf(url.querySelector('loc')?.textContent ?? ''),
      url.querySelector('lastmod')?.textContent,
    ])
    expect(days).toEqual([
      ['/', '2026-12-01'],
      ['/quiz/boats', '2026-12-01'],
      ['/fr/quiz/boats', '2026-12-01'],
      ['/explainer/lake', '2026-11-02'],
      ['/claims', undefined],
    ])
  })
})

describe('robots.txt', () => {
  /** Rules for a crawler by RFC 9309: of the group that names it, else of the one for all. */
  function rules(agent: string): string[] {
    const groups = robots('https://quiz.example')
      .split('\n\n')
      .map((group) => ({
        agents: [...group.matchAll(/^User-agent: (.+)$/gm)].map(([, name]) => name),
        paths: [...group.matchAll(/^Disallow: (.+)$/gm)].map(([, path = '']) => path),
      }))
    return (groups.find(({ agents }) => agents.includes(agent)) ?? groups.find(({ agents }) => agents.includes('*')))?.paths ?? []
  }
  const barred = (agent: string, path: string) =>
    rules(agent).some((rule) => new RegExp(`^${rule.replace('*', '.*')}`).test(path))

  it('leaves pages and frames to be read, and selections only to who shows a shared link', () => {
    for (const path of pagesOf(dist).keys()) expect([path, barred('Googlebot', path)]).toEqual([path, false])
    for (const path of ['/quiz/x/play', '/frame/quiz/x/play', '/out/courier-1918/p35'])
      expect(barred('Googlebot', path)).toBe(true)
    expect(barred('Twitterbot', '/quiz/x/play')).toBe(false)
  })

  it('says where the sitemap is', () => {
    expect(robots('https://quiz.example')).toMatch(/^Sitemap: https:\/\/quiz\.example\/sitemap\.xml$/m)
  })
})
