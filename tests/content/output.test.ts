import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { arrangeQuestion } from '../../content/model/play/select.ts'
import { compileBase, documents, edited, overlaid, setOf } from './fixture.ts'

const gazette = {
  source: 'gazette-2021',
  publisher: 'The Orrin Gazette',
  title: 'The light on Orrin Head',
  published: '2021-05-03',
  language: 'en',
  kind: 'news',
  vantage: 'A local newspaper, on the day of the anniversary.',
  inferred: [],
  url: 'https://gazette.example/orrin-head',
}
const log = {
  source: 'log-2022',
  publisher: 'Pilots’ guild of Orrin',
  title: 'Notes of March 2022',
  published: '2022-03',
  language: 'en',
  kind: 'primary',
  vantage: 'The pilots who sail by the light.',
  inferred: ['author'],
}

describe('a compiled set', () => {
  it('holds its questions, the passages they cite and the claims their keys rest on', () => {
    const hash = expect.stringMatching(/^[0-9a-f]{12}$/)
    const at = (anchor: string) => `https://gazette.example/orrin-head#:~:text=${encodeURIComponent(anchor)}`
    expect(setOf(compileBase(), 'again')).toEqual({
      id: 'again',
      version: hash,
      language: 'en',
      title: 'Once more',
      summary: 'Two questions from another set.',
      updated: '2026-11-21',
      results: [{ from: 0, text: 'Thank you.' }],
      corrections: [],
      questions: [
        {
          type: 'single',
          id: 'lantern-bearer',
          revision: hash,
          stem: 'Who helped when the storm put the light out?',
          explanation: 'The storm came in June 1921.',
          citations: [3],
          claims: ['storm-1921'],
          options: [
            { id: 'vale', text: 'Tom Vale', why: 'He is the keeper of a later day.', citations: [0] },
            { id: 'pilots', text: 'The pilots', why: 'They are known for their count of wrecks.', citations: [1, 2] },
            { id: 'brenn', text: 'Ada Brenn', why: 'She came with a lantern.', citations: [3] },
            { id: 'council', text: 'The council', why: 'It is known for its count of wrecks.', citations: [2] },
          ],
          key: ['brenn'],
        },
        {
          type: 'evidence',
          id: 'proof',
          revision: hash,
          stem: 'Which passage bears this out?',
          statement: 'The lamp went out more than once.',
          explanation: 'Only the pilots’ notes say so of the electric lamp.',
          citations: [5],
          claims: [],
          passages: [
            { id: 'change', citation: 4, why: 'It tells of the new lamp only.' },
            { id: 'notes', citation: 5, why: 'It speaks of two times.' },
            { id: 'praise', citation: 0, why: 'It says the contrary.' },
          ],
          key: ['notes'],
        },
      ],
      citations: [
        {
          ...gazette,
          passage: 'p5b',
          paragraph: 5,
          anchor: 'it has never failed',
          gist: 'Tom Vale says that the electric lamp was always reliable.',
          href: at('it has never failed'),
        },
        {
          ...gazette,
          passage: 'p4b',
          paragraph: 4,
          anchor: 'pilots’ guild counts 22',
          gist: 'The guild’s count is 22.',
          href: at('pilots’ guild counts 22'),
        },
        {
          ...gazette,
          passage: 'p4',
          paragraph: 4,
          anchor: 'counts 14 wrecks on the reef',
          gist: 'The council’s count of wrecks is 14.',
          href: at('counts 14 wrecks on the reef'),
        },
        {
          ...gazette,
          passage: 'p3',
          paragraph: 3,
          anchor: 'until Ada Brenn rowed over',
          gist: 'A storm left it dark for nine nights in June 1921; Ada Brenn helped.',
          href: at('until Ada Brenn rowed over'),
        },
        {
          ...gazette,
          passage: 'p5',
          paragraph: 5,
          anchor: 'took its place in 1954',
          gist: 'The light became electric in 1954.',
          href: at('took its place in 1954'),
        },
        {
          ...log,
          passage: 'p2',
          paragraph: 2,
          anchor: 'electric lamp went dark twice',
          gist: 'The lamp failed two times in the winter of 1962.',
          href: '/sources/log-2022#p2',
        },
      ],
      claims: {
        'storm-1921': {
          kind: 'event',
          statement: 'In June 1921 a storm put the light out, and Ada Brenn brought a lantern.',
          when: '1921-06',
          voice: 'reported',
          citations: [3],
        },
      },
      conflicts: {},
      display: { '2021-05-03': '3 May 2021', '2022-03': 'March 2022', '2026-11-21': '21 November 2026' },
    })
  })

  it('has the key of every type as play grades by it', () => {
    const { questions, conflicts } = setOf(compileBase(), 'light')
    expect(Object.fromEntries(questions.map(({ id, key }) => [id, key]))).toEqual({
      'first-year': ['y1888'],
      helper: ['brenn'],
      failed: ['true', 'false'],
      wrecks: [{ value: 14, tolerance: 0 }],
      keeper: ['Tom Vale', 'Vale'],
      'in-order': ['quay', 'lantern', 'current', 'darkness'],
      'who-did-what': { ada: 'rower', tom: 'guard' },
      proof: ['notes'],
      'who-counts': { true: expect.toSatisfy((ids: string[]) => ids.sort().join() === 'council,guild'), either: ['museum'] },
    })
    expect(Object.keys(conflicts)).toEqual(['did-it-fail'])
  })

  it('is in the default order: arranging it once more changes nothing', () => {
    const { questions } = setOf(compileBase(), 'light')
    expect(questions.map((question) => arrangeQuestion('', question))).toEqual(questions)
  })

  it('has pairs in the order of its lefts, and an order’s items otherwise than right', () => {
    const { questions } = setOf(compileBase(), 'light')
    for (const question of questions) {
      if (question.type === 'match') expect(question.pairs.map(({ left }) => left)).toEqual(question.lefts.map(({ id }) => id))
      if (question.type === 'order') expect(question.items.map(({ id }) => id)).not.toEqual(question.key)
    }
    expect.assertions(2)
  })

  it('keeps the notice of what is withdrawn', () => {
    const notice = { date: '2026-11-20', note: 'It was wrong.' }
    const raw = edited(overlaid(), 'sets/light.yml', (text) =>
      text
        .replace('questions:', `withdrawn: ${JSON.stringify(notice)}\nquestions:`)
        .replace('    type: number', `    type: number\n    withdrawn: ${JSON.stringify(notice)}`),
    )
    const compiled = compileFiles(raw, documents())
    const light = setOf(compiled, 'light')
    expect(light.withdrawn).toEqual(notice)
    expect(light.questions.map(({ withdrawn }) => withdrawn).filter(Boolean)).toEqual([notice])
    expect(compiled.output?.index.sets.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      ['again', undefined],
      ['light', notice],
    ])
  })
})

describe('the index and the ledgers', () => {
  it('list reviewed sets only, and say what rests on each claim and passage', () => {
    const draft = (text: string) => text.replace('reviewed: true', 'reviewed: false')
    const raw = edited(edited(overlaid(), 'sets/again.yml', draft), 'explainers/light.yml', draft)
    const all = compileBase().output
    const fewer = compileFiles(raw, documents()).output
    expect(all?.index.sets.map(({ id, languages, questions }) => ({ id, languages, questions }))).toEqual([
      { id: 'again', languages: ['en'], questions: 2 },
      { id: 'light', languages: ['en'], questions: 9 },
    ])
    expect(fewer?.sets.map(({ id }) => id)).toEqual(['light'])
    expect(fewer?.index.sets.map(({ id }) => id)).toEqual(['light'])
    expect(all?.ledger.claims.claims['wrecks-14']).toMatchObject({ cites: ['gazette-2021/p4'], conflicts: ['wrecks'] })
    expect(all?.ledger.claims.claims['wrecks-14']?.questions).toContain('again/lantern-bearer')
    expect(fewer?.ledger.claims.claims['wrecks-14']?.questions).toEqual([
      'light/helper',
      'light/wrecks',
      'light/who-did-what',
      'light/who-counts',
    ])
    expect(all?.ledger.sources.sources['log-2022']?.passages['p2']).toEqual({
      anchor: 'electric lamp went dark twice',
      gist: 'The lamp failed two times in the winter of 1962.',
      paragraph: 2,
      href: '/sources/log-2022#p2',
      claims: ['dark-at-times', 'failed-1962'],
      questions: ['again/proof', 'light/proof'],
    })
    // A draft's questions rest on nothing in public.
    expect(fewer?.ledger.sources.sources['log-2022']?.passages['p2']?.questions).toEqual(['light/proof'])
  })

  it('say when a claim is due for review', () => {
    const due = edited(overlaid(), 'claims/wrecks.yml', (text) =>
      text.replace('- id: wrecks-14\n', '- id: wrecks-14\n  reviewBy: "2027-01"\n'),
    )
    const { claims } = compileFiles(due, documents()).output?.ledger.claims ?? {}
    expect(claims?.['wrecks-14']?.reviewBy).toBe('2027-01')
    expect(Object.values(claims ?? {}).filter((claim) => 'reviewBy' in claim)).toHaveLength(1)
  })

  it('carry the widget’s release when it is given', () => {
    const embed = { version: '1.0.0', integrity: 'sha384-x' }
    expect(compileFiles(overlaid(), undefined, { embed }).output?.index.embed).toEqual(embed)
    expect(compileBase().output?.index.embed).toBeNull()
  })
})
