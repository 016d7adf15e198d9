import { describe, expect, it } from 'vitest'
import { ownWords } from '../../worker/site/ownWords.ts'

describe('what a site says in its own words', () => {
  it('is in the language of the first page where it names none', () => {
    expect(ownWords('Chaque réponse', 'en', 'fr')).toEqual(['Chaque réponse', 'fr'])
    expect(ownWords(['one', 'two'], 'fr', 'fr')).toEqual([['one', 'two'], 'fr'])
  })

  it('is in that of the page, else in that of the first page, else in the first there is', () => {
    const said = { de: 'Jede Antwort', en: 'Every answer', fr: 'Chaque réponse' }
    expect(ownWords(said, 'en', 'fr')).toEqual(['Every answer', 'en'])
    expect(ownWords(said, 'ja', 'fr')).toEqual(['Chaque réponse', 'fr'])
    expect(ownWords(said, 'ja', 'ko')).toEqual(['Jede Antwort', 'de'])
  })

  it('is nothing where nothing is said', () => {
    expect(ownWords(undefined, 'en', 'en')).toBeUndefined()
    expect(ownWords({}, 'en', 'en')).toBeUndefined()
  })
})
