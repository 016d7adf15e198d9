/** The packages read as others read them: by the rules of Common Cartridge's profile, and for the key that Canvas finds. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Work } from '../../../content/export/format.ts'
import { type ExportItem, itemsOf } from '../../../content/export/items.ts'
import { imscc, qti12 } from '../../../content/export/qti.ts'
import { runs } from '../../model/arbitraries.ts'
import { byType } from '../../model/examples.ts'
import { keyInCanvas } from './canvas.ts'
import { beyondProfile } from './profile.ts'
import { anyWork, sample, workWords } from './work.ts'

const read = (bytes: Uint8Array) =>
  new DOMParser().parseFromString(
    strFromU8(unzipSync(bytes)['assessment/assessment.xml'] as Uint8Array),
    'text/xml',
  ) as unknown as Document
const itemsIn = (document: Document) => [...document.querySelectorAll('item')]

const every = (check: (work: Work) => void) => {
  check(sample)
  fc.assert(fc.property(anyWork, check), runs(40))
}

/** What XML cannot hold stands as a replacement character. */
const inXml = (text: string) => text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
const neat = (n: number) => `${Number(n.toPrecision(12))}`

/** The answers that count, as each kind of body has them. */
function keyOf({ body }: ExportItem): string[] {
  if (body.kind === 'statement') return [body.truth ? workWords.true : workWords.false]
  if (body.kind === 'pairs') return body.pairs.map(({ left, right }) => `${left} = ${right}`)
  if (body.kind === 'number')
    return body.answers
      .filter(({ key }) => key === true)
      .map(({ from, to }) => (from === to ? neat(from) : `${neat(from)}…${neat(to)}`))
  const texts = body.answers.filter(({ key }) => key === true).map(({ text }) => text)
  return body.kind === 'text' ? [...new Set(texts)] : texts
}

describe('QTI 1.2', () => {
  it('has in Canvas the key it has here, and no wrong answer for a right one', () => {
    every((work) => {
      const found = itemsIn(read(qti12.write(work)))
      expect(found.map(keyInCanvas)).toEqual(itemsOf(work).map((item) => keyOf(item).map(inXml)))
    })
  })
})

describe('Common Cartridge', () => {
  it('stays within its profile, whatever the questions', () => {
    every((work) => {
      expect(beyondProfile(read(imscc.write(work)))).toEqual([])
    })
  })

  it('has the same key: a pair is a choice of its own, and only a range has none', () => {
    every((work) => {
      const found = itemsIn(read(imscc.write(work)))
      const expected = itemsOf(work).flatMap((item) => {
        const key = keyOf(item)
        if (item.body.kind === 'pairs') return item.body.pairs.map(({ right }) => [right])
        return [item.body.kind === 'number' && key.some((one) => one.includes('…')) ? [] : key]
      })
      expect(found.map(keyInCanvas)).toEqual(expected.map((key) => key.map(inXml)))
    })
  })

  it('says in the feedback what is right where it cannot hold it', () => {
    const set = { ...sample.set, questions: [byType.number] }
    const [item] = itemsIn(read(imscc.write({ ...sample, set })))
    for (const { why } of [...byType.number.accept, ...byType.number.near]) expect(item?.textContent).toContain(why)
  })
})

describe('the profile', () => {
  it('refuses what is beyond it', () => {
    expect(beyondProfile(read(qti12.write(sample)))).not.toEqual([])
    const [text] = ['<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment/></questestinterop>']
    const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as Document
    expect(beyondProfile(document)).toEqual(['assessment holds nothing', 'assessment has no ident', 'assessment has no title'])
  })
})
