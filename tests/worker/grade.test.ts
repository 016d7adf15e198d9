import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { GradeRequest } from '../../content/model/schema/answers.ts'
import { GradeResponse } from '../../content/model/schema/answers.ts'
import { boats } from './fixture.ts'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')

/** What the whole set asks: all but what is withdrawn. */
const all = boats.questions.filter(({ withdrawn }) => !withdrawn).length

const send = (body: unknown, set = 'boats') =>
  server.fetch(`/v1/sets/${set}/grade`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

async function grade(answers: GradeRequest['answers'], rest: Omit<GradeRequest, 'answers'> = {}): Promise<GradeResponse> {
  const response = await send({ answers, ...rest })
  expect(response.status).toBe(200)
  return v.parse(GradeResponse, await response.json())
}

/** What one answer to one question earns. */
const points = async (question: string, answer: GradeRequest['answers'][string]) =>
  (await grade({ [question]: answer })).questions[question]?.points

describe('POST /v1/sets/{id}/grade', () => {
  it('grades every type', async () => {
    expect(await points('one', 'green')).toBe(1)
    expect(await points('one', 'red')).toBe(0)
    expect(await points('some', ['ant', 'bee', 'dog'])).toBe(1)
    expect(await points('some', ['ant'])).toBe(0.5)
    expect(await points('some', ['ant', 'cat'])).toBe(0)
    expect(await points('truth', 'false')).toBe(1)
    expect(await points('count', 14)).toBe(1)
    expect(await points('count', 15)).toBe(0)
    expect(await points('name', ' ada-lowe ')).toBe(1)
    expect(await points('sequence', ['first', 'second', 'third'])).toBe(1)
    expect(await points('sequence', ['third', 'first', 'second'])).toBe(0.5)
    expect(await points('homes', { oak: 'forest', pike: 'river' })).toBe(1)
    expect(await points('homes', { oak: 'forest' })).toBe(0.5)
    expect(await points('proof', 'beta')).toBe(1)
  })

  it('gives outcome, key, why, explanation and the passages of both', async () => {
    const { questions, ...rest } = await grade({ one: 'red' })
    expect(rest).toEqual({ version: boats.version, points: 0, max: all })
    expect(questions).toEqual({
      one: {
        outcome: 'wrong',
        points: 0,
        max: 1,
        key: ['green'],
        why: 'SECRET why of red.',
        explanation: 'SECRET explanation of one.',
        citations: [boats.citations[0], boats.citations[1]],
      },
    })
  })

  it('joins the whys of several choices by a blank, and names each passage once', async () => {
    const { questions } = await grade({ some: ['ant', 'dog'] })
    expect(questions['some']?.why).toBe('SECRET why of ant. SECRET why of dog.')
    expect(questions['some']?.citations).toEqual([boats.citations[0], boats.citations[1]])
  })

  it('has no why where the set says nothing of an answer', async () => {
    expect((await grade({ count: 99 })).questions['count']).not.toHaveProperty('why')
  })

  it('scores out of every question of the set, answered or not, in hundredths', async () => {
    const { points, max, questions } = await grade({ one: 'green', some: ['ant'], truth: 'true' })
    expect({ points, max, ids: Object.keys(questions) }).toEqual({ points: 1.5, max: all, ids: ['one', 'some', 'truth'] })
  })

  it('scores out of the questions named, each once, and passes over answers to others', async () => {
    const { points, max, questions } = await grade(
      { one: 'green', truth: 'false' },
      { questions: ['some', 'one', 'one', 'gone'] },
    )
    expect({ points, max, ids: Object.keys(questions) }).toEqual({ points: 1, max: 2, ids: ['one'] })
  })

  it.each([[['one', 'vanished']], [['one', 2]], ['one'], [[]]])('refuses %j for questions', async (questions) => {
    const response = await send({ questions, answers: {} })
    expect(response.status).toBe(400)
    const { code, errors } = (await response.json()) as { code: string; errors: unknown[] }
    expect({ code, errors }).toEqual({
      code: 'bad-body',
      errors: [{ field: 'questions', expected: 'a list of ids of questions of this set' }],
    })
  })

  it('leaves out what is blank', async () => {
    const { max, questions } = await grade({ one: '', some: [], name: '  ', homes: {}, truth: 'false' })
    expect({ max, ids: Object.keys(questions) }).toEqual({ max: all, ids: ['truth'] })
  })

  it('grades nothing when nothing was answered', async () => {
    expect(await grade({})).toEqual({ version: boats.version, points: 0, max: all, questions: {} })
  })

  it('skips a withdrawn question, which never counts', async () => {
    const none = { version: boats.version, points: 0, questions: {} }
    expect(await grade({ gone: 'true' })).toEqual({ ...none, max: all })
    expect(await grade({ gone: 'true' }, { questions: ['gone'] })).toEqual({ ...none, max: 0 })
  })

  it('skips under an outdated version what it does not know, and grades the rest', async () => {
    const { version, max, questions } = await grade(
      { one: 'green', vanished: 'x', some: ['unheard'], count: 'many' },
      { version: 'bbbbbbbbbbbb', questions: ['one', 'vanished', 'count'] },
    )
    expect({ version, max, ids: Object.keys(questions) }).toEqual({ version: boats.version, max: 2, ids: ['one'] })
  })

  it('takes the current version', async () => {
    expect((await grade({ one: 'green' }, { version: boats.version })).points).toBe(1)
    expect((await send({ version: boats.version, answers: { vanished: 'x' } })).status).toBe(400)
  })

  it('is closed for a withdrawn set', async () => {
    const response = await send({ answers: {} }, 'sunk')
    expect(response.status).toBe(410)
    expect(await response.json()).toMatchObject({ code: 'withdrawn', status: 410 })
  })

  it('is answered anew each time, to any page', async () => {
    const { headers } = await send({ answers: {} })
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })
})
