import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { nearest } from '../../worker/site/related.ts'
import { lake } from './fixture.ts'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')
let own = ''
let framed = ''
beforeAll(async () => {
  own = await readFile(join(server.directory, 'explainer/lake.html'), 'utf8')
  framed = await readFile(join(server.directory, 'frame/explainer/lake.html'), 'utf8')
})

/** What stands between the tags of one section. */
const section = (id: string, page = own) =>
  new RegExp(`<section id="${id}".*?(?=<section id=|</article>)`, 's').exec(page)?.[0] ?? ''
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('an explainer’s page', () => {
  it('needs no script, and only its frame has one', () => {
    expect(own.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(framed).toMatch(/<script type="module" src="\/assets\/framed-[^"]+">/)
    expect(framed).not.toContain('ld+json')
  })

  it('has every section under its heading, with its lead', () => {
    const headings = [...own.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings.slice(0, 5)).toEqual(['The years', 'The crew', 'The counts', 'The dispute', 'The rest'])
    expect(text(section('years'))).toContain('From oars to motors.')
  })

  it('tells a timeline as a list with dates, and keeps the drawing from being read out', () => {
    const years = section('years')
    expect(years.match(/<p class="when">[^<]+/g)).toEqual(['<p class="when">3 May 1902', '<p class="when">May 2020'])
    expect(years.match(/<svg[^>]*>/g)).toEqual([expect.stringContaining('aria-hidden="true"')])
    expect(years.match(/<circle/g)).toHaveLength(2)
  })

  it('puts the events of a year under it, and leads from each mark of the axis to its entry', () => {
    const years = section('years')
    expect(years.match(/<p class="year">[^<]+/g)).toEqual(['<p class="year">1902', '<p class="year">2020'])
    const marks = [...years.matchAll(/<a href="#([^"]+)" tabindex="-1"><(?:circle|rect)/g)].map(([, id]) => id)
    const entries = [...years.matchAll(/<li id="([^"]+)" tabindex="-1" class="(?:day|span)"/g)].map(([, id]) => id)
    expect(marks).toHaveLength(2)
    expect(entries).toEqual(marks)
  })

  it('tells a day from a span by the shape of its mark', () => {
    expect(section('years').match(/class="(?:day|span)"/g)).toEqual(['class="day"', 'class="span"'])
  })

  it('says what holds since then, unless the section tells it', () => {
    expect(text(section('years'))).toContain('Since then: The club suspects more than 100.')
    expect(text(section('counts'))).not.toContain('Since then')
  })

  it('names people in a heading of their own, and keeps their letters and marks from being read out', () => {
    expect(section('crew')).toMatch(/<h3>Ada Löwe<\/h3>.*Ada Löwe rowed first\./s)
    expect(section('crew')).toMatch(/<span class="monogram" aria-hidden="true">AL<\/span>/)
    expect(section('crew')).toMatch(/<span class="monogram" aria-hidden="true">BY<\/span>/)
    expect(section('crew')).toMatch(/<svg class="line"[^>]* aria-hidden="true">/)
  })

  it('says of each figure its bound, whose count it is and as of when', () => {
    const counts = text(section('counts'))
    expect(counts).toContain('13 of 17 boats According to: the harbour. As of May 2020.')
    expect(counts).toContain('under 20 boats According to: the club. As of 2019.')
    expect(counts).toContain('over 100 boats According to: the club. As of 2021.')
    expect(counts).toContain('The day is not printed.')
  })

  it('draws figures on one scale, limits dashed', () => {
    const [exact = '', below = '', above = ''] = section('counts').match(/<svg.*?<\/svg>/gs) ?? []
    // 100 lies at 1 / 1.15 of the scale, so that there is room beyond it.
    expect(exact).toContain('<rect class="whole" width="14.78%"')
    expect(exact).toContain('width="11.3%"')
    expect(below).toContain('<rect class="open" width="17.39%"')
    expect(above).toMatch(/width="86\.96%".*<line x1="86\.96%" x2="100%"/s)
  })

  it('sets accounts side by side with who says so, and says whether both may hold', () => {
    const dispute = text(section('dispute'))
    expect(dispute).toContain('They differ, and each may hold.')
    expect(dispute).toMatch(/The Herald There were 13 boats\. 2 May 2020 .*Rafts were fewer than 20\. 3/)
  })

  it('owns up to a reading of ours', () => {
    expect(text(section('rest'))).toContain('Our reading: the documents do not say this in so many words.')
  })

  it('gives every numeral its note in the same section', () => {
    for (const page of [own, framed])
      for (const { id } of lake.sections) {
        const here = section(id, page)
        // The way back from a note leads to the section, whose id has no dot.
        const numerals = [...here.matchAll(/href="#([^"]+\.[^"]+)"/g)].map(([, to]) => to)
        const notes = [...here.matchAll(/<li id="([^"]+)"/g)].map(([, note]) => note)
        expect(numerals.length).toBeGreaterThan(0)
        expect([id, numerals.filter((to) => !notes.includes(to))]).toEqual([id, []])
        expect([id, notes.filter((note) => !numerals.includes(note))]).toEqual([id, []])
      }
  })

  it('folds the notes on its own page and in a frame, which tells its height as it grows', () => {
    expect(own).not.toMatch(/<details[^>]* open/)
    expect(framed).not.toMatch(/<details[^>]* open/)
    expect(text(section('years'))).toMatch(/1 source The Herald .*May 2020 1 Gist of p1\./)
  })

  it('leads to a question to check oneself by, out of the frame where it is framed', () => {
    expect(section('years')).toContain('<a href="/quiz/boats#one">Stem of one</a>')
    expect(text(section('years'))).toContain('Check yourself Stem of one As of May 2020.')
    expect(section('years', framed)).toContain('<a href="/quiz/boats#one" target="_blank" rel="noopener">')
  })

  it('shows the statement that a passage is asked to prove', () => {
    expect(section('counts')).toMatch(/Which passage proves this\?<\/a> <q>There were boats\.<\/q>/)
  })

  it('does not let a statement to be judged pass for one of ours', () => {
    expect(text(section('rest'))).toContain('Check yourself True or false? The lake is empty.')
  })

  it('and a set that shares its claims lead to each other, withdrawn ones aside', async () => {
    expect(own).toContain('<a href="/quiz/boats">Boats on the lake</a>')
    expect(own).not.toContain('/quiz/sunk')
    for (const set of ['boats', 'sunk'])
      expect(await readFile(join(server.directory, `quiz/${set}.html`), 'utf8')).toContain(
        '<a href="/explainer/lake">The lake &amp; its boats</a>',
      )
  })

  it('is listed on the first page', async () => {
    expect(await readFile(join(server.directory, 'index.html'), 'utf8')).toContain(
      '<a href="/explainer/lake">The lake &amp; its boats</a>',
    )
  })

  it('says to search engines what it is and what it cites', () => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(own)?.[1] ?? ''
    expect(JSON.parse(block)['@graph'][0]).toMatchObject({
      '@type': ['Article', 'LearningResource'],
      headline: 'The lake & its boats',
      dateModified: '2026-11-02',
      url: 'https://quiz.example/explainer/lake',
      citation: [{ name: 'A lake and its boats', url: 'https://herald.example/lake' }],
    })
  })

  it('allows its own sheet by its hash, and only its frame to be framed', async () => {
    for (const [path, page, ancestors] of [
      ['/explainer/lake', own, "'none'"],
      ['/frame/explainer/lake', framed, '*'],
    ] as const) {
      const { headers } = await server.fetch(path)
      const css = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}';`)
      expect(policy).toContain(`frame-ancestors ${ancestors};`)
      expect(policy.match(/default-src/g)).toHaveLength(1)
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe(ancestors === '*' ? 'cross-origin' : null)
    }
  })

  it('is open data as JSON', async () => {
    const response = await server.fetch('/v1/explainers/lake.json')
    expect(await response.json()).toEqual(lake)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it('answers for one there is not with a page, or a problem', async () => {
    expect((await server.fetch('/explainer/pond')).status).toBe(404)
    expect(await (await server.fetch('/v1/explainers/pond.json')).json()).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('what is nearest', () => {
  it('shares most, at most three times, and never nothing', () => {
    const shared: Record<string, number> = { far: 0, b: 1, c: 3, a: 1, d: 2 }
    const all = Object.keys(shared).map((id) => ({ id }))
    expect(nearest(all, ({ id }) => shared[id] ?? 0).map(({ id }) => id)).toEqual(['c', 'd', 'a'])
    expect(nearest(all, () => 0)).toEqual([])
  })
})
