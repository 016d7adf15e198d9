import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import { readField } from '../../content/model/play/form.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { answered } from './answers.ts'
import { anyQuestion, runs } from './arbitraries.ts'
import { byType, examples, matchExample, multipleExample, numberExample, orderExample } from './examples.ts'

type Fields = [name: string, value: string][]

/** A form as the browser sends it. */
function form(fields: Fields): (name: string) => string[] {
  const sent = new URLSearchParams(new URLSearchParams(fields).toString())
  return (name) => sent.getAll(name)
}

/** The fields of an answer, as CONTRACT.md names them. */
function fieldsOf(one: CompiledQuestion, answer: Answer): Fields {
  const name = `q.${one.id}`
  if (one.type === 'order') return (answer as string[]).map((item, i) => [`${name}.${item}`, String(i + 1)])
  if (Array.isArray(answer)) return answer.map((ticked) => [name, ticked])
  if (typeof answer === 'object') return Object.entries(answer).map(([left, right]) => [`${name}.${left}`, right])
  return [[name, String(answer)]]
}

describe('readField', () => {
  it('reads back every answer that a form can send', () => {
    fc.assert(
      fc.property(answered(), ([one, answer]) => {
        const read = readField(one, form(fieldsOf(one, answer)))
        // A form writes -0 as 0.
        expect(read).toEqual(answer === 0 ? 0 : answer)
      }),
      runs(500),
    )
  })

  it('finds nothing in an empty form, nor in one sent with every field blank', () => {
    fc.assert(
      fc.property(anyQuestion(), (one) => {
        expect(readField(one, () => [])).toBeUndefined()
        if (one.type !== 'multiple') expect(readField(one, () => [''])).toBeUndefined()
      }),
      runs(),
    )
  })

  it('never throws at junk, and gives what isAnswer and isBlank can judge', () => {
    fc.assert(
      fc.property(
        anyQuestion(),
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', '2', '', '__proto__'))),
        (one, values) => {
          const read = readField(one, () => values)
          expect(typeof isBlank(read)).toBe('boolean')
          if (read !== undefined) expect(typeof isAnswer(one, read)).toBe('boolean')
        },
      ),
      runs(500),
    )
  })

  it.each(examples)('reads only the fields that are $type’s own', (one) => {
    const asked: string[] = []
    readField(one, (name) => {
      asked.push(name)
      return []
    })
    const items = one.type === 'order' ? one.items : one.type === 'match' ? one.lefts : []
    const names = items.length ? items.map(({ id }) => `q.${one.id}.${id}`) : [`q.${one.id}`]
    expect(names).toEqual(expect.arrayContaining(asked.filter((name) => name !== `q.${one.id}`)))
    expect(asked).toEqual(expect.arrayContaining(names))
  })

  it.each([
    ['single', 'a'],
    ['truefalse', 'true'],
    ['evidence', 'e1'],
    ['text', ' Ann Lee-holm '],
  ] as const)('takes %s as it is sent, the first of several', (type, value) => {
    const one = byType[type]
    expect(
      readField(
        one,
        form([
          [`q.${one.id}`, value],
          [`q.${one.id}`, 'later'],
        ]),
      ),
    ).toBe(value)
  })

  it('collects every tick of a multiple', () => {
    expect(
      readField(
        multipleExample,
        form([
          ['q.multiple', 'k1'],
          ['q.multiple', 'x1'],
        ]),
      ),
    ).toEqual(['k1', 'x1'])
  })

  describe('number', () => {
    it.each([
      ['13', 13],
      [' 13 ', 13],
      ['+13', 13],
      ['-0.5', -0.5],
      ['.5', 0.5],
      ['12.50', 12.5],
      ['12,5', 12.5],
      ['0,125', 0.125],
      ['007', 7],
      ['1.000', 1],
    ])('reads %j as %d', (typed, value) => {
      expect(readField(numberExample, form([['q.number', typed]]))).toBe(value)
    })

    it.each(['-', '+', '.', ',', '1.', '0x10', '1e3', 'Infinity', 'NaN', '1,2,3', '1.2.3', '--1', '13 people', '1_000', 'null'])(
      'hands back %j as it is, to be refused',
      (typed) => {
        const read = readField(numberExample, form([['q.number', typed]]))
        expect(read).toBe(typed)
        expect(isBlank(read)).toBe(false)
        expect(isAnswer(numberExample, typed)).toBe(false)
      },
    )

    it('reads a mark before three digits as the language of the form writes it', () => {
      const read = (typed: string, language: string) => readField(numberExample, form([['q.number', typed]]), language)
      expect([read('1,000', 'en'), read('1.000', 'de'), read('1,5', 'en')]).toEqual([1000, 1000, 1.5])
    })

    it.each(['1,000', '17,500', '-2,000'])('does not take %j for a small number: it may be thousands', (typed) => {
      expect(readField(numberExample, form([['q.number', typed]]))).toBe(typed)
    })

    it('reads whatever JavaScript writes without an exponent', () => {
      fc.assert(
        fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (n, digits) => {
          const typed = (n / 10 ** digits).toFixed(digits)
          expect(readField(numberExample, () => [typed])).toBe(Number(typed))
        }),
        runs(),
      )
    })

    it('refuses a field full of blanks or digits', () => {
      for (const typed of [`${' '.repeat(16_000)}x`, `1${' '.repeat(16_000)}x`, `${'1'.repeat(16_000)}x`])
        expect(readField(numberExample, () => [typed])).toBe(typed)
    })
  })

  describe('order', () => {
    const sent = (...at: string[]) =>
      readField(orderExample, form(['a', 'b', 'c', 'd'].map((item, i) => [`q.order.${item}`, at[i] ?? ''])))

    it('puts the items at the positions given', () => {
      expect(sent('2', '1', '4', '3')).toEqual(['b', 'a', 'd', 'c'])
    })

    it.each([
      [['1', '2', '3', '']],
      [['1', '2', '3', '3']],
      [['0', '1', '2', '3']],
      [['1', '2', '3', '5']],
      [['1', '2', '3', 'x']],
      [['1', '2', '3', '4.0']],
    ])('hands on %j as something isAnswer refuses', (at) => {
      const read = sent(...at)
      expect(read).toBeDefined()
      expect(isBlank(read)).toBe(false)
      expect(isAnswer(orderExample, read ?? '')).toBe(false)
    })
  })

  it('leaves out the lefts of a match that have no right yet', () => {
    expect(
      readField(
        matchExample,
        form([
          ['q.match.l1', 'r2'],
          ['q.match.l2', ''],
          ['q.match.zz', 'r1'],
        ]),
      ),
    ).toEqual({ l1: 'r2' })
  })

  it('leaves the order of the question’s items alone', () => {
    const items = [...orderExample.items]
    const one = { ...orderExample, items }
    readField(
      one,
      form([
        ['q.order.a', '1'],
        ['q.order.b', '2'],
        ['q.order.c', '3'],
        ['q.order.d', '4'],
      ]),
    )
    expect(items).toEqual(orderExample.items)
  })
})
