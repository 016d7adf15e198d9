import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import { grade } from '../../content/model/play/grade.ts'
import { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { answered, rightAnswer } from './answers.ts'
import { anyQuestion, anySet, runs } from './arbitraries.ts'
import { examples } from './examples.ts'

describe('the arbitraries', () => {
  it('make sets that the schema of compiled sets accepts', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        expect(v.safeParse(CompiledSet, one).issues).toBeUndefined()
      }),
      runs(50),
    )
  })

  it.each(examples)('hold an example of $type that the schema accepts', (one) => {
    expect(v.safeParse(CompiledQuestion, one).issues).toBeUndefined()
  })

  it('make answers of the form the question asks for, and none that is blank', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        expect(isAnswer(one, answer)).toBe(true)
        expect(isBlank(answer)).toBe(false)
      }),
      runs(200),
    )
  })

  it('know the answer that earns the whole point', () => {
    fc.assert(
      fc.property(anyQuestion(), (one) => {
        expect(grade(one, rightAnswer(one))).toEqual({ outcome: 'right', points: 1, max: 1 })
      }),
      runs(200),
    )
  })
})
