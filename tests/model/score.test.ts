import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultText, score } from '../../content/model/play/score.ts'
import { runs } from './arbitraries.ts'

const hundredths = fc.integer({ min: 0, max: 100 })
const one = (points: number) => ({ points, max: 1 as const })

describe('score', () => {
  it('is nothing of nothing for no answers', () => {
    expect(score([])).toEqual({ points: 0, max: 0 })
  })

  it('sums what was rounded: three thirds are 0.99', () => {
    expect(score([one(0.33), one(0.33), one(0.33)])).toEqual({ points: 0.99, max: 3 })
  })

  it('does not drift: 0.1 and 0.2 are 0.3, and ten times 0.1 is 1', () => {
    expect(score([one(0.1), one(0.2)]).points).toBe(0.3)
    expect(score(Array.from({ length: 10 }, () => one(0.1))).points).toBe(1)
  })

  it('is exact in hundredths however many there are, in any order, and counts 1 for each', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 300 }), (all) => {
        const graded = all.map((n) => one(n / 100))
        const total = all.reduce((sum, n) => sum + n, 0)
        expect(score(graded)).toEqual({ points: total / 100, max: all.length })
        expect(score(graded.toReversed())).toEqual(score(graded))
      }),
      runs(),
    )
  })
})

describe('resultText', () => {
  const results = [
    { from: 0.5, text: 'half' },
    { from: 0, text: 'start' },
    { from: 1, text: 'all' },
  ]

  it.each([
    [0, 4, 'start'],
    [1.99, 4, 'start'],
    [2, 4, 'half'],
    [3.99, 4, 'half'],
    [4, 4, 'all'],
  ])('is that of the highest share reached: %d of %d is %s', (points, max, text) => {
    expect(resultText(results, points, max)).toBe(text)
  })

  it('is none before anything was answered, and none below the lowest share', () => {
    expect(resultText(results, 0, 0)).toBeUndefined()
    expect(resultText([{ from: 0.5, text: 'half' }], 0.49, 1)).toBeUndefined()
  })

  it('leaves the results as they were', () => {
    const frozen = Object.freeze(results.map((result) => Object.freeze(result)))
    expect(resultText(frozen, 4, 4)).toBe('all')
  })

  it('reaches a share exactly met, though 1.65 / 3 is a little less than 0.55', () => {
    expect(resultText([{ from: 0.55, text: 'met' }], 1.65, 3)).toBe('met')
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 60 }), (share, max) => {
        expect(resultText([{ from: share / 100, text: 'met' }], (share * max) / 100, max)).toBe('met')
        if (share > 0) expect(resultText([{ from: share / 100, text: 'met' }], (share * max - 1) / 100, max)).toBeUndefined()
      }),
      runs(),
    )
  })
})
