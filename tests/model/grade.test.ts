import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../content/model/play/grade.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { answerTo } from './answers.ts'
import { anyQuestionOf, runs } from './arbitraries.ts'
import {
  byType,
  matchExample,
  multipleExample,
  numberExample,
  orderExample,
  singleExample,
  textExample,
  truefalseExample,
} from './examples.ts'

const outcomes = { 0: 'wrong', 1: 'right' } as Record<number, string>
const worth = (points: number) => ({ outcome: outcomes[points] ?? 'partly', points, max: 1 })

describe('single, truefalse and evidence', () => {
  it.each([
    ['single', 'b', 1],
    ['single', 'a', 0],
    ['truefalse', 'true', 1],
    ['truefalse', 'false', 0],
    ['evidence', 'e2', 1],
    ['evidence', 'e1', 0],
  ] as const)('are all or nothing: %s, %s is worth %d', (type, answer, points) => {
    expect(grade(byType[type], answer)).toEqual(worth(points))
  })

  it('give the point for any of several keys', () => {
    expect(grade({ ...singleExample, key: ['a', 'b'] }, 'a').points).toBe(1)
    expect(grade({ ...truefalseExample, key: ['true', 'false'] }, 'false').points).toBe(1)
  })
})

describe('multiple', () => {
  it.each([
    [['k1', 'k2', 'k3'], 1],
    [['k3', 'k1', 'k2'], 1],
    [['k1', 'k2'], 0.67],
    [['k1'], 0.33],
    [['k1', 'k2', 'k3', 'x1'], 0.67],
    [['k1', 'k2', 'k3', 'x1', 'x2'], 0.33],
    [['k1', 'x1'], 0],
    [['x1', 'x2'], 0],
    [['k1', 'k2', 'k3', 'e1'], 1],
    [['k1', 'e1'], 0.33],
    [['e1'], 0],
  ])('gives %j %d', (ticked, points) => {
    expect(grade(multipleExample, ticked)).toEqual(worth(points))
  })

  it('ignores options that are either', () => {
    fc.assert(
      fc.property(
        anyQuestionOf('multiple').chain((one) => fc.tuple(fc.constant(one), answerTo(one))),
        ([one, answer]) => {
          const others = (answer as string[]).filter((id) => !one.key.either.includes(id))
          expect(grade(one, [...others, ...one.key.either])).toEqual(grade(one, others))
        },
      ),
      runs(200),
    )
  })

  it('never earns more by ticking everything than by ticking the keys', () => {
    fc.assert(
      fc.property(anyQuestionOf('multiple'), (one) => {
        const all = one.options.map(({ id }) => id)
        const distractors = all.length - one.key.true.length - one.key.either.length
        expect(grade(one, all).outcome === 'right').toBe(distractors === 0)
      }),
      runs(),
    )
  })

  it('rounds a half of a hundredth up, whatever binary fractions make of it', () => {
    // 23 ÷ 40 is 57.5 hundredths; 23 / 40 * 100 is 57.49999999999999.
    const keys = Array.from({ length: 40 }, (_, i) => `k${i}`)
    const one: CompiledQuestion = { ...multipleExample, key: { true: keys, either: [] } }
    expect(grade(one, keys.slice(0, 23)).points).toBe(0.58)
  })
})

describe('number', () => {
  it.each([
    [13, 1],
    [12, 0],
    [14, 0],
    [12.99, 0],
    [-13, 0],
    [0, 0],
  ])('gives %d %d', (answer, points) => {
    expect(grade(numberExample, answer)).toEqual(worth(points))
  })

  it.each([
    [0.2, 0.1, 0.3, 1],
    [0.2, 0.1, 0.1, 1],
    [0.2, 0.1, 0.31, 0],
    [0.7, 0.1, 0.8, 1],
    [0.7, 0.1, 0.81, 0],
    [100, 5, 95, 1],
    [100, 5, 94.99, 0],
  ])('holds %d ± %d against %d as decimals, not as binary fractions', (value, tolerance, answer, points) => {
    expect(grade({ ...numberExample, key: [{ value, tolerance }] }, answer).points).toBe(points)
  })

  it('ends where its tolerance ends, to the hundredth', () => {
    const hundredths = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(hundredths, hundredths, fc.constantFrom(-1, 1), (value, tolerance, sign) => {
        const one = { ...numberExample, key: [{ value: value / 100, tolerance: tolerance / 100 }] }
        expect(grade(one, (value + sign * tolerance) / 100).points).toBe(1)
        expect(grade(one, (value + sign * (tolerance + 1)) / 100).points).toBe(0)
      }),
      runs(200),
    )
  })

  it('takes each of several values', () => {
    const one: CompiledQuestion = {
      ...numberExample,
      key: [
        { value: 12, tolerance: 0 },
        { value: 17, tolerance: 1 },
      ],
    }
    expect([12, 13, 16, 18, 19].map((answer) => grade(one, answer).points)).toEqual([1, 0, 1, 1, 0])
  })
})

describe('text', () => {
  it.each([
    ['Ann Lee-holm', 1],
    ['  ann lee holm ', 1],
    ['Jon Lee Holm', 0],
    ['Ann', 0],
    ['', 0],
    ['—', 0],
  ])('gives %j %d', (answer, points) => {
    expect(grade(textExample, answer)).toEqual(worth(points))
  })

  it('takes every spelling of the key', () => {
    fc.assert(
      fc.property(anyQuestionOf('text'), (one) => {
        for (const spelling of one.key) expect(grade(one, ` ${spelling} `).points).toBe(1)
      }),
      runs(),
    )
  })
})

describe('order', () => {
  it.each([
    [['a', 'b', 'c', 'd'], 1],
    [['b', 'c', 'd', 'a'], 0.67],
    [['d', 'a', 'b', 'c'], 0.67],
    [['c', 'd', 'a', 'b'], 0.67],
    [['b', 'a', 'c', 'd'], 0.33],
    [['a', 'b', 'd', 'c'], 0.33],
    [['a', 'c', 'b', 'd'], 0],
    [['d', 'c', 'b', 'a'], 0],
  ])('gives %j %d for the adjacent pairs it keeps', (given, points) => {
    expect(grade(orderExample, given)).toEqual(worth(points))
  })

  it('is right for one permutation only', () => {
    fc.assert(
      fc.property(
        anyQuestionOf('order').chain((one) => fc.tuple(fc.constant(one), answerTo(one))),
        ([one, answer]) => {
          expect(grade(one, answer).outcome === 'right').toBe(JSON.stringify(answer) === JSON.stringify(one.key))
        },
      ),
      runs(200),
    )
  })

  it('gives no credit for a pair whose first item was never placed', () => {
    expect(grade(orderExample, ['b']).points).toBe(0)
  })
})

describe('match', () => {
  it.each([
    [{ l1: 'r1', l2: 'r2', l3: 'r3' }, 1],
    [{ l1: 'r1', l2: 'r2', l3: 'r9' }, 0.67],
    [{ l1: 'r1', l2: 'r2' }, 0.67],
    [{ l3: 'r3' }, 0.33],
    [{ l1: 'r1', l2: 'r1', l3: 'r1' }, 0.33],
    [{ l1: 'r2', l2: 'r3', l3: 'r1' }, 0],
  ])('gives %j %d for the share of lefts that are right', (given, points) => {
    expect(grade(matchExample, given)).toEqual(worth(points))
  })

  it('is not taken in by a left named like a property every object has', () => {
    const one: CompiledQuestion = { ...matchExample, key: { constructor: 'r1', l2: 'r2' } as Record<string, string> }
    expect(grade(one, { l2: 'r2' }).points).toBe(0.5)
    expect(grade(one, { constructor: 'r1', l2: 'r2' } as Record<string, string>).points).toBe(1)
  })
})
