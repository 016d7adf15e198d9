import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { stringsOf } from '../../widget/strings/all.ts'
import { editionOf } from '../../worker/site/edition.ts'
import { answersOf } from '../../worker/site/pages/print/answers.ts'
import { readQr } from '../qr.ts'
import { dist } from '../site.ts'
import { boats, fixtureOnce } from './fixture.ts'
import { pagesOf, textOf } from './pageModel.ts'

let fixture = new Map<string, string>()
beforeAll(async () => {
  fixture = pagesOf(await fixtureOnce())
})
const page = (path: string) => fixture.get(path) ?? ''
const svgOf = (html: string) => /<svg class="qr".*?<\/svg>/s.exec(html)?.[0] ?? ''
const open = boats.questions.filter(({ withdrawn }) => !withdrawn)

describe('/teach/{id}', () => {
  it('is a plain form whose fields are the options of /play', () => {
    const [html = ''] = /<form .*?<\/form>/s.exec(page('/teach/boats')) ?? []
    expect(html).toContain('<form action="/quiz/boats/play" method="get"')
    const fields = [...html.matchAll(/<input[^>]*? name="([^"]+)"/g)].map(([, name]) => name)
    expect([...new Set(fields)]).toEqual(['questions', 'limit', 'shuffle', 'feedback', 'layout', 'lang', 'open-book'])
    const boxes = [...html.matchAll(/<input type="checkbox" name="questions" value="([^"]+)"/g)].map(([, id]) => id)
    expect(boxes).toEqual(open.map(({ id }) => id))
  })

  it('has the link of the whole set before anything is chosen, and its code', async () => {
    const html = page('/teach/boats')
    expect(textOf(/<p class="told".*?<\/p>/s.exec(html)?.[0] ?? '')).toBe(
      'All 8 questions, in the order of the set, feedback after each question, in English.',
    )
    expect(html).toContain('<a href="https://quiz.example/quiz/boats/play" dir="ltr">https://quiz.example/quiz/boats/play</a>')
    expect(svgOf(html)).toContain('<title>QR code of the link to “Boats on the lake”</title>')
    expect(await readQr(svgOf(html))).toBe('https://quiz.example/quiz/boats/play')
  })

  it('says that keys are public', () => {
    expect(page('/teach/boats')).toContain('For practice, not for examinations')
  })

  it('loads nothing from anywhere else', () => {
    expect(
      [...page('/teach/boats').matchAll(/<(?:script|link|img|iframe)[^>]*? (?:src|href)="(https?:[^"]+)"/g)].map(([, at]) => at),
    ).toEqual(['https://quiz.example/teach/boats'])
  })

  it('is led to from the quiz, and leads back', () => {
    expect(page('/quiz/boats')).toContain('href="/teach/boats"')
    expect(page('/teach/boats')).toContain('href="/quiz/boats"')
    expect(page('/frame/quiz/boats')).not.toContain('/teach/')
  })

  it('is only in languages that its own words are in', () => {
    expect([...fixture.keys()].filter((path) => path.startsWith('/fr/'))).toEqual(['/fr/quiz/boats'])
    expect(page('/fr/quiz/boats')).toContain('href="/teach/boats"')
  })

  it('shows a withdrawn set as a notice, and nothing to choose, print or mark', () => {
    for (const path of ['/teach/sunk', '/print/sunk', '/print/sunk/key']) {
      expect(page(path)).toContain('Its only source was withdrawn.')
      expect(page(path)).not.toMatch(/Stem of|<form|class="qr"|SECRET|href="\/print/)
    }
    expect(page('/quiz/sunk')).not.toContain('/teach/')
  })
})

describe('/print/{id}', () => {
  const items = () =>
    page('/print/boats').match(/<li class="paper-question" .*?(?=<li class="paper-question" |<\/ol><p class="notice")/gs) ?? []

  it('says on paper, of the key too, who publishes it and what it may be used under', () => {
    for (const path of ['/print/boats', '/print/boats/key'])
      expect(textOf(/<(p|span) class="rights".*?<\/\1>/s.exec(page(path))?.[0] ?? '').trim()).toBe(
        'The keepers of Orrin Head · Licence of the questions and explainers: CC BY 4.0.',
      )
  })

  it('asks every question that is open, in the order of the set, with its date', () => {
    expect(items()).toHaveLength(open.length)
    for (const [i, { stem }] of open.entries()) expect(items()[i]).toContain(`<h2>${stem}</h2>`)
    expect(items()[0]).toContain('As of May 2020.')
    expect(page('/print/boats')).not.toContain('Stem of gone')
    expect(page('/print/boats')).toContain('It was asked badly.')
  })

  it('has a form to fill in with a pen for every type', () => {
    const marks = items().map((item) =>
      [/class="ring"/g, /class="box"/g, /class="line/g].map((mark) => item.match(mark)?.length ?? 0),
    )
    expect(Object.fromEntries(open.map(({ type }, i) => [type, marks[i]]))).toEqual({
      single: [4, 0, 0],
      multiple: [0, 4, 0],
      truefalse: [2, 0, 0],
      number: [0, 0, 1],
      text: [0, 0, 1],
      order: [0, 3, 0],
      match: [0, 2, 0],
      evidence: [2, 0, 0],
    })
    expect(textOf(items()[6] ?? '')).toMatch(/Oak.*Pike.*A River.*B Forest.*C Moon/)
    expect(textOf(items()[3] ?? '')).toContain('from 0 to 120')
    expect(textOf(items()[7] ?? '')).toMatch(/Boats are counted in May\..*A Gist of p2\..*B Gist of p3\./)
  })

  it('holds no key, no why and no passage, whatever the content', async () => {
    expect(page('/print/boats')).not.toContain('SECRET')
    const asked = page('/print/boats').replace(/<ol class="paper-questions">.*<\/ol><p class="notice"/s, '')
    for (const { gist } of boats.citations) expect(asked).not.toContain(gist)
    const pages = pagesOf(dist)
    const { sets } = JSON.parse(await readFile(join(dist, 'v1/index.json'), 'utf8')) as { sets: { id: string }[] }
    for (const { id } of sets)
      for (const lang of ['', 'ja']) {
        const set: CompiledSet = JSON.parse(await readFile(join(dist, `v1/sets/${id}${lang && '.ja'}.json`), 'utf8'))
        const text = textOf(pages.get(`${lang && '/ja'}/print/${id}`) ?? '')
        for (const question of set.questions) {
          expect(text).toContain(question.stem)
          for (const line of answersOf(question, set, stringsOf(set.language)))
            expect([id, text.includes(line.why)]).toEqual([id, false])
          expect([id, text.includes(question.explanation)]).toEqual([id, false])
        }
      }
  })

  it('names the documents with addresses short enough to be typed, and leads to the quiz by a code', async () => {
    expect(page('/print/boats')).toContain(
      '<a class="typed" href="/sources/herald"><bdi dir="ltr">quiz.example/sources/herald</bdi></a>',
    )
    expect(await readQr(svgOf(page('/print/boats')))).toBe('https://quiz.example/quiz/boats')
  })

  it('has lines for a name, a date and the points', () => {
    expect(textOf(/<p class="who">.*?<\/p>/s.exec(page('/print/boats'))?.[0] ?? '')).toBe('Name Date Points (of 8) ')
  })
})

describe('/print/{id}/key', () => {
  it('is not to be found by searching, and says so in every language', () => {
    for (const [path, html] of pagesOf(dist))
      if (/\/print\//.test(path)) expect([path, html.includes('content="noindex"')]).toEqual([path, path.endsWith('/key')])
  })

  it('has every answer and its why, every explanation, and a note for every numeral', () => {
    const html = page('/print/boats/key')
    const text = textOf(html)
    for (const question of open) {
      expect(text).toContain(question.explanation)
      for (const { why } of answersOf(question, boats, stringsOf('en'))) expect(text).toContain(why)
    }
    const cited = new Set([...html.matchAll(/href="#(n\d+)"/g)].map(([, id]) => id))
    expect(cited.size).toBeGreaterThan(2)
    for (const id of cited) expect(html).toContain(`id="${id}"`)
    expect(html).toContain('<a class="typed" href="/sources/herald#p1"><bdi dir="ltr">quiz.example/sources/herald#p1</bdi></a>')
  })

  it('tells the answers by the letters and in the order of the worksheet', () => {
    const say = (id: string, kind: string) => {
      const question = open.find((one) => one.id === id)
      return question && answersOf(question, boats, stringsOf('en')).flatMap((one) => (one.kind === kind ? one.text : []))
    }
    expect(say('one', 'key')).toEqual(['Green'])
    expect(say('one', 'other')).toEqual(['Red', 'Blue', 'None of these'])
    expect(say('some', 'key')).toEqual(['Ant', 'Bee'])
    expect(say('some', 'open')).toEqual(['Dog'])
    expect(say('truth', 'key')).toEqual(['False'])
    expect(say('count', 'key')).toEqual(['12–14 boats'])
    expect(say('count', 'other')).toEqual(['17 boats'])
    expect(say('name', 'key')).toEqual(['Ada Löwe'])
    expect(say('sequence', 'key')).toEqual(['1. Came first', '2. Came second', '3. Came third'])
    expect(say('homes', 'key')).toEqual(['Oak: B. Forest', 'Pike: A. River'])
    expect(say('homes', 'other')).toEqual(['C. Moon: Belongs to none'])
    expect(say('proof', 'key')).toEqual(['B. Gist of p3.'])
    // Third, first, second: as they stand on the worksheet.
    expect(textOf(page('/print/boats/key'))).toContain('The boxes, from the top: 3, 1, 2')
    expect(textOf(page('/print/boats/key'))).toContain('Also accepted: A. Löwe')
  })
})

describe('in Japanese', () => {
  it('every page says all of it in Japanese, and leads to what is', () => {
    const pages = pagesOf(dist)
    const { teaching } = editionOf('ja').words
    const of = (path: string) => pages.get(`/ja${path}/first-steps`) ?? ''
    expect(of('/teach')).toContain(teaching.practice)
    expect(of('/teach')).toContain('全10問、元の順、1問ごとに答え合わせ、日本語版。')
    expect(of('/teach')).toContain('/quiz/first-steps/play?lang=ja</a>')
    expect(of('/teach')).toContain('href="/ja/print/first-steps/key"')
    expect(of('/print')).toContain(teaching.paperName)
    expect(of('/print')).toContain('/ja/sources/')
    expect(pages.get('/ja/print/first-steps/key')).toContain(teaching.otherwise)
  })
})
