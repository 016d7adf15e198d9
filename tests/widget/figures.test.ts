import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTicks } from '../../widget/explainer/figures.tsx'

describe('the ticks of a scale of figures', () => {
  it('are round numbers from 0', () => {
    expect(roundTicks(17)).toEqual([0, 5, 10, 15])
    expect(roundTicks(115)).toEqual([0, 50, 100])
    expect(roundTicks(5)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('are two to six, evenly apart, and never beyond the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (end) => {
        const ticks = roundTicks(end)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.at(-1)).toBeLessThanOrEqual(end)
      }),
    )
  })
})
