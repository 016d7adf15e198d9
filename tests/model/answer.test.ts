import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import { hide } from '../../content/model/play/hide.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import { answerTo } from './answers.ts'
import { anyQuestion, anySet, runs } from './arbitraries.ts'
import { byType, examples, matchExample, multipleExample, orderExample, textExample } from './examples.ts'

/** What a request might hold, whatever the types say. */
const junk = fc
  .oneof(
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
    }),
    fc.jsonValue(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      ['__proto__'],
      { constructor: 'constructor' },
      JSON.parse('{"__proto__":"r1"}'),
    ),
  )
  .map((value) => value as Answer)

describe('isBlank', () => {
  it.each([[undefined], [null], [''], ['   '], ['\n\t'], ['\u3000'], [[]], [{}], [Number.NaN]])(
    'holds %j for unanswered',
    (answer) => {
      expect(isBlank(answer as Answer | undefined)).toBe(true)
    },
  )

  it.each([[0], [-0], ['0'], ['a'], [['']], [['a']], [{ l1: 'r1' }], [Number.POSITIVE_INFINITY]])(
    'holds %j for answered',
    (answer) => {
      expect(isBlank(answer as Answer)).toBe(false)
    },
  )

  it('sees an own key named __proto__', () => {
    expect(isBlank(JSON.parse('{"__proto__":"r1"}'))).toBe(false)
  })
})

describe('isAnswer', () => {
  it.each([
    ['single', 'a'],
    ['truefalse', 'false'],
    ['evidence', 'e1'],
    ['multiple', ['k1', 'x1', 'e1']],
    ['number', 0],
    ['number', 120],
    ['number', 12.5],
    ['text', 'x'.repeat(200)],
    ['order', ['d', 'c', 'b', 'a']],
    ['match', { l1: 'r9', l2: 'r9' }],
  ] as [keyof typeof byType, Answer][])('takes for %s %j', (type, answer) => {
    expect(isAnswer(byType[type], answer)).toBe(true)
  })

  it.each([
    ['single', 'z'],
    ['single', 'A'],
    ['single', ['a']],
    ['single', 'constructor'],
    ['truefalse', 'yes'],
    ['truefalse', true],
    ['truefalse', 'why'],
    ['evidence', 'e3'],
    ['evidence', 0],
    ['multiple', 'k1'],
    ['multiple', ['k1', 'k1']],
    ['multiple', ['k1', 'z']],
    ['multiple', ['k1', 1]],
    ['multiple', [['k1']]],
    ['multiple', ['k1', null]],
    ['multiple', { 0: 'k1', length: 1 }],
    ['number', '13'],
    ['number', -1],
    ['number', 120.01],
    ['number', Number.NaN],
    ['number', Number.POSITIVE_INFINITY],
    ['number', [13]],
    ['text', 'x'.repeat(201)],
    ['text', 13],
    ['text', ['Ann']],
    ['order', ['a', 'b', 'c']],
    ['order', ['a', 'b', 'c', 'c']],
    ['order', ['a', 'b', 'c', 'd', 'a']],
    ['order', ['a', 'b', 'c', 'z']],
    ['order', 'a,b,c,d'],
    ['match', null],
    ['match', 'l1'],
    ['match', []],
    ['match', ['r1', 'r2', 'r3']],
    ['match', { l1: 'l1' }],
    ['match', { l1: '' }],
    ['match', { l1: ['r1'] }],
    ['match', { r1: 'l1' }],
    ['match', { l1: 'r1', l4: 'r1' }],
    ['match', { constructor: 'r1' }],
    ['match', { l1: 'constructor' }],
    ['match', JSON.parse('{"__proto__":"r1"}')],
    ['match', JSON.parse('{"l1":"__proto__"}')],
    ['match', JSON.parse('{"l1":"r1","__proto__":{"l2":"r2"}}')],
  ] as unknown as [keyof typeof byType, Answer][])('refuses for %s %j', (type, answer) => {
    expect(isAnswer(byType[type], answer)).toBe(false)
  })

  it('takes an id that is also the name of a property of every object, when the question has it', () => {
    const one = { ...matchExample, lefts: [{ id: 'constructor', text: 'C' }] }
    expect(isAnswer(one, { constructor: 'r1' } as unknown as Answer)).toBe(true)
  })

  it('answers junk with a plain no or yes and never throws; nor does isBlank', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...examples), anyQuestion()), junk, (one, answer) => {
        expect(typeof isBlank(answer)).toBe('boolean')
        expect(typeof isAnswer(one, answer)).toBe('boolean')
      }),
      runs(1000),
    )
  })

  it('judges a hidden question as it does the whole one', () => {
    fc.assert(
      fc.property(
        anySet.chain((one) =>
          fc.tuple(fc.constant(one), fc.tuple(...one.questions.map((each) => fc.oneof(answerTo(each), junk)))),
        ),
        ([one, answers]) => {
          const faces = hide({ ...one, questions: one.questions.map(({ withdrawn: _, ...rest }) => rest) }).questions
          one.questions.forEach((whole, i) => {
            const [face, answer] = [faces[i], answers[i]]
            if (face && answer !== undefined) expect(isAnswer(face, answer)).toBe(isAnswer(whole, answer))
          })
        },
      ),
      runs(),
    )
  })

  it('refuses an answer that fills a request', () => {
    const many = Array.from({ length: 8000 }, (_, i) => `k${i}`)
    expect(isAnswer(multipleExample, many)).toBe(false)
    expect(isAnswer(orderExample, many)).toBe(false)
    expect(isAnswer(matchExample, Object.fromEntries(many.map((name) => [name, name])))).toBe(false)
    expect(isAnswer(textExample, 'é'.repeat(16_000))).toBe(false)
  })
})
