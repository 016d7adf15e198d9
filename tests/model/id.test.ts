import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isId } from '../../content/model/play/id.ts'
import { Cite, Id, QuestionPath } from '../../content/model/schema/primitives.ts'

const wrong = ['', 'A', '1a', '-a', 'a-', 'a--b', 'a_b', 'a b', 'é', 'a\n', 'a/b']

describe('an id', () => {
  it.each(['a', 'a1', 'courier-1918', 'x-1-2'])('may be %s', (id) => {
    expect(isId(id)).toBe(true)
    expect(v.is(Id, id)).toBe(true)
    expect(v.is(QuestionPath, `${id}/${id}`)).toBe(true)
    expect(v.is(Cite, `${id}/p13b`)).toBe(true)
  })

  it.each(wrong)('may not be %j, wherever one is written', (id) => {
    expect(isId(id)).toBe(false)
    expect(v.is(Id, id)).toBe(false)
    expect(v.is(QuestionPath, `set/${id}`)).toBe(false)
    expect(v.is(QuestionPath, `${id}/question`)).toBe(false)
    expect(v.is(Cite, `${id}/p13`)).toBe(false)
  })

  it.each(['play', 'key', 'main', 'footnote', 'filter', 'constructor', 'prototype'])('may not be %s, which is taken', (id) => {
    expect(v.is(Id, id)).toBe(false)
  })
})
