import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageHref } from '../../content/model/play/cite.ts'
import { anyId, runs } from './arbitraries.ts'

const at = { source: 'courier-1918', passage: 'p35' }
const directive = (href: string) => href.slice(href.indexOf(':~:text=') + ':~:text='.length)

describe('passageHref', () => {
  it('leads to our own source page when the document has no address', () => {
    expect(passageHref({ ...at, anchor: 'a handful' })).toBe('/sources/courier-1918#p35')
    expect(passageHref({ ...at, anchor: 'a handful', url: undefined })).toBe('/sources/courier-1918#p35')
  })

  it('leads to the words themselves when it has one', () => {
    const href = passageHref({ ...at, anchor: 'release of a handful', url: 'https://example.org/a?b=c' })
    expect(href).toBe('https://example.org/a?b=c#:~:text=release%20of%20a%20handful')
  })

  it('encodes what has a meaning inside a text directive', () => {
    const href = passageHref({ ...at, anchor: 'Yo-jong, Un & co', url: 'https://example.org/' })
    expect(directive(href)).toBe('Yo%2Djong%2C%20Un%20%26%20co')
  })

  it('adds its directive to a fragment that is there already', () => {
    expect(passageHref({ ...at, anchor: 'one two', url: 'https://example.org/#part' })).toBe(
      'https://example.org/#part:~:text=one%20two',
    )
    expect(passageHref({ ...at, anchor: 'one two', url: 'https://example.org/#' })).toBe('https://example.org/#:~:text=one%20two')
  })

  it('takes the place of a directive that the address was copied with', () => {
    const href = 'https://example.org/#:~:text=one%20two'
    expect(passageHref({ ...at, anchor: 'one two', url: 'https://example.org/#:~:text=other' })).toBe(href)
    expect(passageHref({ ...at, anchor: 'one two', url: 'https://example.org/#part:~:text=a,-b' })).toBe(
      'https://example.org/#part:~:text=one%20two',
    )
  })

  it('makes an address that parses, stays at its document, and decodes back to the anchor', () => {
    const anchor = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), anchor, anyId, (url, words, source) => {
        const href = passageHref({ source, passage: 'p1', anchor: words, url })
        const encoded = directive(href)
        expect(encoded).not.toMatch(/[-,&#\s"<>]/)
        expect(decodeURIComponent(encoded)).toBe(words)
        const parsed = new URL(href)
        const document = new URL(url)
        expect([parsed.origin, parsed.pathname, parsed.search]).toEqual([document.origin, document.pathname, document.search])
        expect(parsed.hash.endsWith(`:~:text=${encoded}`)).toBe(true)
      }),
      runs(200),
    )
  })
})
