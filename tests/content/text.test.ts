import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../content/compile/documents.ts'
import { gradeLevel, median } from '../../content/compile/gradeLevel.ts'
import { placedWords, words } from '../../content/compile/words.ts'

describe('texts', () => {
  it('have a paragraph for every line that is not blank', () => {
    expect(paragraphsOf('one\n\n \u00a0\ntwo\r\n')).toEqual(['one', 'two\r'])
  })

  it('have words of letters and digits, without case or apostrophes', () => {
    expect(words('Ann’s “13-year” wait: ÉTÉ')).toEqual(['anns', '13', 'year', 'wait', 'été'])
    expect(placedWords('a b\n\nc')).toEqual([
      { word: 'a', line: 1 },
      { word: 'b', line: 1 },
      { word: 'c', line: 3 },
    ])
  })

  it('have a reading grade that rises with longer words and sentences', () => {
    // 8 words, 8 syllables, 1 sentence: 0.39 × 8 + 11.8 × 1 − 15.59.
    expect(gradeLevel('The cat sat on the mat with me.')).toBeCloseTo(-0.67)
    expect(gradeLevel('')).toBe(0)
    expect(gradeLevel('Administrative considerations necessitated reorganization.')).toBeGreaterThan(20)
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
  })
})
