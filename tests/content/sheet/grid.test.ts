import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../content/model/play/shuffle.ts'
import { Id } from '../../../content/model/schema/primitives.ts'
import { readCsv, readGrid, readXlsx } from '../../../content/sheet/grid.ts'
import { orderIds, partIds, questionId } from '../../../content/sheet/ids.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sheet = [
  ['type', 'question', 'option 1'],
  ['single', 'Où, “là”; ou ici, par "là"?', 'a, b; c'],
]
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = (by: string, end = '\n') => sheet.map((row) => row.map(cell).join(by)).join(end) + end

describe('CSV', () => {
  it.each([
    ['Google Sheets', csv(',', '\r\n')],
    ['LibreOffice', csv(';')],
    ['Excel, where a comma is the decimal sign', `\ufeff${csv(';', '\r\n')}`],
    ['Excel, with the delimiter in a line of its own', `\ufeffsep=;\r\n${csv(';', '\r\n')}`],
    ['a text with tabs', csv('\t')],
  ])('is read as it is saved by %s', (_, text) => {
    expect(readCsv(bytes(text))).toEqual(sheet)
  })

  it('in another encoding than UTF-8 is told with its row, and read by nobody', () => {
    const latin = Buffer.from(csv(';'), 'utf8').toString('utf8').replace(/[“”]/g, '"')
    expect(() => readCsv(Buffer.from(latin, 'latin1'))).toThrow(
      'found bytes that are not UTF-8, expected a file saved as “CSV UTF-8”, or as .xlsx',
    )
    expect(() => readCsv(Buffer.from(`\ufeff${csv('\t')}`, 'utf16le'))).toThrow(
      'found text in UTF-16, expected a file saved as “CSV UTF-8”',
    )
  })

  it('with a quotation mark that does not close is told', () => {
    expect(() => readCsv(bytes('type,question\nsingle,"Where?\n'))).toThrow('found a quotation mark that is not closed')
  })

  it('has lines within a cell as blanks, and no apostrophe before what could be a formula', () => {
    expect(readCsv(bytes('type,question\n"single ","one\n two"\n\'-5,\'tis\n'))).toEqual([
      ['type', 'question'],
      ['single', 'one two'],
      ['-5', "'tis"],
    ])
  })
})

describe('a file', () => {
  it('that is no workbook, or of neither kind, is told', async () => {
    await expect(readXlsx(bytes('PK, but no zip'))).rejects.toThrow(/^found a workbook that cannot be read/)
    const odt = join(tmpdir(), 'sheet.ods')
    writeFileSync(odt, '')
    await expect(readGrid(odt)).rejects.toThrow('found .ods, expected .csv or .xlsx')
  })
})

describe('an id that is made', () => {
  const texts = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('1888', 'The key', '日本', 'play', 'Ada', 'Ada?')),
    {
      minLength: 3,
      maxLength: 6,
    },
  )

  it('is an id, and unlike the others', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const ids = partIds(all)
        expect(new Set(ids).size).toBe(all.length)
        for (const id of ids) expect(v.is(Id, id), id).toBe(true)
      }),
    )
    const taken = new Set<string>()
    expect([questionId('How many wrecks are there?', taken), questionId('Which wrecks?', taken)]).toEqual([
      'wrecks-there',
      'wrecks',
    ])
    expect(questionId('Wrecks there', taken)).toBe('wrecks-there-b')
  })

  it('tells nothing of an order: it neither sorts into it nor is presented in it', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const ids = orderIds('order', partIds([...all].sort()))
        const items = ids.map((id) => ({ id }))
        expect([...ids].sort(new Intl.Collator('en', { numeric: true }).compare)).not.toEqual(ids)
        expect(arrange('', 'order', items)).not.toEqual(items)
        for (const id of ids) expect(v.is(Id, id), id).toBe(true)
      }),
    )
  })
})
