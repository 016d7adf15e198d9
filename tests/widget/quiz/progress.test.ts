import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Graded } from '../../../content/model/play/grade.ts'
import { scoreOf } from '../../../content/model/play/score.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import { begin, goTo, type Progress, retry, reveal, statusOf } from '../../../widget/quiz/shell/progress.ts'
import { missed, scoresOf, skipped, soFar } from '../../../widget/quiz/tell/tally.ts'

const ALL = ['lamp', 'storm', 'mains', 'crew']
const set = { questions: ALL.map((id) => ({ id })) as CompiledQuestion[] }
const firstScore = (progress: Progress) => scoresOf(progress, set).first
const secondScore = (progress: Progress) => scoresOf(progress, set).second
const RIGHT: Graded = { outcome: 'right', points: 1, max: 1 }
const PARTLY: Graded = { outcome: 'partly', points: 0.33, max: 1 }
const WRONG: Graded = { outcome: 'wrong', points: 0, max: 1 }

const answered = (progress: Progress, id: string, graded: Graded) =>
  reveal(progress, id, { phase: 'revealed', answer: 'x', graded })
const played = (...graded: Graded[]) => graded.reduce((progress, one, i) => answered(progress, ALL[i] ?? '', one), begin(ALL))

test('a play begins with nothing answered, at the first question of all', () => {
  const progress = begin(ALL)
  expect(progress).toEqual({ status: {}, tries: { first: {}, again: {} }, round: ALL, at: 0, ended: false })
  expect(statusOf(progress, 'lamp')).toEqual({ phase: 'unanswered' })
})

test('the score is out of all questions asked, answered or not', () => {
  expect(firstScore(begin(ALL))).toEqual({ points: 0, max: 4 })
  expect(firstScore(played(RIGHT))).toEqual({ points: 1, max: 4 })
  expect(firstScore(played(RIGHT, PARTLY, PARTLY))).toEqual({ points: 1.66, max: 4 })
})

test('skipped are those without an answer, missed those answered with less than everything', () => {
  const progress = played(RIGHT, PARTLY, WRONG)
  expect(missed(progress, ALL)).toEqual(['storm', 'mains'])
  expect(skipped(progress, ALL)).toEqual(['crew'])
})

test('a form that passed a question over has neither missed nor answered it', () => {
  const progress = reveal(begin(ALL), 'lamp', { phase: 'revealed', graded: WRONG })
  expect(missed(progress, ALL)).toEqual([])
  expect(skipped(progress, ALL)).toEqual(ALL)
})

test('a second try stands beside the first score and never replaces it', () => {
  const first = played(RIGHT, WRONG, RIGHT, PARTLY)
  expect(secondScore(first)).toBeUndefined()
  const again = retry({ ...first, at: 4, ended: true }, missed(first, ALL))
  expect(again).toMatchObject({ round: ['storm', 'crew'], at: 0, ended: false })
  expect(statusOf(again, 'storm')).toEqual({ phase: 'unanswered' })
  expect(statusOf(again, 'lamp').phase).toBe('revealed')
  const second = answered(answered(again, 'storm', RIGHT), 'crew', RIGHT)
  expect(firstScore(second)).toEqual({ points: 2.33, max: 4 })
  expect(secondScore(second)).toEqual({ points: 4, max: 4 })
  expect(missed(second, ALL)).toEqual([])
})

test('a second try that is left unfinished takes nothing away', () => {
  const first = played(RIGHT, WRONG, RIGHT, PARTLY)
  const again = retry(first, ['storm', 'crew'])
  expect(firstScore(again)).toEqual({ points: 2.33, max: 4 })
  expect(secondScore(answered(again, 'storm', RIGHT))?.points).toBe(3.33)
  // What was missed and is asked again was not skipped.
  expect(skipped(again, ALL)).toEqual([])
  expect(missed(again, ALL)).toEqual(['storm', 'crew'])
})

test('what was skipped counts when it is answered later: that is its first try', () => {
  const progress = retry(played(RIGHT), ['storm'])
  expect(firstScore(answered(progress, 'storm', RIGHT))).toEqual({ points: 2, max: 4 })
  expect(secondScore(answered(progress, 'storm', RIGHT))).toBeUndefined()
})

test('how a round stands counts what has been answered in it', () => {
  expect(soFar(played(RIGHT, WRONG))).toEqual({ points: 1, max: 2 })
  const again = retry(played(RIGHT, WRONG), ['storm'])
  expect(soFar(again)).toEqual({ points: 0, max: 0 })
  expect(soFar(answered(again, 'storm', RIGHT))).toEqual({ points: 1, max: 1 })
})

test('a question is opened in its round, or in a round of all; one that there is not opens nothing', () => {
  const again = retry(played(RIGHT, WRONG), ['storm'])
  expect(goTo(again, ALL, 'storm')).toMatchObject({ round: ['storm'], at: 0 })
  expect(goTo(again, ALL, 'mains')).toMatchObject({ round: ALL, at: 2 })
  expect(goTo(again, ALL, 'nothing')).toBe(again)
})

const tries = fc.array(fc.record({ id: fc.constantFrom(...ALL), points: fc.constantFrom(0, 0.33, 0.5, 1) }), { maxLength: 12 })
const gradedOf = (points: number): Graded => ({ outcome: points === 1 ? 'right' : points ? 'partly' : 'wrong', points, max: 1 })

test('whatever is tried, skipped and tried again, the first score is that of a form with the first answers alone', () => {
  fc.assert(
    fc.property(tries, (all) => {
      let progress = begin(ALL)
      const first: Record<string, Graded> = {}
      for (const { id, points } of all) {
        progress = answered(retry(progress, [id]), id, gradedOf(points))
        first[id] ??= gradedOf(points)
      }
      // As `/play` counts what is posted, and as `#r=` is shared.
      expect(firstScore(progress)).toEqual(scoreOf(set.questions, first))
      expect(missed(progress, ALL).some((id) => skipped(progress, ALL).includes(id))).toBe(false)
      const { second } = scoresOf(progress, set)
      if (second) expect(second.points).toBeGreaterThanOrEqual(firstScore(progress).points)
    }),
  )
})
