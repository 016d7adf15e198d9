import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsOf, cited, conflictOf, laterThan, openQuestions, placesOf } from '../../content/model/play/ground.ts'
import type { CompiledClaim, CompiledSet } from '../../content/model/schema/compiled.ts'
import { anySet, runs } from './arbitraries.ts'
import { evidenceExample, matchExample, singleExample, truefalseExample } from './examples.ts'

const claim = (statement: string, ...citations: number[]): CompiledClaim => ({
  statement,
  kind: 'event',
  voice: 'reported',
  when: '2019',
  citations,
})
const ground: Pick<CompiledSet, 'claims' | 'conflicts'> = {
  claims: {
    one: { ...claim('Once.', 5), supersededBy: 'later' },
    two: { ...claim('Twice.', 6), supersededBy: 'later' },
    later: claim('Since.', 9, 7),
    mine: claim('Mine.', 8),
  },
  conflicts: { both: { kind: 'contradict', over: 'Which', accounts: ['mine', 'gone', 'two'] } },
}

describe('laterThan', () => {
  it('finds what overtook the claims, once', () => {
    expect(laterThan({ claims: ['one', 'two', 'mine', 'unknown'] }, ground)).toEqual([ground.claims['later']])
  })

  it('leaves out what the question rests on itself', () => {
    expect(laterThan({ claims: ['one', 'later'] }, ground)).toEqual([])
  })
})

describe('accountsOf', () => {
  it('sets the accounts of a contested question side by side, by id', () => {
    const conflict = conflictOf({ contested: 'both' }, ground)
    expect(accountsOf(conflict, ground).map(({ id, statement }) => [id, statement])).toEqual([
      ['mine', 'Mine.'],
      ['two', 'Twice.'],
    ])
  })

  it('has none of a question that nobody contests', () => {
    expect(accountsOf(conflictOf({}, ground), ground)).toEqual([])
    expect(conflictOf({ contested: 'unknown' }, ground)).toBeUndefined()
  })
})

describe('cited', () => {
  it('holds the places of parts, explanation, later claims and accounts, in rising order, each once', () => {
    expect(cited({ ...singleExample, citations: [3, 0] }, ground)).toEqual([0, 3, 7, 9])
    expect(cited({ ...truefalseExample, claims: [], contested: 'both' }, ground)).toEqual([0, 1, 6, 8])
    expect(cited({ ...matchExample, claims: [], citations: [] }, ground)).toEqual([0, 1, 2, 3])
    expect(cited({ ...evidenceExample, claims: [] }, ground)).toEqual([0, 1])
  })

  it('misses no citation that stands anywhere in a question, whatever it is called', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        for (const question of one.questions) {
          const found = new Set<number>()
          JSON.stringify(question, (name, value) => {
            if (name === 'citations') for (const n of value) found.add(n)
            if (name === 'citation') found.add(value)
            return value
          })
          expect(cited(question, { claims: {}, conflicts: {} })).toEqual([...found].sort((a, b) => a - b))
        }
      }),
      runs(),
    )
  })
})

describe('placesOf', () => {
  it('sorts numbers as numbers', () => {
    expect(placesOf([{ citations: [10, 9] }, { citations: [9, 100] }])).toEqual([9, 10, 100])
  })
})

describe('openQuestions', () => {
  it('leaves out what is withdrawn and changes nothing else', () => {
    const withdrawn = { date: '2026-01-01', note: 'Gone.' }
    expect(openQuestions({ questions: [singleExample, { ...matchExample, withdrawn }, truefalseExample] })).toEqual([
      singleExample,
      truefalseExample,
    ])
  })
})
