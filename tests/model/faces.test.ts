import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswer } from '../../content/model/play/answer.ts'
import { faceOf } from '../../content/model/play/faces.ts'
import { readField } from '../../content/model/play/form.ts'
import { hide, hideQuestion } from '../../content/model/play/hide.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { anySet, runs } from './arbitraries.ts'
import { byType } from './examples.ts'

const citations = ['first', 'second'].map((gist) => ({ gist })) as CompiledSet['citations']
const face = (type: keyof typeof byType) => faceOf(hideQuestion(byType[type], citations))

describe('faceOf', () => {
  it.each([
    ['single', 'radio', ['q.single'], ['a', 'b', 'c']],
    ['multiple', 'checkbox', ['q.multiple'], ['k1', 'k2', 'k3', 'x1', 'x2', 'e1']],
    ['truefalse', 'radio', ['q.truefalse'], ['true', 'false']],
    ['number', 'number', ['q.number'], []],
    ['text', 'text', ['q.text'], []],
    ['order', 'place', ['q.order.c', 'q.order.a', 'q.order.d', 'q.order.b'], ['1', '2', '3', '4']],
    ['match', 'pair', ['q.match.l1', 'q.match.l2', 'q.match.l3'], ['r2', 'r1', 'r3', 'r9']],
    ['evidence', 'radio', ['q.evidence'], ['e1', 'e2']],
  ] as const)('offers %s as %s', (type, input, fields, choices) => {
    const found = face(type)
    expect(found.input).toBe(input)
    expect(found.fields.map(({ name }) => name)).toEqual(fields)
    expect(found.choices.map(({ id }) => id)).toEqual(choices)
  })

  it('shows a passage by its gist, an item and a left by their words, and leaves true and false to the language', () => {
    expect(face('evidence').choices.map(({ text }) => text)).toEqual(['first', 'second'])
    expect(face('order').fields.map(({ text }) => text)).toEqual(['C', 'A', 'D', 'B'])
    expect(face('match').fields.map(({ id, text }) => [id, text])).toEqual(['l1', 'l2', 'l3'].map((id) => [id, id]))
    expect(face('truefalse').choices.map(({ text }) => text)).toEqual([undefined, undefined])
  })

  it('names fields that read back as an answer to its question', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        for (const question of hide(one).questions) {
          const { input, fields, choices } = faceOf(question)
          const typed = question.type === 'number' ? String(Math.ceil(question.min)) : 'words'
          const sent = new Map(fields.map(({ name }, i) => [name, (input === 'place' ? choices[i] : choices[0])?.id ?? typed]))
          const answer = readField(question, (name) => (sent.has(name) ? [sent.get(name) ?? ''] : []))
          expect(answer !== undefined && isAnswer(question, answer)).toBe(true)
        }
      }),
      runs(),
    )
  })
})
