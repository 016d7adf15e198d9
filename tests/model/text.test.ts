import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../content/model/play/text.ts'
import { runs, text } from './arbitraries.ts'

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

  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), text)

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

  it('does not mind in which normal form, case or spacing a text is typed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const once = normalise(typed)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) expect(normalise(typed.normalize(form))).toBe(once)
        expect(normalise(typed.split(' ').join(' - '))).toBe(once)
      }),
      runs(300),
    )
  })

  it('does not mind the case of plain letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 éÉüÜ-]*$/), (typed) => {
        expect(normalise(typed.toUpperCase())).toBe(normalise(typed.toLowerCase()))
      }),
      runs(300),
    )
  })

  it('takes the longest answer there may be, made of what expands most', () => {
    expect(normalise('\ufdfa'.repeat(200))).toBe(normalise('\ufdfa').repeat(200))
    expect(normalise(`a${'\u0301'.repeat(199)}`)).toBe('a')
  })
})
