import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import type { ClaimsFile, SourcesFile } from '../../content/model/schema/ledger.ts'
import { editionOf } from '../../worker/site/edition.ts'
import { siteWords } from '../../worker/site/languages.ts'
import { yearName } from '../../worker/site/pages/claims/filter.tsx'
import { Coverage } from '../../worker/site/pages/sources/coverage.tsx'
import type { LedgerSource } from '../../worker/site/scene.ts'
import { dist } from '../site.ts'
import { fixtureOnce } from './fixture.ts'
import { htmlIdsOf, pagesOf, textOf } from './pageModel.ts'

const read = <T>(file: string): T => JSON.parse(readFileSync(join(dist, 'v1', file), 'utf8'))
const built = pagesOf(dist)
const page = (path: string) => built.get(path) ?? ''
const { claims, conflicts } = read<ClaimsFile>('claims.json')
const { sources } = read<SourcesFile>('sources.json')
const sets = read<Index>('index.json').sets.map(({ id }) => read<CompiledSet>(`sets/${id}.json`))
const ids = Object.keys(claims)

/** The pages of the claims of every topic. */
const topics = read<Index>('index.json').topics.map(({ id }) => id)
const ledger = topics.map((id) => page(`/claims/${id}`)).join('')
const idsIn = (topic: string) => ids.filter((id) => claims[id]?.topic === topic)

/** An entry of a claim, from its tag to the next one's. */
const entry = (id: string, html = ledger) =>
  new RegExp(`<article class="entry" id="${id}"[\\s\\S]*?</article>`).exec(html)?.[0] ?? ''
const attribute = (html: string, name: string) => new RegExp(`^<article[^>]* data-${name}="([^"]*)"`).exec(html)?.[1]
const options = (name: string, html: string) =>
  [
    ...(new RegExp(`<select name="${name}">(.*?)</select>`, 's').exec(html)?.[1] ?? '').matchAll(/<option value(?:="([^"]*)")?/g),
  ].map(([, value = '']) => value)
const statement = (id: string) => claims[id]?.statement ?? `no claim ${id}`

describe('the ledger of claims', () => {
  it('has every claim once, and nothing else', () => {
    const entries = [...ledger.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id)
    expect(entries.length).toBeGreaterThan(50)
    expect([...entries].sort()).toEqual([...ids].sort())
    for (const id of ids) expect(textOf(/<h3>(.*?)<\/h3>/s.exec(entry(id))?.[1] ?? '')).toBe(statement(id))
  })

  it('leads each claim to all its passages, with what they say', () => {
    for (const id of ids)
      for (const cite of claims[id]?.cites ?? []) {
        const [source = '', place = ''] = cite.split('/')
        expect(entry(id)).toContain(`href="/sources/${source}#${place}"`)
        expect(textOf(entry(id))).toContain(sources[source]?.passages[place]?.gist)
      }
  })

  it('shows every other account of a claim’s conflicts', () => {
    const contested = ids.filter((id) => claims[id]?.conflicts.length)
    expect(contested.length).toBeGreaterThan(10)
    for (const id of contested)
      for (const conflict of claims[id]?.conflicts ?? [])
        for (const account of conflicts[conflict]?.accounts ?? [])
          if (account !== id) expect(textOf(entry(id))).toContain(statement(account))
  })

  it('links each claim with what came in its place, both ways', () => {
    for (const id of ids) {
      const later = claims[id]?.supersededBy
      if (!later) continue
      expect(textOf(entry(id))).toContain(`Since then${statement(later)}`)
      expect(entry(later)).toContain(`href="#${id}"`)
      expect(textOf(entry(later))).toContain('Before that')
    }
  })

  it('names every question that rests on a claim', () => {
    for (const id of ids)
      for (const question of claims[id]?.questions ?? [])
        expect(entry(id)).toContain(`href="/quiz/${question.replace('/', '#')}"`)
  })

  it.each(topics)(
    'offers in each filter what there is of %s, each with at least one claim, so that every claim can be found by each',
    (topic) => {
      const [html, ids] = [page(`/claims/${topic}`), idsIn(topic)]
      for (const name of ['source', 'year', 'voice', 'kind']) {
        const [any, ...offered] = options(name, html)
        expect(any).toBe('')
        const found = ids.map((id) => (attribute(entry(id), name) ?? '').split(' ').filter(Boolean))
        expect([name, found.filter((values) => values.length === 0)]).toEqual([name, []])
        expect([name, [...new Set(found.flat())].sort()]).toEqual([name, [...offered].sort()])
      }
      const differing = ids.filter((id) => attribute(entry(id), 'conflict') === 'yes')
      expect(differing.sort()).toEqual(ids.filter((id) => claims[id]?.conflicts.length).sort())
    },
  )

  it.each(topics)('has the same ways into %s without a script', (topic) => {
    const [html, ids] = [page(`/claims/${topic}`), idsIn(topic)]
    const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? ''
    const linked = (title: string) =>
      [...(without.split(`<h2>${title}</h2>`)[1]?.split('<h2>')[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(linked('Year')).toEqual(
      options('year', html)
        .slice(1)
        .map((year) => `#in.${year}`),
    )
    expect(linked('Document').sort()).toEqual(
      Object.keys(sources)
        .filter((id) => sources[id]?.topic === topic)
        .map((id) => `/sources/${id}`)
        .sort(),
    )
    for (const title of ['Voice', 'Kind']) expect(linked(title).sort()).toEqual(ids.map((id) => `#${id}`).sort())
    const accounts = Object.values(conflicts)
      .filter((conflict) => conflict.topic === topic)
      .flatMap((conflict) => conflict.accounts.map((id) => `#${id}`))
    expect(linked('Where accounts differ').sort()).toEqual(accounts.sort())
  })
})

describe('the pages of sources', () => {
  it.each(Object.keys(sources))('%s: every paragraph is there, cited with its passages or left out with its reason', (id) => {
    const source = sources[id]
    if (!source) throw new Error(`no source ${id}`)
    const strip = /<ol class="strip">(.*?)<\/ol>/s.exec(page(`/sources/${id}`))?.[1] ?? ''
    const cells = strip.split('<li>').slice(1)
    expect(cells).toHaveLength(source.document.paragraphs)
    cells.forEach((cell, i) => {
      const passages = Object.entries(source.passages).filter(([, { paragraph }]) => paragraph === i + 1)
      const reason = source.leftOut.find(({ paragraph }) => paragraph === i + 1)?.reason
      const counted = `cited, ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`
      expect(textOf(cell)).toBe(`${i + 1} ${passages.length ? counted : `left out: ${reason}`}`)
    })
    const places = htmlIdsOf(page(`/sources/${id}`)).filter((place) => /^p\d+[a-z]?$/.test(place))
    expect(places.sort()).toEqual(Object.keys(source.passages).sort())
  })

  it('promise a reason for what is left out only where each paragraph that is not cited has one', () => {
    const [source] = Object.values(sources).filter(({ leftOut }) => leftOut.length > 1)
    if (!source) throw new Error('no source leaves out two paragraphs')
    for (const [lang, words] of Object.entries(siteWords)) {
      const edition = { ...editionOf(lang), words }
      const said = (leftOut: LedgerSource['leftOut']) =>
        textOf(/<p>(.*?)<\/p>/s.exec(render(h(Coverage, { source: { ...source, leftOut }, edition })))?.[1] ?? '')
      const [bare, ...others] = [[], source.leftOut.slice(1), source.leftOut].map(said)
      const whole = others.pop() ?? ''
      expect(others).toEqual([bare])
      expect(whole.slice(0, bare?.search(/[.。]$/))).toBe(bare?.replace(/[.。]$/, ''))
      expect(whole.length).toBeGreaterThan((bare?.length ?? 0) + 10)
    }
  })

  it('show what each passage says, the claims on it and the questions on these, an evidence question included', () => {
    const evidence = sets.flatMap((set) =>
      set.questions.flatMap((question) =>
        question.type === 'evidence'
          ? question.passages.map(({ citation }) => ({ at: `/quiz/${set.id}#${question.id}`, cite: set.citations[citation] }))
          : [],
      ),
    )
    expect(evidence.length).toBeGreaterThan(0)
    const passage = (id: string, place: string) =>
      new RegExp(`<section class="passage" id="${place}">[\\s\\S]*?</section>`).exec(page(`/sources/${id}`))?.[0] ?? ''
    for (const { at, cite } of evidence) expect(passage(cite?.source ?? '', cite?.passage ?? '')).toContain(`href="${at}"`)
    for (const [id, source] of Object.entries(sources))
      for (const [place, { gist, anchor, claims: resting }] of Object.entries(source.passages)) {
        const shown = passage(id, place)
        expect(textOf(shown)).toContain(gist)
        expect(textOf(shown)).toContain(`“${anchor}”`)
        for (const claim of resting) {
          expect(shown).toContain(`href="/claims/${claims[claim]?.topic}#${claim}"`)
          for (const question of claims[claim]?.questions ?? [])
            expect(shown).toContain(`href="/quiz/${question.replace('/', '#')}"`)
        }
      }
  })

  it('show every conflict of their claims with all its accounts', () => {
    for (const [id, conflict] of Object.entries(conflicts)) {
      const cited = conflict.accounts.flatMap((account) => claims[account]?.cites.map((cite) => cite.split('/')[0]) ?? [])
      expect(cited.length).toBeGreaterThan(0)
      for (const source of new Set(cited)) {
        const shown =
          new RegExp(`<section class="otherwise" id="conflict.${id}">[\\s\\S]*?</section>`).exec(
            page(`/sources/${source}`),
          )?.[0] ?? ''
        for (const account of conflict.accounts) expect(textOf(shown)).toContain(statement(account))
      }
    }
  })
})

describe('the corrections as they are', () => {
  it('are all listed, or said to be none', () => {
    const all = sets.flatMap(({ corrections }) => corrections)
    const text = textOf(page('/corrections'))
    for (const { note } of all) expect(text).toContain(note)
    const withdrawn = sets.some((set) => set.withdrawn || set.questions.some((question) => question.withdrawn))
    expect(text.includes('Nothing has had to be corrected so far.')).toBe(!all.length && !withdrawn)
    expect(text).toContain('How corrections are made')
  })
})

describe('the ledger of a fixture', () => {
  let pages = new Map<string, string>()
  const claim = (id: string) => entry(id, pages.get('/claims/lake'))
  beforeAll(async () => {
    pages = pagesOf(await fixtureOnce())
  })

  it('says who speaks, and how a figure is bounded and counted', () => {
    expect(textOf(claim('boats'))).toContain('The document itself reports it. Figure: 13 boats.')
    expect(textOf(claim('few'))).toContain(
      'According to: the harbour master. Figure: fewer than 12 of 20 boats, according to: the sailing club.',
    )
    expect(textOf(claim('more'))).toContain('Judgement of: Ada Löwe. Only the decades are printed.')
    expect(textOf(claim('quiet')).match(/Our reading[^.]*\./g)).toEqual(['Our reading: the page speaks of no count.'])
  })

  it('tells what is past its review as of its date, and nothing that is due today', () => {
    expect(textOf(claim('boats'))).toContain(
      'This is told as of May 2020. It was due to be looked at again by 20 November 2026, and may have changed since.',
    )
    expect(claim('more')).not.toContain('told as of')
    expect(textOf(pages.get('/sources/leaflet') ?? '')).toContain('This is told as of May 2020.')
  })

  it('groups by the year a date begins in and finds a claim under every year it reaches into', () => {
    const html = pages.get('/claims/lake') ?? ''
    expect([...html.matchAll(/<section class="year" id="([^"]*)"><h2>([^<]*)/g)].map(([, id, name]) => [id, name])).toEqual([
      ['in.1970', '1970–1989'],
      ['in.2019', '2019'],
      ['in.2020', '2020'],
    ])
    expect(options('year', html)).toEqual(['', '1970', '2019', '2020'])
    expect(attribute(claim('few'), 'year')).toBe('2019 2020')
    expect(attribute(claim('boats'), 'source')).toBe('herald leaflet')
  })

  it('heads a year as the reader’s language writes it', () => {
    const inJapanese = (year: number, to: number) => yearName({ year, to, claims: [] }, editionOf('ja'))
    expect([inJapanese(2002, 2002), inJapanese(1970, 1989)]).toEqual(['2002年', '1970～89年'])
  })

  it('says once that a reading is ours, on the pages of its sources too', () => {
    const resting = textOf(pages.get('/sources/herald') ?? '')
    expect(resting).toContain('Our reading: the page speaks of no count.')
    expect(resting).not.toContain('in so many words')
  })

  it('links to a question where it is shown, and to none that was withdrawn, alone or with its quiz', () => {
    expect(claim('boats')).toContain('<summary>Asked in 2 questions</summary>')
    expect(claim('boats')).toContain('href="/quiz/boats#one"')
    expect(claim('boats')).not.toContain('/quiz/sunk')
    expect(textOf(claim('boats'))).not.toContain('Stem of gone')
  })

  it('says once why neighbouring paragraphs were left out', () => {
    const text = textOf(pages.get('/sources/herald') ?? '')
    expect(text).toContain('2 of its 5 paragraphs are cited')
    expect(text).toContain('Paragraphs 3–4: left out, page furniture.Paragraph 5: left out, an advertisement.')
    expect(text).toContain('Stem of proof')
  })

  it('lists corrections and withdrawals, the latest first, for readers and for machines', () => {
    const html = pages.get('/corrections') ?? ''
    expect([...html.matchAll(/<time dateTime="([^"]*)"/gi)].map(([, date]) => date)).toEqual([
      '2026-03-04',
      '2026-02-03',
      '2026-02-03',
      '2026-01-02',
      '2026-01-02',
    ])
    expect(textOf(html)).toContain('Corrected on 3 February 2026. A spelling was put right.')
    expect(textOf(html)).toContain('Withdrawn on 2 January 2026. It was asked badly.')
    expect(textOf(html)).not.toContain('Nothing has had to be corrected')
    const blocks = (path: string) =>
      JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(pages.get(path) ?? '')?.[1] ?? 'null')['@graph'][0]
    const correction = [{ '@type': 'CorrectionComment', datePublished: '2026-02-03', text: 'A spelling was put right.' }]
    expect(blocks('/quiz/boats').correction).toEqual(correction)
    expect(blocks('/corrections').hasPart[0]).toEqual({
      '@type': 'Quiz',
      name: 'Boats on the lake',
      url: 'https://quiz.example/quiz/boats',
      correction,
    })
  })
})
