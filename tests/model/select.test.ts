import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeQuestion, select } from '../../content/model/play/select.ts'
import { arrange } from '../../content/model/play/shuffle.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { anyId, anyQuestion, anySet, runs } from './arbitraries.ts'
import { examples, orderExample } from './examples.ts'

const seed = fc.stringMatching(/^[a-z0-9]{0,16}$/)
const idsOf = (one: CompiledSet) => one.questions.map((each) => each.id)
const whole: CompiledSet = {
  id: 'set',
  version: '0123456789ab',
  language: 'en',
  title: 'Title',
  summary: 'Summary',
  updated: '2026-11-21',
  results: [{ from: 0, text: 'Done' }],
  corrections: [],
  questions: examples,
  citations: [],
  claims: {},
  conflicts: {},
}

describe('select', () => {
  it('is the set itself when nothing is asked', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        expect(select(one, {})).toEqual(one)
      }),
      runs(50),
    )
  })

  it('takes the questions named, in the order named, each once', () => {
    expect(idsOf(select(whole, { questions: ['text', 'single', 'order'] }))).toEqual(['text', 'single', 'order'])
    expect(idsOf(select(whole, { questions: ['text', 'single', 'text'] }))).toEqual(['text', 'single'])
  })

  it('leaves out names the set does not have', () => {
    expect(idsOf(select(whole, { questions: ['nothing', 'text', 'constructor'] }))).toEqual(['text'])
    expect(idsOf(select(whole, { questions: [] }))).toEqual([])
  })

  it('cuts to the first so many, or to all there are', () => {
    expect(idsOf(select(whole, { limit: 2 }))).toEqual(['single', 'multiple'])
    expect(idsOf(select(whole, { limit: 99 }))).toEqual(idsOf(whole))
  })

  it('selects, then shuffles, then cuts', () => {
    fc.assert(
      fc.property(anySet, seed, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.boolean()), (one, shuffle, limit, coin) => {
        const questions = idsOf(one)
          .filter(() => coin.next().value)
          .toReversed()
        const named = questions.map((name) => ({ id: name }))
        const open = new Set(one.questions.filter(({ withdrawn }) => !withdrawn).map((each) => each.id))
        const expected = arrange(shuffle, '', named)
          .map((each) => each.id)
          .filter((name) => open.has(name))
        expect(idsOf(select(one, { questions, shuffle, limit }))).toEqual(expected.slice(0, limit))
      }),
      runs(200),
    )
  })

  it('shuffles by the empty seed too, but not without one', () => {
    expect(idsOf(select(whole, { shuffle: '' }))).not.toEqual(idsOf(whole))
    expect(select(whole, { shuffle: '' })).toEqual(select({ ...whole, questions: examples.toReversed() }, { shuffle: '' }))
    expect(select(whole, { shuffle: undefined })).toEqual(whole)
  })

  it('shuffles the items of each question as well', () => {
    fc.assert(
      fc.property(anySet, seed, (one, shuffle) => {
        for (const each of select(one, { shuffle }).questions) {
          const original = one.questions.find((other) => other.id === each.id)
          expect(each).toEqual(original && arrangeQuestion(shuffle, original))
        }
      }),
      runs(),
    )
  })

  it('leaves the set as it was, and all but the questions alone', () => {
    fc.assert(
      fc.property(anySet, seed, (one, shuffle) => {
        const before = JSON.stringify(one)
        const cut = select(one, { shuffle, limit: 1 })
        expect(JSON.stringify(one)).toBe(before)
        expect({ ...cut, questions: one.questions }).toEqual(one)
      }),
      runs(50),
    )
  })
})

describe('arrangeQuestion', () => {
  it('orders every list a reader chooses from by seed and question, and nothing else', () => {
    fc.assert(
      fc.property(anyQuestion(), seed, (one, by) => {
        const expected: Record<string, unknown> = { ...one }
        for (const list of ['options', 'items', 'lefts', 'rights', 'passages']) {
          if (list in one) expected[list] = arrange(by, one.id, expected[list] as { id: string }[])
        }
        expect(arrangeQuestion(by, one)).toEqual(expected)
      }),
      runs(300),
    )
  })

  it('orders one question’s items otherwise than another’s', () => {
    const orders = Array.from({ length: 40 }, (_, i) =>
      arrangeQuestion('class7', { ...orderExample, id: `order-${i}` })
        .items.map((item) => item.id)
        .join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(10)
  })

  it('can be told any id without confusing seed, question and item', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 3 }), (names) => {
        const items = names.map((name) => ({ ...orderExample.items[0], id: name, text: 't', why: 'w', citations: [] }))
        const arranged = arrangeQuestion('a', { ...orderExample, items }).items.map((item) => item.id)
        expect([...arranged].sort()).toEqual([...names].sort())
      }),
      runs(50),
    )
  })
})
