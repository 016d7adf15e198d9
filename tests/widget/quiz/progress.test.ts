import { expect, test } from 'vitest'
import type { Graded } from '../../../content/model/play/grade.ts'
import { begin, goTo, type Progress, retry, reveal, statusOf } from '../../../widget/quiz/shell/progress.ts'
import { firstScore, missed, retriedPoints, skipped, soFar } from '../../../widget/quiz/tell/tally.ts'

const ALL = ['lamp', 'storm', 'mains', 'crew']
const RIGHT: Graded = { outcome: 'right', points: 1, max: 1 }
const PARTLY: Graded = { outcome: 'partly', points: 0.33, max: 1 }
const WRONG: Graded = { outcome: 'wrong', points: 0, max: 1 }

const answered = (progress: Progress, id: string, graded: Graded) =>
  reveal(progress, id, { phase: 'revealed', answer: 'x', graded })
const played = (...graded: Graded[]) => graded.reduce((progress, one, i) => answered(progress, ALL[i] ?? '', one), begin(ALL))

test('a play begins with nothing answered, at the first question of all', () => {
  const progress = begin(ALL)
  expect(progress).toEqual({ status: {}, first: {}, round: ALL, at: 0, ended: false })
  expect(statusOf(progress, 'lamp')).toEqual({ phase: 'unanswered' })
})

test('the score is out of all questions asked, answered or not', () => {
  expect(firstScore(begin(ALL), ALL)).toEqual({ points: 0, max: 4 })
  expect(firstScore(played(RIGHT), ALL)).toEqual({ points: 1, max: 4 })
  expect(firstScore(played(RIGHT, PARTLY, PARTLY), ALL)).toEqual({ points: 1.66, max: 4 })
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
  expect(retriedPoints(first, ALL)).toBeUndefined()
  const again = retry({ ...first, at: 4, ended: true }, missed(first, ALL))
  expect(again).toMatchObject({ round: ['storm', 'crew'], at: 0, ended: false })
  expect(statusOf(again, 'storm')).toEqual({ phase: 'unanswered' })
  expect(statusOf(again, 'lamp').phase).toBe('revealed')
  const second = answered(answered(again, 'storm', RIGHT), 'crew', RIGHT)
  expect(firstScore(second, ALL)).toEqual({ points: 2.33, max: 4 })
  expect(retriedPoints(second, ALL)).toBe(4)
  expect(missed(second, ALL)).toEqual([])
})

test('a second try that is left unfinished takes nothing away', () => {
  const first = played(RIGHT, WRONG, RIGHT, PARTLY)
  const again = retry(first, ['storm', 'crew'])
  expect(firstScore(again, ALL)).toEqual({ points: 2.33, max: 4 })
  expect(retriedPoints(answered(again, 'storm', RIGHT), ALL)).toBe(3.33)
})

test('what was skipped counts when it is answered later: that is its first try', () => {
  const progress = retry(played(RIGHT), ['storm'])
  expect(firstScore(answered(progress, 'storm', RIGHT), ALL)).toEqual({ points: 2, max: 4 })
  expect(retriedPoints(answered(progress, 'storm', RIGHT), ALL)).toBeUndefined()
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
