import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../content/model/play/number.ts'
import { runs } from './arbitraries.ts'

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'ko', 'de-CH', 'pl', 'sv', 'pt-BR', 'fa']

describe('parseNumber', () => {
  it.each([
    ['13', 13],
    [' 13 ', 13],
    ['+13', 13],
    ['-0.5', -0.5],
    ['−0.5', -0.5],
    ['- 5', -5],
    ['.5', 0.5],
    [',5', 0.5],
    ['12.50', 12.5],
    ['12,5', 12.5],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['007', 7],
    ['1 000', 1000],
    ['1\u202f000', 1000],
    ['1 000,5', 1000.5],
    ["1'000'000.25", 1_000_000.25],
    ['1’000', 1000],
    ['1,000.5', 1000.5],
    ['1.000,5', 1000.5],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['12345,678', 12345.678],
    ['１３', 13],
    ['１．５', 1.5],
    ['١٢٫٥', 12.5],
    ['١٬٢٣٤', 1234],
    ['۱۲', 12],
    ['\u200f13\u200e', 13],
  ])('reads %j as %d in every language', (typed, value) => {
    for (const language of [undefined, ...LANGUAGES]) expect(parseNumber(typed, language)).toBe(value)
  })

  it.each([
    ['1,000', 'en', 1000],
    ['1.000', 'en', 1],
    ['1.000', 'de', 1000],
    ['1,000', 'de', 1],
    ['1,000', 'ja', 1000],
    ['1.000', 'es', 1000],
    ['-17,500', 'en', -17500],
    ['1,000', 'fr', 1],
    ['1.000', 'fr', undefined],
    ['1.000', 'de-CH', 1],
    ['1,000', 'de-CH', undefined],
    ['1.000', undefined, 1],
    ['1,000', undefined, undefined],
  ])('reads %j in %s as %s: a mark before three digits is the language’s', (typed, language, value) => {
    expect(parseNumber(typed, language)).toBe(value)
  })

  it.each([
    ...['', ' ', '-', '+', '.', ',', '1.', '1,', '0x10', '1e3', 'Infinity', 'NaN', '1,2,3', '1.2.3', '--1', '+-1'],
    ...[
      '13 people',
      '1_000',
      'null',
      '1 00',
      '1 0000',
      '10,00,000.5.5',
      '1.000,000.5',
      '1,00.5',
      '1 000 00',
      '12 5',
      '½',
      '1/2',
      '5-6',
      "1.'",
      '1.0 0',
    ],
    ...['1'.repeat(41), `${' '.repeat(16_000)}x`, `1${' '.repeat(16_000)}x`],
  ])('reads %j as no number', (typed) => {
    for (const language of [undefined, ...LANGUAGES]) expect(parseNumber(typed, language)).toBeUndefined()
  })

  it('reads what each language writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (language, n, digits) => {
          const value = n / 10 ** digits
          const typed = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)
          expect(parseNumber(typed, language)).toBe(value === 0 ? parseNumber(typed, language) : value)
          expect(Number(parseNumber(typed, language))).toBeCloseTo(value, 6)
        },
      ),
      runs(500),
    )
  })

  it('reads whatever JavaScript writes without an exponent, where no language is named', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (n, digits) => {
        const typed = (n / 10 ** digits).toFixed(digits)
        expect(parseNumber(typed)).toBe(Number(typed))
      }),
      runs(),
    )
  })

  it('never throws, and gives a finite number or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+]?[0-9., ']{0,12}$/)), (typed) => {
        const read = parseNumber(typed, 'en')
        expect(read === undefined || Number.isFinite(read)).toBe(true)
      }),
      runs(1000),
    )
  })
})
