import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultText, score, scoreOf, scores } from '../../content/model/play/score.ts'
import { NO_TRIES, tried } from '../../content/model/play/tries.ts'
import { anyId, runs } from './arbitraries.ts'

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

const asked = fc.uniqueArray(
  fc.record({ id: anyId, withdrawn: fc.option(fc.constant({ date: '2026-01-01', note: 'Gone.' }), { nil: undefined }) }),
  { selector: (one) => one.id, minLength: 1, maxLength: 12 },
)

describe('scoreOf', () => {
  it('is out of all questions asked: one right and nine skipped is 1 of 10', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({ id: `q${i}` }))
    expect(scoreOf(ten, { q3: one(1) })).toEqual({ points: 1, max: 10 })
  })

  it('counts neither what is withdrawn nor what was not asked', () => {
    const questions = [{ id: 'a' }, { id: 'b', withdrawn: {} }]
    expect(scoreOf(questions, { a: one(0.5), b: one(1), c: one(1) })).toEqual({ points: 0.5, max: 1 })
  })

  it('is not taken in by a question named like a property every object has', () => {
    expect(scoreOf([{ id: 'valueof' }, { id: 'constructor' }], {})).toEqual({ points: 0, max: 2 })
  })

  it('has the same max whatever was answered, and points that only grow with answers', () => {
    fc.assert(
      fc.property(asked, fc.array(hundredths), (questions, points) => {
        const open = questions.filter(({ withdrawn }) => !withdrawn)
        let last = -1
        for (let n = 0; n <= questions.length; n++) {
          const given = questions.slice(0, n).map(({ id }, i) => [id, one((points[i] ?? 0) / 100)])
          const { points: sum, max } = scoreOf(questions, Object.fromEntries(given))
          expect(max).toBe(open.length)
          expect(sum).toBeGreaterThanOrEqual(last)
          expect(sum).toBeLessThanOrEqual(max)
          last = sum
        }
      }),
      runs(),
    )
  })
})

describe('tries', () => {
  const ten = Array.from({ length: 10 }, (_, i) => ({ id: `q${i}` }))

  it('tell the second beside the first: 6 of 10, all 10 after a second try', () => {
    let tries = NO_TRIES
    for (const [i, { id }] of ten.entries()) tries = tried(tries, id, one(i < 6 ? 1 : 0))
    expect(scores(ten, tries)).toEqual({ first: { points: 6, max: 10 } })
    for (const { id } of ten.slice(6)) tries = tried(tries, id, one(1))
    expect(scores(ten, tries)).toEqual({ first: { points: 6, max: 10 }, second: { points: 10, max: 10 } })
  })

  it('count a question that was skipped and is answered later as a first try', () => {
    expect(scores(ten, tried(tried(NO_TRIES, 'q0', one(1)), 'q9', one(1)))).toEqual({ first: { points: 2, max: 10 } })
  })

  const turns = fc.array(fc.tuple(fc.nat({ max: 11 }), hundredths), { maxLength: 40 })

  it('never let a later answer change what the first one earned, nor the second score fall below the first', () => {
    fc.assert(
      fc.property(asked, turns, (questions, given) => {
        let tries = NO_TRIES
        const firsts = new Map<string, number>()
        let second = 0
        for (const [at, points] of given) {
          const id = questions[at % questions.length]?.id ?? ''
          tries = tried(tries, id, one(points / 100))
          if (!firsts.has(id)) firsts.set(id, points)
          const score = scores(questions, tries)
          const open = questions.filter(({ withdrawn }) => !withdrawn)
          const sum = open.reduce((total, one) => total + (firsts.get(one.id) ?? 0), 0)
          expect(score.first).toEqual({ points: sum / 100, max: open.length })
          if (!score.second) continue
          expect(score.second.max).toBe(score.first.max)
          expect(score.second.points).toBeGreaterThanOrEqual(Math.max(second, score.first.points))
          second = score.second.points
        }
      }),
      runs(300),
    )
  })

  it('leave the tries before as they were', () => {
    const before = Object.freeze({ first: Object.freeze({ a: one(0) }), again: Object.freeze({}) })
    tried(before, 'a', one(1))
    expect(before).toEqual({ first: { a: one(0) }, again: {} })
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
