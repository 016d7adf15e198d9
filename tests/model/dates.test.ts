import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { before, noLaterThan, span } from '../../content/model/play/dates.ts'
import { anyDay, anyEdtf, runs } from './arbitraries.ts'

describe('span', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['2019-05', '2019-05-01', '2019-05-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2019-05-12/2019-05-19', '2019-05-12', '2019-05-19'],
    ['2018/2019-05', '2018-01-01', '2019-05-31'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2019-05-12/2019-05-12', '2019-05-12', '2019-05-12'],
  ])('of %s runs from %s to %s', (text, first, last) => {
    expect(span(text)).toEqual({ first, last })
  })

  it.each([
    '',
    '19',
    '20190506',
    '2019-5',
    '2019-05-6',
    '2019-00',
    '2019-13',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-05-00',
    '2019-05-32',
    '2019-05-06T10:00:00Z',
    '2019-05-06 ',
    ' 2019',
    '2019\n',
    '-2019',
    '2019?',
    '2019~',
    '201X',
    '２０１９',
    '2019-21',
    '/',
    '2019/',
    '/2019',
    '2019/..',
    '2019/2018',
    '2019-05-19/2019-05-12',
    '2018/2019/2020',
    '2019/2019-13',
    'yesterday',
  ])('refuses %j', (text) => {
    expect(span(text)).toBeUndefined()
  })

  it('agrees with the calendar of JavaScript about which days there are', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part(14), part(33), (year, month, date) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${date}`
        const parsed = new Date(`${text}T00:00:00Z`)
        const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text
        expect(span(text)).toEqual(real ? { first: text, last: text } : undefined)
      }),
      runs(1000),
    )
  })

  it('ends a month the day before the next one begins', () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        const next = new Date(`${span(text.slice(0, 7))?.last}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(next.toISOString().slice(8, 10)).toBe('01')
        expect(span(text.slice(0, 7))?.first).toBe(`${text.slice(0, 7)}-01`)
      }),
      runs(),
    )
  })

  it('never throws and never runs backwards', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9/]{0,22}$/), anyEdtf), (text) => {
        const found = span(text)
        if (found) expect(found.first <= found.last).toBe(true)
      }),
      runs(500),
    )
  })
})

describe('noLaterThan', () => {
  it.each([
    ['2019', '2019', true],
    ['2019-05', '2019', true],
    ['2019', '2019-05', false],
    ['2019-12', '2019', true],
    ['2019-05-12/2019-05-19', '2019-05-19', true],
    ['2019-05-12/2019-05-20', '2019-05-19', false],
    ['2020', '2019', false],
    ['soon', '2019', false],
    ['2019', 'soon', false],
  ])('%s is no later than %s: %s', (a, b, expected) => {
    expect(noLaterThan(a, b)).toBe(expected)
  })

  it('is reflexive, total and transitive on dates', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        expect(noLaterThan(a, a)).toBe(true)
        expect(noLaterThan(a, b) || noLaterThan(b, a)).toBe(true)
        if (noLaterThan(a, b) && noLaterThan(b, c)) expect(noLaterThan(a, c)).toBe(true)
      }),
      runs(300),
    )
  })
})

describe('before', () => {
  it.each([
    ['2018', '2019', true],
    ['2019', '2019', false],
    ['2019-05', '2019-06', true],
    ['2019-05', '2019', false],
    ['2019', '2019-06', false],
    ['2019-05-12/2019-05-19', '2019-05-19', false],
    ['2019-05-12/2019-05-19', '2019-05-20', true],
    ['soon', '2019', false],
    ['2019', 'soon', false],
  ])('%s is before %s: %s', (a, b, expected) => {
    expect(before(a, b)).toBe(expected)
  })

  it('is a strict order, and implies no later than', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        expect(before(a, a)).toBe(false)
        if (before(a, b)) {
          expect(before(b, a)).toBe(false)
          expect(noLaterThan(a, b)).toBe(true)
          if (before(b, c)) expect(before(a, c)).toBe(true)
        }
      }),
      runs(300),
    )
  })
})
