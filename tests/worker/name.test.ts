import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { dist } from '../site.ts'

/** The name of the software, which stands in code: elements, events, properties and storage begin with it. */
const SOFTWARE = /\bFootnote\b/

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')

describe('a site that has a name of its own', () => {
  const pages = files.filter((file) => file.endsWith('.html'))

  it('says the software’s name on no page: not in what is read, heard, or shown of a link', () => {
    expect(pages.length).toBeGreaterThan(40)
    const found = pages.filter((file) => {
      const { document } = parseHTML(textOf(file))
      for (const code of document.querySelectorAll('script:not([type="application/ld+json"]), style, code, textarea'))
        code.remove()
      const said = [...document.querySelectorAll('[content], [alt], [title], [aria-label], [placeholder]')].flatMap((one) =>
        ['content', 'alt', 'title', 'aria-label', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
      )
      return SOFTWARE.test([document.documentElement.textContent, ...said].join('\n'))
    })
    expect(found).toEqual([])
  })

  it('nor in what machines pass on: feeds, the description of the API, the site’s own data', () => {
    const others = files.filter((file) => /(feed\.(xml|json)|openapi\.json|v1\/(index|topics)\S*\.json)$/.test(file))
    expect(others.length).toBeGreaterThan(4)
    expect(others.filter((file) => SOFTWARE.test(textOf(file)))).toEqual([])
  })

  it('has its motto on its first page, in each language', () => {
    expect(textOf('index.html')).toContain('Stories of the coast, with every answer’s source')
    expect(textOf('ja/index.html')).toContain('海辺の物語を、出典とともに')
  })
})
