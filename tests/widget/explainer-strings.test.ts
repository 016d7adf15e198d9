import { describe, expect, it } from 'vitest'
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

  it('is filled in everywhere', () => {
    for (const strings of [en, ja])
      for (const [name, value] of Object.entries(strings))
        expect([name, value === '']).toEqual([name, name === 'gap' && strings === ja])
  })
})
