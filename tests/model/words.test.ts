import { describe, expect, it } from 'vitest'
import { faceOf } from '../../content/model/play/faces.ts'
import { hideQuestion } from '../../content/model/play/hide.ts'
import { partsOf } from '../../content/model/play/parts.ts'
import { choiceText, partText } from '../../content/model/play/words.ts'
import { byType, evidenceExample, numberExample } from './examples.ts'

const words = {
  true: 'Wahr',
  false: 'Falsch',
  number: (n: number) => n.toFixed(1),
  gap: ' ',
  colon: ': ',
  none: 'keins',
}
const gists = [{ gist: 'zero' }, { gist: 'one' }]

describe('partText', () => {
  it.each([
    ['single', ['A', 'B', 'C']],
    ['truefalse', ['Wahr', 'Falsch']],
    ['number', ['13.0 people', '17.0 people', '10.0–20.0 people']],
    ['text', ['Ann Lee-holm', 'Jon Lee Holm']],
    ['match', ['l1: r1', 'l2: r2', 'l3: r3', 'r9: keins']],
    ['evidence', ['zero', 'one']],
  ] as const)('reads the parts of %s', (type, expected) => {
    expect(partsOf(byType[type], gists).map((part) => partText(part, words))).toEqual(expected)
  })

  it('leaves no gap before a unit where the language has none', () => {
    const [accepted] = partsOf({ ...numberExample, unit: '人' }, [])
    expect(accepted && partText(accepted, { ...words, number: String, gap: '' })).toBe('13人')
  })
})

describe('choiceText', () => {
  it('says the two sides of a statement in the reader’s language, and everything else as it is written', () => {
    const texts = (type: 'truefalse' | 'single') =>
      faceOf(hideQuestion(byType[type], [])).choices.map((choice) => choiceText(choice, words))
    expect(texts('truefalse')).toEqual(['Wahr', 'Falsch'])
    expect(texts('single')).toEqual(['A', 'B', 'C'])
    const passages = faceOf(hideQuestion(evidenceExample, gists as never)).choices
    expect(passages.map((choice) => choiceText(choice, words))).toEqual(['zero', 'one'])
  })
})
