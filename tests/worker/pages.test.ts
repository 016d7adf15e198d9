import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../worker/generated/build.ts'
import { boats } from './fixture.ts'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')
const pages = new Map<string, string>()

beforeAll(async () => {
  for (const file of await readdir(server.directory, { recursive: true }))
    if (file.endsWith('.html')) pages.set(file, await readFile(join(server.directory, file), 'utf8'))
})

describe('the prerendered pages', () => {
  it('are these', () => {
    expect([...pages.keys()].sort()).toEqual([
      'about.html',
      'accessibility.html',
      'claims/index.html',
      'claims/lake.html',
      'class.html',
      'corrections.html',
      'embed.html',
      'explainer/lake.html',
      'fr/quiz/boats.html',
      'frame/explainer/lake.html',
      'frame/fr/quiz/boats.html',
      'frame/quiz/boats.html',
      'frame/quiz/sunk.html',
      'index.html',
      'ja/about.html',
      'ja/accessibility.html',
      'ja/claims/index.html',
      'ja/claims/lake.html',
      'ja/class.html',
      'ja/corrections.html',
      'ja/embed.html',
      'ja/index.html',
      'ja/privacy.html',
      'ja/sources/herald.html',
      'ja/sources/index.html',
      'ja/sources/leaflet.html',
      'ja/teach/index.html',
      'ja/topic/lake.html',
      'ja/wall.html',
      'print/boats.html',
      'print/boats/key.html',
      'print/sunk.html',
      'print/sunk/key.html',
      'privacy.html',
      'quiz/boats.html',
      'quiz/sunk.html',
      'sources/herald.html',
      'sources/index.html',
      'sources/leaflet.html',
      'teach/boats.html',
      'teach/index.html',
      'teach/sunk.html',
      'topic/lake.html',
      'wall.html',
    ])
  })

  it('show no key before an answer', () => {
    for (const [file, page] of pages)
      if (!/^print\/.*\/key|^claims|^sources|^explainer|^frame\/explainer|^corrections/.test(file))
        expect([file, page.includes('SECRET')]).toEqual([file, false])
  })

  it('say their language, title, description, width and colour scheme', () => {
    for (const [file, page] of pages) {
      const lang = /(?:^|frame\/)(fr|ja)\//.exec(file)?.[1] ?? 'en'
      expect(page.startsWith(`<!doctype html><html lang="${lang}">`)).toBe(true)
      expect(page).toMatch(/<title>[^<]{5,}<\/title>/)
      expect(page).toMatch(/<meta name="description" content="[^"]{10,}"\/>/)
      expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1"/>')
      expect(page).toContain('<meta name="color-scheme" content="light dark"/>')
    }
  })

  it('have one main, one first heading, and a link past the masthead', () => {
    for (const [file, page] of pages) {
      expect([file, page.match(/<main/g)?.length, page.match(/<h1/g)?.length]).toEqual([file, 1, 1])
      expect(page.includes('href="#main"')).toBe(!file.startsWith('frame/'))
    }
  })

  it('name the one address of what they show', () => {
    const canonical = (file: string) => /<link rel="canonical" href="([^"]+)"\/>/.exec(pages.get(file) ?? '')?.[1]
    expect(canonical('index.html')).toBe('https://quiz.example/')
    expect(canonical('quiz/boats.html')).toBe('https://quiz.example/quiz/boats')
    expect(canonical('frame/quiz/boats.html')).toBe('https://quiz.example/quiz/boats')
    expect(canonical('sources/herald.html')).toBe('https://quiz.example/sources/herald')
    expect(canonical('sources/index.html')).toBe('https://quiz.example/sources')
    expect(canonical('claims/index.html')).toBe('https://quiz.example/claims')
    expect(canonical('claims/lake.html')).toBe('https://quiz.example/claims/lake')
    expect(canonical('topic/lake.html')).toBe('https://quiz.example/topic/lake')
    expect(canonical('corrections.html')).toBe('https://quiz.example/corrections')
  })

  it('hold no style attribute and no script in line but the one that waits for a quiz', () => {
    for (const [, page] of pages) {
      expect(page).not.toMatch(/<[^>]+\sstyle=/)
      expect(page).not.toMatch(/<[^>]+\son[a-z]+=/)
      for (const [, tag, code] of page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
        if (code !== build.early.code) expect(tag).toMatch(/ src="\/assets\/|type="application\/ld\+json"/)
    }
  })

  it('link only to what there is', async () => {
    const links = new Set([...pages.values()].flatMap((page) => [...page.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href)))
    // Made by the build of the Worker's schemas, not with the pages.
    links.delete('/openapi.json')
    expect(links.size).toBeGreaterThan(4)
    // What the build writes beside the pages.
    links.delete('/openapi.json')
    for (const link of links) {
      const { status } = await server.fetch(link as string)
      expect([link, status]).toEqual([link, link?.includes('/sunk/play') ? 410 : 200])
    }
  })

  it('ask without a script: a plain form that goes to /play', () => {
    expect(pages.get('quiz/boats.html')).toMatch(/<form method="post" action="\/quiz\/boats\/play"/)
    expect(pages.get('frame/quiz/boats.html')).toMatch(/<form method="post" action="\/frame\/quiz\/boats\/play"/)
  })

  it('tell the script what to take over', () => {
    expect(pages.get('quiz/boats.html')).toContain(
      '<div id="footnote" data-quiz="boats" data-src="/v1/sets/boats.json" data-action="/quiz/boats/play" data-leads="',
    )
  })

  it('list every question for search engines, without saying which answer is right', () => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pages.get('quiz/boats.html') ?? '')?.[1] ?? ''
    const [data] = JSON.parse(block)['@graph'] as { hasPart: { name: string; suggestedAnswer?: unknown[] }[] }[]
    expect(data?.hasPart).toHaveLength(boats.questions.length - 1)
    expect(data?.hasPart[0]?.suggestedAnswer).toHaveLength(4)
    expect(block).not.toContain('acceptedAnswer')
  })

  it('show a withdrawn set as a notice', () => {
    const page = pages.get('quiz/sunk.html') ?? ''
    expect(page).toContain('Its only source was withdrawn.')
    expect(page).not.toContain('Stem of')
    expect(page).not.toMatch(/"Quiz"|"Question"/)
  })

  it('say what was put right', () => {
    expect(pages.get('quiz/boats.html')).toContain('Corrected on 3 February 2026. A spelling was put right.')
  })
})

describe('a source’s page', () => {
  it('has an anchor for each passage, in the order of the document', () => {
    const ids = [...(pages.get('sources/leaflet.html') ?? '').matchAll(/<section class="passage" id="([^"]+)"/g)]
    expect(ids.map(([, id]) => id)).toEqual(['p9b', 'p10'])
  })

  it('says what is inferred and that it has no address', () => {
    const page = pages.get('sources/leaflet.html') ?? ''
    expect(page).toContain('Probably Sailing Club')
    expect(page).toContain('inferred: publisher')
    expect(page).toContain('Found without a cover.')
    expect(page).toContain('No address of this document is established')
  })

  it('leads to the passage where there is an address', () => {
    expect(pages.get('sources/herald.html')).toContain(
      'href="https://herald.example/lake#:~:text=the%20words%20that%20find%20it"',
    )
  })

  it('lists the claims that rest on a passage, and where they are asked', () => {
    const page = pages.get('sources/leaflet.html') ?? ''
    expect(page).toContain('There were 13 boats.')
    expect(page).toContain('<a href="/quiz/boats#one">Stem of one</a>')
  })
})

describe('the headers of files', () => {
  const headers = async (path: string) => (await server.fetch(path)).headers

  it('allow the one inlined sheet by its hash, and nothing unsafe', async () => {
    for (const path of ['/', '/quiz/boats', '/frame/quiz/boats', '/sources', '/sources/herald', '/claims', '/corrections']) {
      const file = `${path === '/' || /^\/(sources|claims)$/.test(path) ? `${path}/index` : path}.html`.replace(/^\/+/, '')
      const css = /<style>(.*?)<\/style>/s.exec(pages.get(file) ?? '')?.[1] ?? ''
      const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
      const policy = (await headers(path)).get('Content-Security-Policy') ?? ''
      expect(policy).toContain(`style-src ${hash};`)
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('let only frames be framed', async () => {
    expect((await headers('/quiz/boats')).get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    const frame = await headers('/frame/quiz/boats')
    expect(frame.get('Content-Security-Policy')).toMatch(/frame-ancestors \*;/)
    // A sandboxed frame has no origin, and to WebKit 'self' is then no address.
    for (const directive of ['script-src', 'connect-src', 'img-src', 'form-action'])
      expect(frame.get('Content-Security-Policy')).toContain(`${directive} 'self' http://localhost:*`)
    expect(frame.get('Content-Security-Policy')?.match(/default-src/g)).toHaveLength(1)
    expect(frame.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(frame.has('Cross-Origin-Opener-Policy')).toBe(false)
    expect(frame.has('X-Frame-Options')).toBe(false)
  })

  it('open data to every page, for a minute', async () => {
    for (const path of ['/v1/index.json', '/v1/sets/boats.json', '/v1/sources.json', '/v1/claims.json']) {
      const found = await headers(path)
      expect(found.get('Access-Control-Allow-Origin')).toBe('*')
      expect(found.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
      expect(found.get('Cache-Control')).toBe('public, max-age=60')
      expect(found.get('X-Content-Type-Options')).toBe('nosniff')
      expect(found.get('ETag')).toBeTruthy()
      expect(found.has('Content-Security-Policy')).toBe(false)
    }
  })
})
