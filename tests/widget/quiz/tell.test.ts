import { describe, expect, test } from 'vitest'
import { grade } from '../../../content/model/play/grade.ts'
import { conflictOf } from '../../../content/model/play/ground.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import { givenOf } from '../../../widget/quiz/tell/given.ts'
import { citedInOrder, groundOf, markedParts } from '../../../widget/quiz/tell/ground.ts'
import { markOf } from '../../../widget/quiz/tell/marks.ts'
import { creditOf, verdictOf } from '../../../widget/quiz/tell/verdict.ts'
import { english as strings } from '../../../widget/strings/tell.ts'
import { questions } from '../../fixtures/harbour/questions.ts'
import { harbour as set } from '../../fixtures/harbour/set.ts'

const NOTHING = { outcome: 'wrong', points: 0, max: 1 } as const

function told(id: string, answer: Answer | undefined) {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question ${id}`)
  const marked = markedParts(question, set, answer)
  const graded = answer === undefined ? NOTHING : grade(question, answer)
  const conflict = conflictOf(question, set)
  return {
    verdict: verdictOf({ question, marked, conflict, answer, graded }, strings).join(' '),
    credit: creditOf(question, answer, graded, strings),
    ground: groundOf(question, marked, graded.outcome),
    marks: marked.map((one) => {
      const of = { contested: !!conflict, several: question.type === 'multiple', scored: graded.outcome === 'right' }
      const mark = markOf(one, of, strings)
      return mark && `${mark.tone}: ${mark.said ?? mark.shown}`
    }),
    line: givenOf(question, set, answer, strings),
  }
}

describe('the verdict', () => {
  test.each<[string, Answer | undefined, string]>([
    ['manned', 'false', 'Correct.'],
    ['manned', 'true', 'Not correct. Correct answer: False.'],
    ['manned', undefined, 'Not answered. Correct answer: False.'],
    ['lit', 'a', 'Accepted. The documents give two accounts.'],
    ['lit', 'c', 'Not correct. Accepted: In 1888 or In 1890. The documents give two accounts.'],
    ['crew', ['a', 'b'], 'Correct.'],
    ['crew', ['a'], 'Partly correct. Correct answers: The mate and The cook.'],
    ['wrecks', 14, 'Correct.'],
    ['wrecks', 21, 'Not correct. Correct answer: 14 ships.'],
    ['keeper', 'ida  holm', 'Correct.'],
    ['keeper', 'Jon Holm', 'Not correct. Correct answer: Ida Holm.'],
    ['order', ['storm', 'lamp', 'mains'], 'Not correct. The right order stands above.'],
    ['deeds', { mara: 'rowed', tom: 'slept' }, 'Partly correct. The right pairs stand above.'],
    ['proof', 'b', 'Not correct. What is right is marked above.'],
  ])('of %s answered by %j names what is right: %s', (id, answer, verdict) => {
    expect(told(id, answer).verdict).toBe(verdict)
  })

  test('of a figure within its tolerance names the exact one', () => {
    const [wrecks] = questions.filter(({ id }) => id === 'wrecks')
    if (wrecks?.type !== 'number') throw new Error('no figure')
    const question = { ...wrecks, accept: [{ ...wrecks.accept[0], value: 14, tolerance: 2, why: '', citations: [] }] }
    const graded = { outcome: 'right', points: 1, max: 1 } as const
    const marked = markedParts(question, set, 15)
    expect(verdictOf({ question, marked, conflict: undefined, answer: 15, graded }, strings)).toEqual([
      'Correct.',
      'Correct answer: 14 ships.',
    ])
  })
})

describe('partial credit', () => {
  test.each<[string, Answer, string | undefined]>([
    ['crew', ['a'], '1 of the 2 right ones: 0.5 of 1 point'],
    ['crew', ['a', 'c'], '1 of the 2 right ones, 1 wrong: 0 of 1 point'],
    ['crew', ['a', 'b'], undefined],
    ['order', ['mains', 'lamp', 'storm'], '1 of 2 items follow the right one: 0.5 of 1 point'],
    ['deeds', { mara: 'rowed' }, '1 of 2 pairs right: 0.5 of 1 point'],
    ['manned', 'true', undefined],
  ])('of %s answered by %j is explained: %s', (id, answer, credit) => {
    expect(told(id, answer).credit).toBe(credit)
  })
})

describe('the state of a line', () => {
  test.each<[string, Answer, (string | undefined)[]]>([
    ['manned', 'true', ['wrong: Your answer, not correct', 'right: Correct answer']],
    ['manned', 'false', [undefined, 'right: Your answer, correct']],
    ['lit', 'b', ['right: Also accepted', 'right: Your answer, accepted', undefined]],
    ['lit', 'c', ['right: Accepted', 'right: Accepted', 'wrong: Your answer, not correct']],
    [
      'crew',
      ['a', 'c', 'd'],
      [
        'right: Your answer, correct',
        'missed: Correct answer, missed',
        'wrong: Your answer, not correct',
        'open: Your answer, not counted',
      ],
    ],
  ])('of %s answered by %j tells hit from missed: %j', (id, answer, marks) => {
    expect(told(id, answer).marks).toEqual(marks)
  })
})

describe('what is told at once', () => {
  const whys = ({ ground }: ReturnType<typeof told>) => ground.told.map(({ why }) => why)

  test('is why of what was chosen, then why of what is right', () => {
    expect(whys(told('manned', 'true'))).toEqual(['Because it once was.', 'Because it was automated.'])
    expect(whys(told('manned', 'false'))).toEqual(['Because it was automated.'])
    expect(whys(told('wrecks', 21))).toEqual(['Because divers count masts.', 'Because the council counts hulls.'])
    expect(whys(told('wrecks', 50))).toEqual(['Because the council counts hulls.'])
  })

  test('is where the reader went wrong, when several are right', () => {
    expect(whys(told('crew', ['a', 'c']))).toEqual(['Because the stove was lit.', 'Because he was ashore.'])
    expect(whys(told('deeds', { mara: 'rowed', tom: 'slept' }))).toEqual([
      'Because he kept the wick.',
      'Because that was the mayor.',
    ])
  })

  test('is the explanation, when nothing else says why', () => {
    for (const [id, answer] of [
      ['crew', ['a', 'b']],
      ['order', ['lamp', 'storm', 'mains']],
      ['deeds', { mara: 'rowed', tom: 'stayed' }],
    ] as const)
      expect(told(id, answer as Answer).ground).toMatchObject({ told: [], explained: true })
  })

  test('is left to the accounts where documents differ, but for what was chosen wrongly', () => {
    expect(told('lit', 'a').ground).toMatchObject({ told: [], explained: false })
    expect(whys(told('lit', 'c'))).toEqual(['Because that is the year of the mains.'])
  })

  test('leaves every other why to be unfolded, but for spellings that nobody typed', () => {
    for (const { id } of questions.filter(({ type }) => type !== 'text')) {
      const { ground } = told(id, undefined)
      const question = questions.find((one) => one.id === id)
      const all = markedParts(question as (typeof questions)[0], set).map(({ part }) => part.why)
      expect([...ground.told, ...ground.others].map(({ why }) => why).sort()).toEqual(all.sort())
    }
    expect(told('keeper', 'Ida Holm').ground.others).toEqual([])
  })
})

test('numerals follow the order in which places are cited, each once', () => {
  expect(citedInOrder([[4, 2], [2], [], [7, 4]])).toEqual([4, 2, 7])
})

test('in the list of all, an answer stands beside the key; what is too long for a line is left out', () => {
  expect(told('manned', 'true').line).toMatchObject({ given: 'True', key: 'False' })
  expect(told('crew', ['a', 'c']).line).toMatchObject({ given: 'The mate · The bishop', key: 'The mate · The cook' })
  expect(told('wrecks', 21).line.given).toBe('21 ships')
  expect(told('order', ['lamp', 'storm', 'mains']).line).toMatchObject({ given: '', key: '' })
  expect(told('keeper', undefined).line).toMatchObject({ given: '', key: 'Ida Holm' })
})

test('in the list of all, a passage that is in another language than the set says which', () => {
  const question = questions.find(({ id }) => id === 'proof')
  if (!question) throw new Error('no question proof')
  const untranslated = { ...set, citations: set.citations.map((one) => ({ ...one, lang: 'de' })) }
  expect(givenOf(question, untranslated, 'b', strings).langs).toEqual(['de', 'de'])
  expect(givenOf(question, untranslated, undefined, strings).langs).toEqual([undefined, 'de'])
  expect(givenOf(question, set, 'b', strings).langs).toEqual([undefined, undefined])
})
