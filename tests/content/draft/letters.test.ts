import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../../content/draft/letters.ts'

const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>Hera nähert sich</p>`
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('the bytes of an article', () => {
  it.each([
    ['UTF-8', 'a.txt', Buffer.from('Hera nähert sich'), 'Hera nähert sich'],
    ['UTF-16 with its mark', 'a.txt', Buffer.from('\ufeffHera nähert sich', 'utf16le'), 'Hera nähert sich'],
    ['a page that says it is in windows-1252', 'a.html', latin(page('windows-1252')), page('windows-1252')],
    [
      'a page that says it is in Shift_JIS',
      'a.htm',
      Buffer.concat([
        latin('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>'),
        Buffer.from([0x93, 0xfa]),
      ]),
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>日',
    ],
    ['a page that says it is in an encoding that there is not', 'a.html', Buffer.from(page('latin-7')), page('latin-7')],
  ])('are read as they are meant: %s', (_, file, bytes, text) => {
    expect(lettersOf(file, bytes)).toEqual({ text })
  })

  it('that are in none are told with their line, and not drafted from', () => {
    const { fault } = lettersOf('a.txt', latin('Die Raumsonde\nHera nähert sich'))
    expect(fault).toEqual({ line: 2, found: 'bytes that are not UTF-8', expected: 'the file saved as UTF-8' })
  })
})
