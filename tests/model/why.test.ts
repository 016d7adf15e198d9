import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whysOf } from '../../content/model/play/why.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import { answered } from './answers.ts'
import { runs } from './arbitraries.ts'
import { byType, evidenceExample, numberExample, singleExample, textExample, truefalseExample } from './examples.ts'

type Example = (typeof byType)[keyof typeof byType]
const whys = (one: Example, answer: Answer) => whysOf(one, answer).map(({ why }) => why)

describe('whysOf', () => {
  it.each([
    ['single', 'b', ['why b']],
    ['single', 'a', ['why a']],
    ['truefalse', 'true', ['why true']],
    ['truefalse', 'false', ['why false']],
    ['evidence', 'e2', ['why e2']],
    ['multiple', ['x1', 'k1'], ['why k1', 'why x1']],
    ['number', 13, ['why 13']],
    ['number', 17, ['why 17']],
    ['number', 18, ['why about']],
    ['number', 10, ['why about']],
    ['number', 20, ['why about']],
    ['number', 21, []],
    ['text', 'ann lee holm', ['why her']],
    ['text', 'JON LEE-HOLM', ['why not him']],
    ['text', 'Ann', []],
    ['order', ['a', 'b', 'c', 'd'], []],
    ['match', { l1: 'r1', l2: 'r2', l3: 'r3' }, []],
    ['match', { l1: 'r1', l2: 'r3', l3: 'r2' }, ['why l2', 'why l3']],
    ['match', { l1: 'r1', l2: 'r2' }, ['why l3']],
    ['match', { l1: 'r1', l2: 'r2', l3: 'r9' }, ['why l3', 'why not r9']],
    ['match', { l1: 'r9', l2: 'r9', l3: 'r3' }, ['why l1', 'why l2', 'why not r9']],
  ] as [keyof typeof byType, Answer, string[]][])('says of %s %j %j', (type, answer, expected) => {
    expect(whys(byType[type], answer)).toEqual(expected)
  })

  it('cites the passage itself for evidence, and the option’s own passages for a choice', () => {
    expect(whysOf(evidenceExample, 'e2')).toEqual([{ why: 'why e2', citations: [1] }])
    expect(whysOf(truefalseExample, 'false')).toEqual([{ why: 'why false', citations: [1] }])
    expect(whysOf(singleExample, 'a')[0]?.citations).toEqual([0])
  })

  it('says of a number within a tolerance what it says of the value', () => {
    const one = { ...numberExample, accept: [{ value: 0.7, tolerance: 0.1, why: 'why', citations: [0] }], near: [] }
    expect(whys(one, 0.8)).toEqual(['why'])
    expect(whys(one, 0.81)).toEqual([])
  })

  it('prefers what is accepted to what is near', () => {
    const one = { ...textExample, near: [{ text: ['Ann Lee Holm'], why: 'why near', citations: [0] }] }
    expect(whys(one, 'Ann Lee Holm')).toEqual(['why her'])
  })

  it('gives only whys the question has, and leaves the question alone', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        const before = JSON.stringify(one)
        for (const { why, citations } of whysOf(one, answer)) {
          expect(before).toContain(JSON.stringify(why))
          expect(Array.isArray(citations)).toBe(true)
        }
        expect(JSON.stringify(one)).toBe(before)
      }),
      runs(200),
    )
  })

  it('has something to say of every choice among options', () => {
    fc.assert(
      fc.property(
        answered().filter(([one]) => ['single', 'multiple', 'truefalse', 'evidence'].includes(one.type)),
        ([one, answer]) => {
          expect(whysOf(one, answer)).toHaveLength(Array.isArray(answer) ? answer.length : 1)
        },
      ),
      runs(200),
    )
  })
})
