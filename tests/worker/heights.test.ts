import { describe, expect, it } from 'vitest'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { type Figures, reserveOf, tallestFrame, WIDTHS } from '../../worker/site/heights/figures.ts'

const set = { id: 'x', language: 'en', questions: [{ id: 'a' }, { id: 'b' }] } as CompiledSet
const heights = (tall: number) => ({
  alone: WIDTHS.map((_, i) => tall - i * 10),
  framed: WIDTHS.map((_, i) => tall + 60 - i * 10),
})
const figures: Figures = {
  'quiz/x.en/a.asked': heights(500),
  'quiz/x.en/a.told': heights(800),
  'quiz/x.en/b.asked': heights(600),
  'quiz/x.en/b.told': heights(900),
}
const one = { layout: 'one', feedback: 'each' } as const

describe('what was measured', () => {
  it('reserves for the first question, on a phone and in a column', () => {
    expect(reserveOf(figures, set)).toEqual({ narrow: 500, wide: 480 })
  })

  it('gives a frame the tallest of all states at its width, and between two widths that of the taller', () => {
    expect(tallestFrame(figures, set, one, 640)).toBe(930)
    expect(tallestFrame(figures, set, one, 600)).toBe(940)
    expect(tallestFrame(figures, set, one, 5000)).toBe(930)
  })

  it('is higher the narrower a frame is, beyond what was measured too', () => {
    const at = (width: number) => tallestFrame(figures, set, one, width)
    expect([640, 480, 356, 320, 200, 1].map(at)).toEqual([640, 480, 356, 320, 200, 1].map(at).toSorted((a, b) => a - b))
  })

  it('tells no answer’s height where none is shown after each question', () => {
    expect(tallestFrame(figures, set, { ...one, feedback: 'end' }, 640)).toBe(630)
  })

  it('adds questions up where all are shown at once', () => {
    expect(tallestFrame(figures, set, { ...one, layout: 'all' }, 640)).toBeGreaterThan(1500)
  })

  it('has sound figures where no browser was at hand', () => {
    expect(reserveOf({}, set).narrow).toBeGreaterThan(reserveOf({}, set).wide)
    expect(tallestFrame({}, set, one, 640)).toBeGreaterThan(tallestFrame({}, set, { ...one, feedback: 'end' }, 640))
  })
})
