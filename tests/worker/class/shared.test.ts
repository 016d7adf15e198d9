/** What a class's server and its pages share, and what is told of a question. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cited } from '../../../content/model/play/ground.ts'
import { namesIn } from '../../../worker/classes/names.ts'
import { LENGTH, newCode, readCode } from '../../../worker/classes/shared/code.ts'
import { MOST } from '../../../worker/classes/shared/shapes.ts'
import { toldOf } from '../../../worker/classes/told.ts'
import { anySet as sets } from '../../model/arbitraries.ts'
import { boats } from '../fixture.ts'

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

describe('a code', () => {
  it('has six signs that are not taken for one another, and is read as people type it', () => {
    for (let n = 0; n < 500; n++) {
      const code = newCode()
      expect(code).toMatch(new RegExp(`^[${SIGNS}]{${LENGTH}}$`))
      expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)).toBe(code)
    }
    const wide = newCode()
    expect(readCode([...wide].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''))).toBe(wide)
  })

  it('is found out with any one sign wrong, and with any two that changed places', () => {
    for (let n = 0; n < 20; n++) {
      const code = newCode()
      for (let i = 0; i < LENGTH; i++) {
        for (const sign of SIGNS)
          if (sign !== code[i]) expect(readCode(code.slice(0, i) + sign + code.slice(i + 1))).toBeUndefined()
        for (let j = 0; j < i; j++) {
          const signs = [...code]
          ;[signs[i], signs[j]] = [signs[j] as string, signs[i] as string]
          if (signs.join('') !== code) expect(readCode(signs.join(''))).toBeUndefined()
        }
      }
    }
  })

  it('is nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => (readCode(text)?.length ?? LENGTH) === LENGTH))
    for (const text of ['', 'ABC', 'AAAAAAA', 'IIIIII', '000000']) expect(readCode(text)).toBeUndefined()
  })
})

describe('made-up names', () => {
  it.each(['en', 'ja', 'ko', 'de', 'fr', 'es', 'ar', 'xx'])(
    'are enough for a full class in %s, all different, and fit',
    (language) => {
      const names = namesIn(language)
      expect(new Set(names).size).toBe(names.length)
      expect(names.length).toBeGreaterThan(MOST.pupils)
      for (const name of names) expect(name.length).toBeLessThanOrEqual(24)
    },
  )
})

describe('what is told of a question', () => {
  it('cites what the whole set cites for it, and holds nothing of another', () => {
    fc.assert(
      fc.property(sets, (set) => {
        for (const question of set.questions) {
          const told = toldOf(set, question.id)
          const own = told?.questions[0]
          if (!told || !own) return false
          const passages = (from: typeof set, places: number[]) => places.map((n) => from.citations[n])
          expect(passages(told, cited(own, told))).toEqual(passages(set, cited(question, set)))
          expect(told.questions).toHaveLength(1)
          expect(own.key).toEqual(question.key)
        }
        return true
      }),
    )
  })

  it('numbers all that it cites anew', () => {
    for (const { id } of boats.questions) {
      const told = toldOf(boats, id)
      const places = [...JSON.stringify(told).matchAll(/"citations":\[([\d,]*)\]/g)].flatMap(([, list = '']) =>
        list.split(',').filter(Boolean),
      )
      for (const place of places) expect(told?.citations[Number(place)]).toBeDefined()
    }
  })
})
