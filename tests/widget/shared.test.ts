import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../widget/strings/all.ts'
import { readResult } from '../../worker/site/pages/quiz/script/read.ts'
import { sayResult } from '../../worker/site/pages/quiz/script/words.ts'

const address = '#r=218427f47e39.650.800.20261121'
const result = { version: '218427f47e39', points: 6.5, max: 8, date: '2026-11-21' }

describe('the address of a shared result', () => {
  it('tells the version, the points and the day', () => {
    expect(readResult(address)).toEqual(result)
    expect(readResult('#r=218427f47e39.0.800.20240229')).toEqual({ ...result, points: 0, date: '2024-02-29' })
  })

  it.each([
    ['a question', '#homecoming'],
    ['nothing', ''],
    ['too few parts', '#r=218427f47e39.650.800'],
    ['one part more', `${address}.1`],
    ['a version that is no hash', '#r=218427F47E39.650.800.20261121'],
    ['more points than there were', '#r=218427f47e39.801.800.20261121'],
    ['nothing to earn', '#r=218427f47e39.0.0.20261121'],
    ['a fraction of a question', '#r=218427f47e39.650.850.20261121'],
    ['a day there is not', '#r=218427f47e39.650.800.20260231'],
    ['a negative number', '#r=218427f47e39.-650.800.20261121'],
    ['markup', '#r=218427f47e39.<b>.800.20261121'],
  ])('is ignored when it is malformed: %s', (_what, hash) => {
    expect(readResult(hash)).toBeUndefined()
  })
})

describe('what is said of a shared result', () => {
  it('names points, day and an earlier version', () => {
    expect(sayResult(result, '218427f47e39', 'en')).toBe('Someone scored 6.5 of 8 on 21 November 2026.')
    expect(sayResult(result, '000000000000', 'en-GB')).toBe(
      'Someone scored 6.5 of 8 on 21 November 2026. That was on an earlier version of this quiz.',
    )
    expect(sayResult(result, '218427f47e39', 'ja')).toBe('2026年11月21日に、ある人が8点中6.5点を取りました。')
    // A language there is no interface in, as its quiz has none either.
    expect(sayResult(result, '218427f47e39', 'sw')).toContain('Someone')
  })

  it('is there in every language of the interface, each in its own words', () => {
    const said = [...interfaceLanguages.keys()].map((language) => sayResult(result, '000000000000', language))
    expect(new Set(said).size).toBe(interfaceLanguages.size)
    for (const one of said) expect(one).toMatch(/(6[.,٫]5|٦٫٥)/)
  })
})
