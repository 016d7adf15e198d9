import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { documents, edited, overlaid, setOf } from './fixture.ts'

/** The date printed with a question whose own claim is `claim`: one was due for review before the set was updated, one was not. */
const asOf = (claim: 'due' | 'not-due') => {
  const raw = edited(overlaid('stale'), 'sets/broken.yml', (text) => text.replace('claims: [lit-1888]', `claims: [${claim}]`))
  return setOf(compileFiles(raw, documents('stale')), 'broken').questions[0]?.asOf
}

describe('a question whose claim was due for review', () => {
  it('says as of when the claim holds, once its set was updated after that day', () => {
    expect(asOf('due')).toBe('1900')
  })

  it('says no more than its editor wrote while the day has not come', () => {
    expect(asOf('not-due')).toBeUndefined()
  })
})
