import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../widget/strings/all.ts'
import { explainerLanguages, explainerStringsOf } from '../../widget/strings/explainer/all.ts'

const { en, ja } = Object.fromEntries(explainerLanguages)
if (!en || !ja) throw new Error('no languages')
const people = { value: 13, bound: 'exact', unit: 'people' } as const

describe('what explainers say', () => {
  it('of a figure: its bound, and the whole it is a part of', () => {
    const of = { ...people, value: 12, of: 17 }
    expect([en.figure(people), en.figure(of)]).toEqual(['13 people', '12 of 17 people'])
    expect((['below', 'above', 'about'] as const).map((bound) => en.figure({ ...people, bound }))).toEqual([
      'under 13 people',
      'over 13 people',
      'about 13 people',
    ])
    const unit = '人'
    expect([ja.figure({ ...people, unit }), ja.figure({ ...of, unit })]).toEqual(['13人', '17人中12人'])
    expect(ja.figure({ ...people, unit, bound: 'above' })).toBe('13人超')
  })

  it('at a tick: a year, or a month of one', () => {
    expect([en.tick('2019'), en.tick('2019-02')]).toEqual(['2019', 'Feb 2019'])
    expect([ja.tick('2019'), ja.tick('2019-02')]).toEqual(['2019年', '2019年2月'])
  })

  it('in the language asked for, whatever its region, or in English', () => {
    expect(explainerStringsOf('ja-JP')).toBe(ja)
    expect(explainerStringsOf('fi')).toBe(en)
  })

  it('in every language that quizzes have, with what both say of sources in the same words', () => {
    expect([...explainerLanguages.keys()].sort()).toEqual([...interfaceLanguages.keys()].sort())
    for (const [name, strings] of explainerLanguages)
      expect([name, strings.sources(3), strings.read(2)]).toEqual([
        name,
        interfaceLanguages.get(name)?.sources(3),
        interfaceLanguages.get(name)?.read(2),
      ])
  })

  it('with the number, the whole, the bound and the unit of a figure in each', () => {
    const figure = { value: 12, of: 17, bound: 'exact', unit: 'boats' } as const
    for (const [name, strings] of explainerLanguages) {
      const told = strings.figure(figure)
      for (const part of ['12', '17', 'boats']) expect([name, told]).toEqual([name, expect.stringContaining(part)])
      const bounds = (['exact', 'below', 'above', 'about'] as const).map((bound) => strings.figure({ ...figure, bound }))
      expect([name, new Set(bounds).size]).toEqual([name, 4])
      expect([name, new Set([1, 2, 3, 12].map(strings.sources)).size]).toEqual([name, 4])
      expect([name, strings.tick('2019-02')]).toEqual([name, expect.stringMatching(/2019/)])
    }
  })

  it('is filled in everywhere', () => {
    for (const [language, strings] of explainerLanguages)
      for (const [name, value] of Object.entries(strings))
        expect([language, name, value === '']).toEqual([language, name, name === 'gap' && /ja|ko/.test(language)])
  })
})
