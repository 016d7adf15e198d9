import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../content/model/play/grade.ts'
import { chosen, inRange, isKnownType, partsOf, rangeOf } from '../../content/model/play/parts.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import { answered } from './answers.ts'
import { anyQuestion, anySet, runs } from './arbitraries.ts'
import {
  byType,
  evidenceExample,
  matchExample,
  multipleExample,
  numberExample,
  orderExample,
  textExample,
  truefalseExample,
} from './examples.ts'

const gists = [{ gist: 'zero' }, { gist: 'one' }]

describe('partsOf', () => {
  it('has an option for every option, with what it scores', () => {
    expect(partsOf(multipleExample, []).map(({ id, text, key }) => [id, text, key])).toEqual([
      ['k1', 'K1', true],
      ['k2', 'K2', true],
      ['k3', 'K3', true],
      ['x1', 'X1', false],
      ['x2', 'X2', false],
      ['e1', 'E1', 'either'],
    ])
  })

  it('leaves the two sides of a statement to the reader’s language', () => {
    expect(partsOf(truefalseExample, [])).toEqual([
      { id: 'true', key: true, why: 'why true', citations: [0] },
      { id: 'false', key: false, why: 'why false', citations: [1] },
    ])
  })

  it('gives numbers as ranges with their unit, what is accepted first', () => {
    const one = { ...numberExample, accept: [{ value: 13, tolerance: 2, why: 'why', citations: [3] }] }
    expect(partsOf(one, []).map(({ range, key }) => [range, key])).toEqual([
      [{ from: 11, to: 15, unit: 'people' }, true],
      [{ from: 17, to: 17, unit: 'people' }, false],
      [{ from: 10, to: 20, unit: 'people' }, false],
    ])
  })

  it('shows a text by its first spelling, and holds all of them', () => {
    const one = { ...textExample, accept: [{ text: ['A', 'B'], why: 'why', citations: [0] }] }
    expect(partsOf(one, []).map((part) => [part.text, part.spellings, part.key])).toEqual([
      ['A', ['A', 'B'], true],
      ['Jon Lee Holm', ['Jon Lee Holm'], false],
    ])
  })

  it('lists an order as it should be', () => {
    expect(partsOf(orderExample, []).map(({ id }) => id)).toEqual(orderExample.key)
  })

  it('pairs lefts in the order they stand, then lists what belongs to none', () => {
    const lefts = matchExample.lefts.toReversed()
    expect(partsOf({ ...matchExample, lefts }, []).map(({ id, text, right, key }) => [id, text, right?.id, key])).toEqual([
      ['l3', 'l3', 'r3', true],
      ['l2', 'l2', 'r2', true],
      ['l1', 'l1', 'r1', true],
      [undefined, undefined, 'r9', false],
    ])
  })

  it('shows a passage by its gist, and cites it', () => {
    expect(partsOf(evidenceExample, gists)).toEqual([
      { id: 'e1', text: 'zero', key: false, why: 'why e1', citations: [0] },
      { id: 'e2', text: 'one', key: true, why: 'why e2', citations: [1] },
    ])
  })

  it('holds everything that is said of what can be answered', () => {
    fc.assert(
      fc.property(anySet, ({ questions, citations }) => {
        for (const one of questions) {
          const said: string[] = []
          JSON.stringify(one, (name, value) => {
            if (name === 'why') said.push(value)
            return value
          })
          const whys = partsOf(one, citations).map(({ why }) => why)
          expect(whys.toSorted()).toEqual(said.toSorted())
        }
      }),
      runs(),
    )
  })

  it('has something that scores in every question', () => {
    fc.assert(
      fc.property(anyQuestion(), (one) => {
        expect(partsOf(one, gists).some(({ key }) => key === true)).toBe(true)
      }),
      runs(),
    )
  })
})

describe('chosen', () => {
  it.each([
    ['single', 'b', ['b']],
    ['multiple', ['k1', 'x2'], ['k1', 'x2']],
    ['truefalse', 'false', ['false']],
    ['order', ['a', 'c', 'b', 'd'], ['a', 'd']],
    ['match', { l1: 'r1', l2: 'r9' }, ['l1', undefined]],
    ['evidence', 'e1', ['e1']],
  ] as [keyof typeof byType, Answer, unknown[]][])('says of %s %j what it picks', (type, answer, expected) => {
    const one = byType[type]
    const picked = partsOf(one, gists).filter((part) => chosen(one, part, answer))
    expect(picked.map(({ id }) => id)).toEqual(expected)
  })

  it('finds every range that a number is in, and every spelling that is typed', () => {
    const whys = (one: typeof numberExample | typeof textExample, answer: Answer) =>
      partsOf(one, []).flatMap((part) => (chosen(one, part, answer) ? part.why : []))
    expect(whys(numberExample, 13)).toEqual(['why 13', 'why about'])
    expect(whys(numberExample, 17)).toEqual(['why 17', 'why about'])
    expect(whys(textExample, 'ANN LEE HOLM')).toEqual(['why her'])
  })

  it('agrees with the points: all of them for picking every key and nothing else', () => {
    fc.assert(
      fc.property(
        answered().filter(([one]) => one.type !== 'number' && one.type !== 'text'),
        ([one, answer]) => {
          const parts = partsOf(one, gists).filter(({ key }) => key !== 'either')
          const hits = parts.map((part) => chosen(one, part, answer) === part.key)
          const several = ['multiple', 'order', 'match'].includes(one.type)
          const right = several ? hits.every(Boolean) : parts.some((part) => part.key && chosen(one, part, answer))
          expect(grade(one, answer).outcome === 'right').toBe(right)
        },
      ),
      runs(300),
    )
  })

  it('agrees with the points of what is typed', () => {
    fc.assert(
      fc.property(
        answered().filter(([one]) => one.type === 'number' || one.type === 'text'),
        ([one, answer]) => {
          const right = partsOf(one, []).some((part) => part.key && chosen(one, part, answer))
          expect(grade(one, answer).points).toBe(Number(right))
        },
      ),
      runs(300),
    )
  })
})

describe('inRange', () => {
  it('holds at the very edge of a tolerance, however binary fractions fall', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 100 }), (value, tolerance) => {
        const range = rangeOf({ value: value / 10, tolerance: tolerance / 10 })
        expect(inRange(range, (value + tolerance) / 10)).toBe(true)
        expect(inRange(range, (value - tolerance) / 10)).toBe(true)
        expect(inRange(range, (value + tolerance + 1) / 10)).toBe(false)
        expect(inRange(range, (value - tolerance - 1) / 10)).toBe(false)
      }),
      runs(),
    )
  })
})

describe('isKnown', () => {
  it('knows the eight types, and none that every object has', () => {
    expect(Object.values(byType).every(isKnownType)).toBe(true)
    for (const type of ['later', 'constructor', 'toString', '']) expect(isKnownType({ type })).toBe(false)
  })
})
