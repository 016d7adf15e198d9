import { describe, expect, test } from 'vitest'
import { sayIn } from '../../content/model/play/say/index.ts'
import { interfaceLanguages, stringsOf } from '../../widget/strings/all.ts'
import { direction } from '../../widget/strings/direction.ts'
import type { AllStrings } from '../../widget/strings/full.ts'
import { english } from '../../widget/strings/tell.ts'

/** Zero, one, two, few, many and other, as the CLDR names them for Arabic. */
const COUNTS = [0, 1, 2, 3, 11, 100]

/** What the interface says to sample arguments, by key: texts as they are, functions for every sample. */
function said(strings: AllStrings): Record<string, string[]> {
  const s = strings
  const scores: [number, number][] = [[0, 1], [1, 1], [2.5, 10], ...COUNTS.map((n): [number, number] => [n, n])]
  const counted = (say: (n: number) => string) => COUNTS.map(say)
  const named = (say: (what: string) => string) => [say('Orrin Head'), say('1888')]
  const listed = (say: (all: string[]) => string) => [say(['Orrin Head', '1888']), say(['Orrin Head', '1888', 'Cape'])]
  const days = ['2018-03-01', '2018-03-19', '2024-02', '2002', '2019-05-12/2019-05-19', '2018-03/2024-04', '2002/2004']
  const functions: Record<string, string[]> = {
    date: days.map(s.date),
    number: [0, 2.5, 1234, 12345].map(s.number),
    place: COUNTS.map((n) => s.place(n, 100)),
    range: [s.range('0', '120')],
    from: [s.from('0', '120')],
    movedTo: COUNTS.map((n) => s.movedTo('Orrin Head', n, 4)),
    asOf: [s.asOf(s.date('2019-05')), s.asOf(s.date('2018-03-01/2019-05'))],
    recorrected: [s.recorrected('Which lamp', s.date('2026-11-20'), s.scored(2.5, 10))],
    ticked: [s.ticked(2, 3, 0, 0.67), s.ticked(2, 3, 1, 0.33), s.ticked(1, 4, 2, 0)],
    kept: [s.kept(1, 3, 0.33), s.kept(2, 3, 0.67)],
    paired: [s.paired(1, 3, 0.33), s.paired(2, 3, 0.67)],
    scored: scores.map(([n, of]) => s.scored(n, of)),
    soFar: scores.map(([n, of]) => s.soFar(n, of)),
    retried: scores.map(([n, of]) => s.retried(n, of)),
    ...Object.fromEntries(
      (['youHad', 'note', 'paragraph', 'accounts', 'retry', 'answerSkipped', 'sources', 'more', 'read', 'seeNotes'] as const).map(
        (key) => [key, counted(s[key])],
      ),
    ),
    ...Object.fromEntries(NAMED.map((key) => [key, named(s[key])])),
    ...Object.fromEntries((['keysAre', 'acceptedAre'] as const).map((key) => [key, listed(s[key])])),
    outcome: Object.values(s.outcome),
    verdict: Object.values(s.verdict),
  }
  for (const [key, value] of Object.entries(strings)) if (typeof value === 'string') functions[key] = [value]
  return functions
}

/** Says what it is told, and something of it. */
const NAMED = [
  'nextQuiz',
  'youChose',
  'placeOf',
  'up',
  'down',
  'probably',
  'aside',
  'withdrawn',
  'corrected',
  'alone',
  'keyIs',
  'correctIs',
  'you',
] as const

/** Signs, not words: these may be alike in any language. */
const SIGNS = new Set(['aside', 'comma', 'stop', 'colon', 'gap', 'space', 'number', 'date'])
/** Words that are spelt alike in English and in the language. */
const ALIKE: Record<string, string[]> = { fr: ['correction', 'note', 'sources'] }
const en = stringsOf('en')
const inEnglish = said(en)
const others = [...interfaceLanguages].filter(([name]) => name !== 'en') as [string, AllStrings][]

describe.each(others)('the interface in %s', (name, strings) => {
  const own = said(strings)

  test('has every key of English, and each is called with samples here', () => {
    expect(Object.keys(strings).sort()).toEqual(Object.keys(en).sort())
    expect(Object.keys(own).sort()).toEqual(Object.keys(en).sort())
  })

  test('says something for every key, with nothing left unfilled', () => {
    for (const [key, texts] of Object.entries(own))
      for (const text of texts) {
        // Japanese and Korean write a figure and its counter without a gap.
        if (key !== 'gap' && key !== 'space') expect(text.trim(), key).not.toBe('')
        expect(text, key).not.toMatch(/undefined|NaN|\[object|\$\{/)
      }
  })

  test('says nothing in English', () => {
    const same = Object.entries(own).filter(
      ([key, texts]) => !SIGNS.has(key) && texts.some((text) => inEnglish[key]?.includes(text)),
    )
    expect(same.map(([key]) => key).sort()).toEqual(ALIKE[name] ?? [])
  })

  test('repeats what it is told', () => {
    for (const key of NAMED) expect(strings[key]('Orrin Head'), key).toContain('Orrin Head')
    for (const key of ['keysAre', 'acceptedAre'] as const) expect(strings[key](['Orrin', 'Head']), key).toMatch(/Orrin.*Head/)
    expect(strings.movedTo('Orrin Head', 3, 4)).toMatch(/Orrin Head.*(3.*4|4.*3)/)
    expect(strings.place(3, 10)).toMatch(/3.*10|10.*3/)
    expect(strings.range('5', '120')).toMatch(/5.*120/)
    expect(strings.scored(2.5, 11)).toContain(strings.number(2.5))
    expect(strings.recorrected('WHICH', 'DAY', 'SCORE')).toMatch(/WHICH.*DAY.*SCORE/)
    expect(strings.ticked(2, 3, 1, 0.33)).toMatch(/2.*3.*1.*0[.,]33|3.*2.*1.*0[.,]33/)
    expect(strings.retried(2.5, 11)).toContain(strings.number(2.5))
    expect(strings.asOf('DAY')).toContain('DAY')
  })

  test('closes every bracket and quotation that it opens', () => {
    const pairs = { ')': '(', '）': '（', '»': '«', '」': '「', '”': '“' }
    for (const [key, texts] of Object.entries(own))
      for (const text of texts.map((one) => one.replace(/„[^“]*“/g, '')))
        for (const [close, open] of Object.entries(pairs))
          expect(text.split(close).length, `${key}: ${text}`).toBe(text.split(open).length)
  })

  test('has no two blanks, and none at the end of a sentence', () => {
    for (const [key, texts] of Object.entries(own))
      for (const text of SIGNS.has(key) ? [] : texts) expect(text, key).not.toMatch(/\s\s|^\s|\s$|\.\./)
  })
})

test('Arabic counts points in the form each number takes', () => {
  const { scored } = stringsOf('ar')
  expect(COUNTS.map((of) => scored(0, of))).toEqual([
    '0 من 0 نقطة',
    '0 من نقطة واحدة',
    '0 من نقطتين',
    '0 من 3 نقاط',
    '0 من 11 نقطة',
    '0 من 100 نقطة',
  ])
})

test('Arabic counts missed questions in all six forms', () => {
  const { retry } = stringsOf('ar')
  expect(new Set(COUNTS.map((n) => retry(n).replace(/\d+/, ''))).size).toBe(6)
})

test('French writes the first of a month as an ordinal, in an interval too', () => {
  const { date } = stringsOf('fr')
  expect(['2018-03-01', '2018-03-11', '2018-12-30/2019-01-01', '2018-03-01/2018-03-05', '2001/2004'].map(date)).toEqual([
    '1er mars 2018',
    '11 mars 2018',
    expect.stringMatching(/^30 décembre 2018\s–\s1er janvier 2019$/),
    '1er–5 mars 2018',
    '2001–2004',
  ])
})

test('French has a no-break space before every colon and semicolon', () => {
  for (const texts of Object.values(said(stringsOf('fr') as AllStrings)))
    for (const text of texts) expect(text).not.toMatch(/(?<![\u00a0\u202f])[:;!?]/)
})

test('Japanese writes an interval without saying a year or a month twice', () => {
  const { date } = stringsOf('ja')
  const intervals = ['2019-05-12/2019-05-19', '2019-05-31/2019-06-02', '2018-12-30/2019-01-01', '2019-01/2019-11', '2002/2004']
  expect(intervals.map(date)).toEqual([
    '2019年5月12～19日',
    '2019年5月31日～6月2日',
    '2018年12月30日～2019年1月1日',
    '2019年1～11月',
    '2002～04年',
  ])
})

test.each([
  ['ja', 'ja'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
  ['pt-BR', 'en'],
  ['constructor', 'en'],
])('content in %s has its interface in %s', (language, name) => {
  expect(stringsOf(language)).toBe(interfaceLanguages.get(name))
})

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['arn', 'ltr'],
  ['ja', 'ltr'],
])('%s is written %s', (language, way) => {
  expect(direction(language)).toBe(way)
})

test('what is asked and what is told are whole in English, without what only pages say', () => {
  expect(Object.keys(english).every((key) => key in en)).toBe(true)
  expect('checkAll' in english).toBe(false)
})

test.each([...interfaceLanguages])('%s: a set says its dates as the interface does', (language, strings) => {
  const { date } = sayIn(language)
  for (const day of ['2018-03-01', '2018-03-19', '2024-02', '2002', '2019-05-12/2019-05-19', '2018-03/2024-04', '2002/2004'])
    expect(date(day)).toBe(strings.date(day))
})

test.each([...interfaceLanguages])('%s: a whole number below a thousand is written as `Intl` writes it', (language, strings) => {
  const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language
  for (const n of [0, 1, 13, 999, 1000, 2.5, -3]) expect(strings.number(n)).toBe(n.toLocaleString(locale))
})
