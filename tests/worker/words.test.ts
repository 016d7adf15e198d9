/** What our own pages say, in every language: the same things as in English, and by the names that the widget uses. */
import { describe, expect, it } from 'vitest'
import { stringsOf } from '../../widget/strings/all.ts'
import { siteWords } from '../../worker/site/languages.ts'
import type { SiteWords } from '../../worker/site/words.ts'

const { en, ...others } = siteWords

/** Every text by its path; one that is made of values is called with `n` for each, the figure of a claim with one of its own. */
function textsOf(words: unknown, n: number, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') {
    const figure = { value: n, of: n + 1, bound: 'about', unit: 'm', by: 'Z' }
    const made = path === '.ledger.figure' ? words(figure, String, undefined) : words(...Array(words.length).fill(n))
    return textsOf(made, n, path)
  }
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, n, `${path}.${key}`))
}

/** `inferred` takes a list. */
const called = (words: SiteWords, n: number) => new Map(textsOf({ ...words, inferred: words.inferred(['A', 'B']) }, n))

const holesOf = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort()

/** Of two words at least, as a single one may be the same in two languages; and no names of products and formats. */
const isSaid = (text: string) => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text) && !/^(Common Cartridge|Canvas|Google Forms)\b/.test(text)

describe.each(Object.entries<SiteWords>(others))('the words of our pages in %s', (lang, words) => {
  const english = called(en, 3)
  const own = called(words, 3)

  it('leave the same holes as in English, for a script to fill', () => {
    const holes = [...english].map(([path, text]) => [path, holesOf(text)])
    expect(holes.map(([path]) => [path, holesOf(own.get(String(path)))])).toEqual(holes)
  })

  it('are not English', () => {
    const same = [...english].filter(([path, text]) => own.get(path) === text && isSaid(text))
    expect(same).toEqual([])
  })

  it('can be said of any number', () => {
    for (const n of [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 250])
      for (const [path, text] of called(words, n)) {
        expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|null|\[object/)])
        expect([path, text.trim() === '' && path !== '.ledger.blank']).toEqual([path, false])
      }
  })

  it('call what is clicked by the name it has there', () => {
    const { keep, read } = stringsOf(lang)
    expect(JSON.stringify(words.statements.privacy)).toContain(keep)
    expect(JSON.stringify(words.statements.privacy)).toContain(words.pupil.notMe)
    expect(words.pupil.kept('')).toContain(words.pupil.notMe)
    expect(JSON.stringify(words.statements.accessibility)).toContain(read(14))
  })
})
