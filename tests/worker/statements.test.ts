/** `/privacy` and `/accessibility`: there from every page, in both languages, and true where a test can tell. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { unstable_readConfig } from 'wrangler'
import { root } from '../../scripts/root.ts'
import { stringsOf } from '../../widget/strings/all.ts'
import { dist } from '../site.ts'
import { fixtureDir, fixtureOnce } from './fixture.ts'

const read = (path: string) => readFileSync(join(dist, `${path}.html`), 'utf8')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

describe.each([
  ['en', ''],
  ['ja', 'ja/'],
])('the statements in %s', (lang, prefix) => {
  it('are linked from the foot of every page of the site', () => {
    const site = pages.filter((file) => !file.startsWith('frame') && (file.startsWith('ja') ? 'ja' : 'en') === lang)
    expect(site.length).toBeGreaterThan(20)
    for (const file of site) {
      const [, foot = ''] = /<footer class="imprint"[^>]*>(.*)<\/footer>/s.exec(readFileSync(join(dist, file), 'utf8')) ?? []
      expect([file, foot.includes(`href="/${prefix}privacy"`)]).toEqual([file, true])
      expect([file, foot.includes(`href="/${prefix}accessibility"`)]).toEqual([file, true])
    }
  })

  it('are dated, and name what a reader clicks by its name', () => {
    for (const name of ['privacy', 'accessibility']) {
      const [, date = ''] = /<time dateTime="(\d{4}-\d\d-\d\d)"/i.exec(read(prefix + name)) ?? []
      expect(date).not.toBe('')
      expect(read(prefix + name)).toContain(stringsOf(lang).date(date))
    }
    expect(read(`${prefix}privacy`)).toContain(stringsOf(lang).keep)
    expect(read(`${prefix}accessibility`)).toContain(stringsOf(lang).read(14))
  })
})

describe('what is said of privacy', () => {
  it('is so: no request is written down, and nothing is loaded from elsewhere', () => {
    const { observability } = unstable_readConfig({ config: join(root, 'wrangler.toml') })
    expect(observability?.logs?.invocation_logs).toBe(false)
    const loaded = pages.flatMap((file) =>
      [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /<(?:script|img|iframe|link rel="(?:icon|stylesheet)")[^>]*(?:src|href)="([^"]*)"/g,
        ),
      ].map(([, address = '']) => address),
    )
    expect(loaded.length).toBeGreaterThan(pages.length)
    expect(loaded.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([])
  })

  it('has what site.yml says in the language of the page, or else in another, marked as such', () => {
    const elements = (path: string, selector: string) =>
      [...parseHTML(read(path)).document.querySelectorAll(selector)].map((one) => [one.getAttribute('lang'), one.textContent])
    const kept = 'What is written to us is kept by the harbour office for a year.'
    const called = '冬の間は電話でもお答えします。'
    expect(elements('privacy', '.lead + p')).toEqual([[null, kept]])
    expect(elements('ja/privacy', '.lead + p')).toEqual([['en', kept]])
    expect(elements('accessibility', '.lead + p')).toEqual([['ja', called]])
    expect(elements('ja/accessibility', '.lead + p')).toEqual([[null, called]])
    expect(elements('about', 'address')).toEqual([[null, expect.stringContaining('1 Harbour Street')]])
    expect(elements('ja/about', 'address')).toEqual([[null, '灯台クイズ、オリン港通り1']])
  })

  it('says whom to ask where an address is given, and nothing where none is', async () => {
    for (const name of ['privacy', 'accessibility', 'about'])
      expect(readFileSync(join(await fixtureOnce(), `${name}.html`), 'utf8')).not.toMatch(/mailto:|id="imprint"/)
    // As site.yml has it.
    expect(read('privacy')).toContain('<a href="mailto:desk@lighthouse.example">')
    const dir = await fixtureDir([], 'mailto:desk@quiz.example')
    for (const name of ['privacy', 'accessibility', 'about'])
      expect(readFileSync(join(dir, `${name}.html`), 'utf8')).toContain('<a href="mailto:desk@quiz.example">')
  })
})
