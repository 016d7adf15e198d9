/** The small pure functions that quizzes and explainers are drawn by. */
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../content/model/schema/compiled.ts'
import { runsOf } from '../../../widget/components/Cites.tsx'
import { documentsOf, publishersOf } from '../../../widget/components/documents.ts'
import type { Sourced } from '../../../widget/components/sourced.ts'
import { moved } from '../../../widget/quiz/ask/arrange.ts'
import { resultAddress } from '../../../widget/quiz/shell/share.ts'
import { placed, type ScaleFigure } from '../../../widget/quiz/tell/scale.ts'

describe('an order', () => {
  const order = ['a', 'b', 'c']

  test('has an item moved to a place, and the others keep theirs to each other', () => {
    expect(moved(order, 'c', 0)).toEqual(['c', 'a', 'b'])
    expect(moved(order, 'a', 2)).toEqual(['b', 'c', 'a'])
  })

  test('stays the very same for an item of another list, and for a place that it has not', () => {
    for (const [id, to] of [
      ['x', 0],
      ['', 1],
      ['a', -1],
      ['c', 3],
    ] as const)
      expect(moved(order, id, to)).toBe(order)
  })
})

describe('a scale', () => {
  const at = (from: number, label = `${from}`, to = from): ScaleFigure => ({ from, to, label, kind: 'near' })
  const width = ({ label }: { label: string }) => label.length * 3

  test('puts figures where they are, from end to end', () => {
    const [first, last] = placed([at(0), at(100)], 0, 100)
    expect([first?.start, last?.start]).toEqual([3, 97])
    const [range] = placed([at(20, '20–40', 40)], 0, 100)
    expect(range && range.end > range.start).toBe(true)
  })

  test('keeps labels of neighbours apart, and within the scale', () => {
    for (const figures of [
      [at(12), at(13), at(17), at(18, '18–20', 20), at(100, '100–150', 150)],
      [at(147), at(148), at(149), at(150)],
      Array.from({ length: 30 }, (_, i) => at(i * 5, `${i * 5}–${i * 5 + 4}`)),
    ]) {
      const all = placed(figures, 0, 150)
      for (const one of all) {
        expect(one.at - width(one) / 2).toBeGreaterThanOrEqual(-1e-9)
        expect(one.at + width(one) / 2).toBeLessThanOrEqual(100 + 1e-9)
        for (const other of all)
          if (other !== one && other.line === one.line)
            expect(Math.abs(other.at - one.at)).toBeGreaterThanOrEqual((width(one) + width(other)) / 2)
      }
    }
  })
})

const citation = (source: string, publisher = source, inferred: string[] = []) =>
  ({ source, publisher, inferred }) as unknown as Citation

describe('sources', () => {
  test('stand by document, in the order they are first cited in, each passage once', () => {
    const citations = [citation('post'), citation('log'), citation('post')]
    expect(documentsOf(citations, [2, 1, 0, 2]).map(({ document, places }) => [document.source, places])).toEqual([
      ['post', [2, 0]],
      ['log', [1]],
    ])
  })

  test('are named by their publishers, as many as two lines hold', () => {
    const named = (...publishers: string[]) =>
      publishersOf(
        documentsOf(
          publishers.map((one, i) => citation(`${i}`, one)),
          [0, 1, 2, 3, 4],
        ),
      )
    expect(named('The Log', 'The Log', 'Post')).toEqual({ names: ['The Log', 'Post'], more: 0 })
    expect(named(...['A', 'B', 'C', 'D'].map((one) => `${one} publisher of length`))).toEqual({
      names: ['A publisher of length', 'B publisher of length'],
      more: 2,
    })
    expect(named('x'.repeat(200))).toEqual({ names: ['x'.repeat(200)], more: 0 })
  })

  test('carry an asterisk where the publisher is inferred', () => {
    const [post, log] = [citation('post', 'Post', ['publisher']), citation('log', 'Log', ['author'])]
    expect(publishersOf(documentsOf([post, log], [0, 1])).names).toEqual(['Post*', 'Log'])
    // In Japanese every character may end a line, but for what is joined to the next.
    const courier = citation('courier', '沖の新聞', ['publisher'])
    expect(publishersOf(documentsOf([courier], [0])).names).toEqual(['沖の新聞\u2060*'])
  })
})

test('three numerals or more in a row are one, two are two', () => {
  const sourced = { numeral: (place: number) => place } as unknown as Sourced
  expect(runsOf(sourced, [3, 1, 2])).toEqual([[1, 2, 3]])
  expect(runsOf(sourced, [1, 2, 5, 7, 8, 9, 7])).toEqual([[1], [2], [5], [7, 8, 9]])
  expect(runsOf(sourced, [])).toEqual([])
})

test('the address of a result tells version, points, and the reader’s day', () => {
  const shared = { page: 'https://x.example/quiz/light', version: '0123456789ab', points: 7.33, max: 10, text: '' }
  expect(resultAddress(shared, new Date(2026, 0, 5))).toBe('https://x.example/quiz/light#r=0123456789ab.733.1000.20260105')
})
