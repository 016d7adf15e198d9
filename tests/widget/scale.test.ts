import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDot, scaleOf, type TimeMark } from '../../widget/explainer/scale.ts'

const middle = ({ from, to }: TimeMark) => (from + to) / 2

describe('dates on a line', () => {
  it('lie in proportion, from the first of January of the first year to the end of the last', () => {
    // 23 years: September 1902 lies 8.5 months in, the middle of 1904 two and a half years.
    const { marks } = scaleOf(['1902-09', '1904', '1924-12-31'])
    const [september, year, last] = marks.map(middle)
    expect(september).toBeCloseTo((100 * 8.5) / 12 / 23, 0)
    expect(year).toBeCloseTo((100 * 2.5) / 23, 1)
    expect(last).toBeGreaterThan(98)
  })

  it('are a dot where the day is known, and as wide as the time in which they lie', () => {
    const { marks } = scaleOf(['1902-09-17', '1904', '1906/1910'])
    expect(marks.map(isDot)).toEqual([true, false, false])
    const [, year, years] = marks.map(({ from, to }) => to - from)
    expect(years).toBeCloseTo(5 * (year ?? 0), 0)
  })

  it('take rows one above the other where they would cover each other', () => {
    expect(scaleOf(['1902', '1902-05', '1902-06', '1910']).lanes).toBe(3)
    expect(scaleOf(['1902', '1904', '1906']).lanes).toBe(1)
  })

  it.each([
    [
      ['1902', '1904'],
      ['1902', '1903', '1904'],
    ],
    [
      ['1902-09', '1924-03-26'],
      ['1905', '1910', '1915', '1920'],
    ],
    [
      ['1919-02', '1919-05-06'],
      ['1919-02', '1919-03', '1919-04', '1919-05'],
    ],
    [
      ['1918-11', '1919-05'],
      ['1918-11', '1919-01', '1919-03', '1919-05'],
    ],
    [
      ['1788', '1988'],
      ['1800', '1850', '1900', '1950'],
    ],
  ])('of %j have ticks at %j', (dates, ticks) => {
    expect(scaleOf(dates).ticks.map(({ edtf }) => edtf)).toEqual(ticks)
  })

  it('stay on the line, none over another in its row, at most as many ticks as have room', () => {
    const year = fc.integer({ min: 1700, max: 2100 }).map(String)
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
    const date = fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join('-')),
    )
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 12 }), (dates) => {
        const { marks, ticks, lanes } = scaleOf(dates)
        expect(marks).toHaveLength(dates.length)
        for (const { from, to } of marks) expect([from >= -1e-9, to <= 100 + 1e-9, from < to]).toEqual([true, true, true])
        for (let lane = 0; lane < lanes; lane++) {
          const row = marks.filter((mark) => mark.lane === lane).toSorted((a, b) => a.from - b.from)
          row.forEach((mark, i) => {
            if (i) expect(mark.from).toBeGreaterThanOrEqual((row[i - 1]?.to ?? 0) - 1e-9)
          })
        }
        expect(ticks.length).toBeLessThanOrEqual(9)
      }),
    )
  })
})
