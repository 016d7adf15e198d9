import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnswer } from '../../content/model/play/answer.ts'
import { readField } from '../../content/model/play/form.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { read } from '../../widget/quiz/read.ts'
import { answered } from '../model/answers.ts'
import { question, runs } from '../model/arbitraries.ts'
import { number, order } from '../model/examples.ts'

/** The data of a form whose inputs hold an answer. */
function dataOf(one: CompiledQuestion, answer: Answer): FormData {
  const data = new FormData()
  const name = `q.${one.id}`
  if (one.type === 'order') for (const [i, item] of (answer as string[]).entries()) data.append(`${name}.${item}`, String(i + 1))
  else if (Array.isArray(answer)) for (const ticked of answer) data.append(name, ticked)
  else if (typeof answer === 'object') for (const [left, right] of Object.entries(answer)) data.append(`${name}.${left}`, right)
  else data.append(name, String(answer))
  return data
}

test('what the inputs hold is read as the server reads it', () => {
  fc.assert(
    fc.property(answered(), question(), ([one, answer], other) => {
      const data = dataOf(one, answer)
      // Another question's fields lie in the same form; its id may begin with this one's.
      data.append(`q.${one.id}-${other.id}.x`, '1')
      const server = readField(one, (name) => data.getAll(name).map(String))
      expect(isAnswer(one, server ?? '')).toBe(true)
      const trimmed = typeof server === 'string' ? server.trim() : server
      expect(read(one, data)).toEqual(trimmed)
    }),
    runs(300),
  )
})

test('inputs that hold nothing, or blanks, hold no answer', () => {
  fc.assert(
    fc.property(question(), (one) => {
      expect(read(one, new FormData())).toBeUndefined()
      const blank = new FormData()
      if (one.type === 'order') for (const { id } of one.items) blank.append(`q.${one.id}.${id}`, '')
      else if (one.type === 'match') for (const { id } of one.lefts) blank.append(`q.${one.id}.${id}`, '')
      else blank.append(`q.${one.id}`, ' ')
      if (one.type !== 'multiple') expect(read(one, blank)).toBeUndefined()
    }),
    runs(),
  )
})

test('a number outside its range, and an order with a place left out or taken twice, are none', () => {
  for (const n of [number.min - 1, number.max + 1]) expect(read(number, dataOf(number, n))).toBeUndefined()
  expect(read(number, dataOf(number, number.min))).toBe(number.min)
  const places = (...all: string[]) => {
    const data = new FormData()
    for (const [i, { id }] of order.items.entries()) data.append(`q.${order.id}.${id}`, all[i] ?? '')
    return read(order, data)
  }
  const ids = order.items.map(({ id }) => id)
  const counted = ids.map((_, i) => String(i + 1))
  expect(places(...counted)).toEqual(ids)
  expect(places(...counted.toReversed())).toEqual(ids.toReversed())
  expect(places(...counted.slice(1))).toBeUndefined()
  expect(places(...counted.map(() => '1'))).toBeUndefined()
})
