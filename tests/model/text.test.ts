import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, sameText } from '../../content/model/play/text.ts'
import { anyText, runs } from './arbitraries.ts'

describe('normalise', () => {
  it.each([
    ['Ann Lee-holm', 'ANN LEE HOLM'],
    ['Ann Lee-holm', 'Ann Leeholm'],
    ['Ann Lee-holm', 'Ann Lee\u2010holm'],
    ['Ann Lee-holm', 'Ann Lee\u2011holm'],
    ['Ann Lee-holm', 'Ann Lee–holm'],
    ['Ann Lee-holm', ' Ann\u00a0Lee\u2009holm. '],
    ['Ann Lee-holm', 'Ann Lee\u00adholm'],
    ['Ann Lee-holm', 'Ann\u200bLee\u200dholm\ufeff'],
    ['Ann Lee-holm', 'Ａｎｎ　Ｌｅｅ－ｈｏｌｍ'],
    ['P’yŏngyang', "P'yongyang"],
    ['café', 'CAFE'],
    ['café', 'cafe\u0301'],
    ['Ångström', 'angstrom'],
    ['Hồ Chí Minh', 'ho chi minh'],
    ['İstanbul', 'istanbul'],
    ['ﬁsh', 'fish'],
    ['第１７回', '第17回'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['が', 'か\u3099'],
    ['キム・ヨジョン', 'キムヨジョン'],
    ['김여정', '김여정'.normalize('NFD')],
    ['김 여정', '김여정'],
    ['كيم يو جونغ', 'كيم يو جونغ\u200f'],
    ['كيم يو جونغ', 'كيم يو جونغ؟'],
    ['كيم', 'ﻛﻴﻢ'],
    ['Καφές', 'ΚΑΦΈΣ'],
    ['Ευριπίδης', 'ΕΥΡΙΠΙΔΗΣ'],
    ['Hauptstraße', 'HAUPTSTRASSE'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'Lodz'],
    ['Tromsø', 'TROMSO'],
    ['Đặng', 'dang'],
    ['Diyarbakır', 'DIYARBAKIR'],
    ['Diyarbakır', 'diyarbakir'],
    ['Ærø', 'aero'],
    ['Œuvre', 'OEUVRE'],
    ['Þór', 'thor'],
    ['Ёлка', 'елка'],
    ['P’yŏngyang', 'P`yongyang'],
    ['P’yŏngyang', 'Pʻyŏngyang'],
    ['P’yŏngyang', 'P´yongyang'],
    ['محمد', 'مُحَمَّد'],
    ['محمد', 'مـحـمـد'],
    ['שָׁלוֹם', 'שלום'],
    ['٥٠', '50'],
    ['۵۰', '50'],
    ['-5', '−5'],
    ['-5', '– 5'],
    ['1/2', '½'],
    ['1/2', '1⁄2'],
    ['1 1/2', '1½'],
    ['2-1', '2–1'],
    ['2-1', '2 − 1'],
    ['10:30', '10：30'],
    ['3.5 million', '３．５ Million'],
    ['5%', '5 %'],
    ['F-16', 'f16'],
    ['Covid-19', 'COVID 19'],
    ['No. 5', 'no5'],
    ['CO₂', 'CO2'],
    ['the 1990’s', 'the 1990s'],
  ])('holds %j and %j for one answer', (a, b) => {
    expect(normalise(a)).toBe(normalise(b))
  })

  it.each([
    ['が', 'か'],
    ['ば', 'ぱ'],
    ['パリ', 'ハリ'],
    ['й', 'и'],
    ['김', '감'],
    ['17', '71'],
    ['17', '1.7e1'],
    ['Ann Lee-holm', 'Jon Lee Holm'],
    ['a+b', 'ab'],
    ['شَ', 'س'],
    ['أحمد', 'إحمد'],
    ['3.5 million', '35 million'],
    ['3.5', '3,5'],
    ['2-1', '21'],
    ['2-1', '2:1'],
    ['2 1', '21'],
    ['1/2', '12'],
    ['1½', '11/2'],
    ['10:30', '1030'],
    ['10²', '102'],
    ['-5', '5'],
    ['-5', '- 6'],
    ['(-5)', '(5)'],
    ['about -5', 'about 5'],
    ['.5', '5'],
    ['-.5', '-5'],
    ['+5', '5'],
    ['5%', '5'],
    ['C#', 'C'],
    ['C++', 'C'],
    ['AT&T', 'ATT'],
  ])('tells %j from %j', (a, b) => {
    expect(normalise(a)).not.toBe(normalise(b))
  })

  it('keeps a dakuten on its kana and a syllable of Hangul in one piece', () => {
    expect(normalise('がぎぐ')).toBe('がぎぐ')
    expect(normalise('김여정')).toBe('김여정')
    expect(normalise('김여정')).toHaveLength(3)
  })

  it('leaves nothing of spaces and punctuation, in any script', () => {
    expect(normalise(' \u3000\t\n-—…「」、。،؟“”‘’¿¡')).toBe('')
  })

  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), anyText)

  it('is the same done twice', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(normalise(normalise(typed))).toBe(normalise(typed))
      }),
      runs(1000),
    )
  })

  it('is the same done twice where punctuation parts a letter from its accent or a syllable from its vowel', () => {
    for (const typed of ['e-\u0301', 'か・\u3099', '\u1100 \u1161', 'ΟΔΟΣ ΑΒ'])
      expect(normalise(normalise(typed))).toBe(normalise(typed))
    const piece = fc.constantFrom(
      'e',
      'か',
      '\u1100',
      '\u1161',
      '\u11a8',
      '\u0301',
      '\u3099',
      '-',
      ' ',
      'Σ',
      'ß',
      'İ',
      '\u0345',
      'ﬀ',
      '\u200d',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(normalise(normalise(pieces.join('')))).toBe(normalise(pieces.join('')))
      }),
      runs(1000),
    )
  })

  it('does not mind in which canonical form a text is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const form of ['NFC', 'NFD'] as const) expect(normalise(typed.normalize(form))).toBe(normalise(typed))
      }),
      runs(300),
    )
  })

  const word = fc.constantFrom('Kim', 'Łódź', 'straße', 'Tromsø', 'ΟΔΟΣ', 'Ευριπίδης', 'محمد', 'P’yŏngyang', 'ガイド', 'Ærø', 'ı')
  const number = fc.tuple(
    fc.constantFrom('', '-', '+'),
    fc.array(fc.integer({ min: 0, max: 9999 }).map(String), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.', ',', ':', '/', '-', ' ', "'"),
  )
  const written = ([sign, groups, separator]: [string, string[], string]) => sign + groups.join(separator)
  /** A text with a number in it, by its parts, so that each of them can be written otherwise. */
  const quantity = fc.record({ before: fc.array(word, { maxLength: 2 }), number, after: fc.array(word, { maxLength: 2 }) })
  type Quantity = typeof quantity extends fc.Arbitrary<infer T> ? T : never
  const say = ({ before, number, after }: Quantity) => [...before, written(number), ...after].join(' ')

  it('takes no other digit, sign or separator between digits, wherever the number stands', () => {
    fc.assert(
      fc.property(quantity, number, (one, other) => {
        if (written(one.number) === written(other)) return
        expect(sameText(say(one), say({ ...one, number: other }))).toBe(false)
      }),
      runs(1000),
    )
  })

  it('takes no number whose separators are left out', () => {
    fc.assert(
      fc.property(quantity, (one) => {
        const [sign, groups, separator] = one.number
        if (groups.length < 2) return
        const run: Quantity = { ...one, number: [sign, [groups.join('')], separator] }
        expect(sameText(say(one), say(run))).toBe(false)
      }),
      runs(300),
    )
  })

  /** One way each of writing the same otherwise. */
  const otherwise: Record<string, (typed: string) => string> = {
    'in capitals': (typed) => typed.toUpperCase(),
    'in small letters': (typed) => typed.toLowerCase(),
    'in full width': (typed) =>
      typed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000'),
    'with an accent on every Latin letter': (typed) => typed.replace(/\p{Script=Latin}/gu, '$&\u0301'),
    'without accents': (typed) => typed.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    'without strokes': (typed) => typed.replace(/Ł/g, 'L').replace(/ø/g, 'o').replace(/Æ/g, 'AE').replace(/ı/g, 'i'),
    'with ss for ß': (typed) => typed.replace(/ß/g, 'ss'),
    'with another apostrophe': (typed) => typed.replace(/[’']/g, 'ʻ'),
    'with a backtick': (typed) => typed.replace(/[’']/g, '`'),
    'with a minus': (typed) => typed.replace(/-/g, '−'),
    'with an en dash': (typed) => typed.replace(/-/g, '–'),
    'with vowel signs': (typed) => typed.replace(/\p{Script=Arabic}/gu, '$&\u064e'),
    'with tatweel': (typed) => typed.replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '\u0640'),
    'with no final sigma': (typed) => typed.replace(/ς/g, 'σ'),
    'with soft hyphens and marks of direction': (typed) => `\u200f${[...typed].join('\u00ad')}\u200e`,
    'in quotes, with a full stop': (typed) => `“${typed}.”`,
  }

  it.each(Object.entries(otherwise))('takes what is written %s', (_, write) => {
    fc.assert(
      fc.property(quantity, (one) => {
        expect(normalise(write(say(one)))).toBe(normalise(say(one)))
      }),
      runs(200),
    )
  })

  it('does not mind hyphens, dots and spaces among letters', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('', '-', ' – ', '. ', '・', ' '), (words, joint) => {
        expect(normalise(words.join(joint))).toBe(normalise(words.join(' ')))
      }),
      runs(),
    )
  })

  it('takes the longest answer there may be, made of what expands most', () => {
    expect(normalise('\ufdfa'.repeat(200))).toBe(normalise('\ufdfa').repeat(200))
    expect(normalise(`a${'\u0301'.repeat(199)}`)).toBe('a')
  })
})
