import { describe, expect, it } from 'vitest'
import { proseClaims, readSentence, withMarks } from '../../content/compile/prose.ts'

describe('a sentence of prose', () => {
  it('is read without its marks, which name claims', () => {
    expect(readSentence('The light was lit in 1888. [lit-1888]')).toEqual({
      text: 'The light was lit in 1888.',
      claims: ['lit-1888'],
    })
    expect(readSentence('Lit [lit-1888], and put out. [storm-1921, lit-1888]')).toEqual({
      text: 'Lit, and put out.',
      claims: ['lit-1888', 'storm-1921'],
    })
  })

  it('without a mark names none', () => {
    expect(readSentence('So it was.')).toEqual({ text: 'So it was.', claims: [] })
  })

  it('has its marks put back behind the text, for a translation', () => {
    const { claims } = readSentence('The light was lit. [lit-1888, storm-1921]')
    expect(withMarks({ text: '灯台がともった。', claims })).toBe('灯台がともった。 [lit-1888, storm-1921]')
    expect(withMarks({ text: '灯台がともった。', claims: [] })).toBe('灯台がともった。')
  })
})

describe('prose', () => {
  it('rests on each claim once', () => {
    expect(proseClaims({ prose: ['One. [a]', 'Two.', 'Three. [b, a]'] })).toEqual(['a', 'b'])
  })
})
