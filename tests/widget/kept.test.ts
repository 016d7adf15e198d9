import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSince, keptFragment, type Prints, printOf, readKept } from '../../worker/site/pages/teach/kept.ts'
import { choicesOf, questionIdsOf } from '../../worker/site/pages/teach/link.ts'
import { byType } from '../model/examples.ts'

const questions = ['one', 'some', 'truth', 'count', 'name']
const subject = { id: 'boats', language: 'en', questions }
const prints: Prints = { one: '1a', some: '2b', truth: '3c', count: '4d', name: '5e' }
const choose = (fields: string) => choicesOf(new URLSearchParams(fields), subject)
const keep = (fields: string) => keptFragment(subject, choose(fields), prints, '2026-11-29')

describe('a selection that is kept', () => {
  it('holds what differs from the defaults, the day, and its questions as they are', () => {
    expect(keep('')).toBe('#kept=2026-11-29,one:1a,some:2b,truth:3c,count:4d,name:5e')
    expect(keep('questions=one&questions=count&feedback=end')).toBe(
      '#questions=one,count&feedback=end&kept=2026-11-29,one:1a,count:4d',
    )
  })

  it('names the questions that a limit left, so that a new one pushes none out', () => {
    const asked = questionIdsOf(subject, choose('shuffle=k7&limit=2'))
    const kept = readKept(keep('shuffle=k7&limit=2'))
    expect(kept?.choices).toMatchObject({ shuffle: 'k7', questions: expect.arrayContaining(asked) })
    expect(kept?.choices.limit).toBeUndefined()
    // In the same order, with another question in the quiz.
    expect(questionIdsOf({ ...subject, questions: [...questions, 'new'] }, kept?.choices ?? choose(''))).toEqual(asked)
  })

  it('is read as it was written', () => {
    const fields = fc.record({
      questions: fc.subarray(questions, { minLength: 1, maxLength: 4 }),
      shuffle: fc.stringMatching(/^[a-z0-9]{0,16}$/),
      feedback: fc.constantFrom('each', 'end', 'none'),
      'open-book': fc.constantFrom('', 'on'),
    })
    fc.assert(
      fc.property(fields, ({ questions: chosen, 'open-book': book, ...rest }) => {
        const form = new URLSearchParams([...chosen.map((id) => ['questions', id]), ...Object.entries(rest)])
        if (book) form.set('open-book', book)
        const choices = choicesOf(form, subject)
        const kept = readKept(keptFragment(subject, choices, prints, '2026-11-29'))
        expect(kept).toMatchObject({ choices, day: '2026-11-29' })
        expect(kept && changesSince(kept, prints)).toEqual({ changed: [], gone: [], fresh: [] })
      }),
    )
  })

  it('is nothing where the fragment is another', () => {
    for (const fragment of ['', '#link', '#kept=', '#kept=2026-11-29', '#kept=2026-11-29,one', '#kept=x,one:1', '#kept=%'])
      expect([fragment, readKept(fragment)]).toEqual([fragment, undefined])
  })

  it('tells which of its questions changed and which are gone, and of a whole quiz which are new', () => {
    const now: Prints = { one: '1a', some: 'zz', count: '4d', name: '5e', constructor: '9' }
    const told = (fields: string) => {
      const kept = readKept(keep(fields))
      return kept && changesSince(kept, now)
    }
    expect(told('')).toEqual({ changed: ['some'], gone: ['truth'], fresh: ['constructor'] })
    expect(told('questions=one&questions=truth')).toEqual({ changed: [], gone: ['truth'], fresh: [] })
    const strange = readKept('#kept=2026-11-29,constructor:1,to-string:1')
    expect(strange && changesSince(strange, { one: '1a' })).toEqual({
      changed: [],
      gone: ['constructor', 'to-string'],
      fresh: ['one'],
    })
  })
})

describe('the fingerprint of a question', () => {
  it('changes with its words and with its key, and not with where its citations stand', () => {
    const { single } = byType
    const print = printOf(single)
    expect(printOf({ ...single, stem: `${single.stem}!` })).not.toBe(print)
    expect(printOf({ ...single, key: [single.options.at(-1)?.id ?? ''] })).not.toBe(print)
    expect(printOf({ ...single, citations: [7], claims: ['other'] })).toBe(print)
    for (const question of Object.values(byType)) expect(printOf(question)).toMatch(/^[a-z0-9]{1,7}$/)
  })
})
