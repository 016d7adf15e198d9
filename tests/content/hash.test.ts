import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { hash } from '../../content/compile/hash.ts'
import { canonical } from '../../content/model/play/canonical.ts'
import { compileBase, edited, overlaid, setOf } from './fixture.ts'

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units and writes values as RFC 8785 does', () => {
    // RFC 8785, 3.2.3: the order of the example's keys, and 3.2.2.3 for the numbers.
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
    expect(canonical([JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, null, true])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,null,true]',
    )
  })

  it('is the same whatever the order of keys, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(backwards)).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is hashed to the first 12 digits of its SHA-256', () => {
    // printf '{"a":1}' | sha256sum
    expect(hash({ a: 1, b: undefined })).toBe('015abd7f5cc5')
  })
})

const light = (edit: (text: string) => string) =>
  setOf(compileFiles(edited(overlaid(), 'sets/light.yml', edit), undefined), 'light')
const revisions = ({ questions }: ReturnType<typeof light>) =>
  Object.fromEntries(questions.map(({ id, revision }) => [id, revision]))

describe('versions and revisions', () => {
  const before = setOf(compileBase(), 'light')

  it('a reworded question is a new version of the set and the same revision', () => {
    const after = light((text) => text.replace('Who helped when', 'Who came when').replaceAll('She came with', 'She brought'))
    expect(after.version).not.toBe(before.version)
    expect(revisions(after)).toEqual(revisions(before))
  })

  it('another accepted value, key or option is another revision of its question alone', () => {
    const edits: [id: string, edit: (text: string) => string][] = [
      ['wrecks', (text) => text.replace('tolerance: 0', 'tolerance: 1')],
      ['keeper', (text) => text.replace('[Tom Vale, Vale]', '[Tom Vale, T. Vale]')],
      ['failed', (text) => text.replace('    contested: did-it-fail\n    answer: either', '    answer: true')],
      ['who-counts', (text) => text.replace('key: either', 'key: false')],
      ['helper', (text) => text.replace('id: pilots', 'id: pilot')],
      ['who-did-what', (text) => text.replace('id: counter', 'id: teller')],
    ]
    for (const [id, edit] of edits) {
      const after = revisions(light(edit))
      expect(after[id], id).not.toBe(revisions(before)[id])
      expect({ ...after, [id]: '' }).toEqual({ ...revisions(before), [id]: '' })
    }
  })

  it('a claim or a passage that a set shows counts into its version, another set’s does not', () => {
    const raw = edited(overlaid(), 'claims/light.yml', (text) => text.replace('electric in 1954', 'electrical in 1954'))
    const [after, all] = [compileFiles(raw, undefined), compileBase()]
    expect(setOf(after, 'light').version).not.toBe(before.version)
    expect(setOf(after, 'again').version).toBe(setOf(all, 'again').version)
  })
})
