import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../content/model/play/grade.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { answered } from './answers.ts'
import { runs } from './arbitraries.ts'

const outcomes = { 0: 'wrong', 1: 'right' } as Record<number, string>
const worth = (points: number) => ({ outcome: outcomes[points] ?? 'partly', points, max: 1 })

/** CONTRACT.md, “Answers and points”, written a second time and the long way round. */
function expected(one: CompiledQuestion, answer: Answer): number {
  const hundredths = (part: number, whole: number) => Math.round((part * 100) / whole) / 100
  switch (one.type) {
    case 'multiple': {
      let [keys, others] = [0, 0]
      for (const id of answer as string[]) {
        if (one.key.true.includes(id)) keys++
        else if (!one.key.either.includes(id)) others++
      }
      return keys > others ? hundredths(keys - others, one.key.true.length) : 0
    }
    case 'order': {
      const next = new Map(one.key.map((id, i) => [id, one.key[i + 1]]))
      let kept = 0
      ;(answer as string[]).forEach((id, i, all) => {
        if (i + 1 < all.length && next.get(id) === all[i + 1]) kept++
      })
      return hundredths(kept, one.key.length - 1)
    }
    case 'match': {
      const given = new Map(Object.entries(answer))
      return hundredths(one.pairs.filter(({ left, right }) => given.get(left) === right).length, one.lefts.length)
    }
    case 'number':
      return one.accept.some(({ value, tolerance }) => {
        // In whole hundredths, which is what the arbitraries make, so that nothing is rounded.
        const [given, key, slack] = [answer as number, value, tolerance].map((n) => Math.round(n * 100)) as [
          number,
          number,
          number,
        ]
        return given >= key - slack && given <= key + slack
      })
        ? 1
        : 0
    case 'text':
      return -1
    default:
      return (one.key as string[]).indexOf(answer as string) >= 0 ? 1 : 0
  }
}

describe('any grade', () => {
  it('is what the contract says, in 0 to 1 and in whole hundredths', () => {
    fc.assert(
      fc.property(
        answered().filter(([one]) => one.type !== 'text'),
        ([one, answer]) => {
          expect(grade(one, answer)).toEqual(worth(expected(one, answer)))
        },
      ),
      runs(1000),
    )
  })

  it('stays between 0 and 1, in hundredths, with an outcome that agrees with the points', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        const { points, outcome, max } = grade(one, answer)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(1)
        expect(Number(points.toFixed(2))).toBe(points)
        expect(max).toBe(1)
        expect(outcome).toBe(points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly')
      }),
      runs(500),
    )
  })

  it('changes neither the question nor the answer', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        const before = JSON.stringify([one, answer])
        grade(one, answer)
        expect(JSON.stringify([one, answer])).toBe(before)
      }),
      runs(),
    )
  })

  it('does not depend on the order of presentation', () => {
    const reversed = (one: CompiledQuestion): CompiledQuestion => {
      if (one.type === 'single' || one.type === 'multiple')
        return { ...one, options: one.options.toReversed() } as CompiledQuestion
      if (one.type === 'order') return { ...one, items: one.items.toReversed() }
      if (one.type === 'match') return { ...one, lefts: one.lefts.toReversed(), rights: one.rights.toReversed() }
      if (one.type === 'evidence') return { ...one, passages: one.passages.toReversed() }
      return one
    }
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        expect(grade(reversed(one), answer)).toEqual(grade(one, answer))
      }),
      runs(),
    )
  })

  it('never comes to more than 1 or to NaN when a key is empty', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        const empty =
          one.type === 'multiple' ? { true: [], either: one.options.map(({ id }) => id) } : one.type === 'match' ? {} : []
        expect(grade({ ...one, key: empty } as unknown as CompiledQuestion, answer)).toEqual(worth(0))
      }),
      runs(),
    )
  })
})
