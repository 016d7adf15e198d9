import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { SourcesFile } from '../../content/model/schema/ledger.ts'
import type { PageLanguage } from '../../content/model/schema/site.ts'
import { direction } from '../../widget/strings/direction.ts'
import { data } from '../site.ts'
import { siteIn } from './anotherSite.ts'

interface Said {
  text: string
  /** What a reader is told that it is in, and how it runs. */
  lang: string
  dir: string
}

const HEARD = ['alt', 'title', 'aria-label', 'placeholder']

/** Texts and labels of a page. Code is in no language. */
function saidOn(page: string): Said[] {
  const { document } = parseHTML(page)
  for (const one of document.querySelectorAll('script, style, pre, textarea, head')) one.remove()
  const of = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? ''
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const labels = HEARD.map((name) => element.getAttribute(name) ?? '')
    const texts = [...element.childNodes].flatMap(({ nodeType, textContent }) => (nodeType === 3 ? [textContent ?? ''] : []))
    const own = { lang: of(element, 'lang'), dir: of(element, 'dir') || 'ltr' }
    return [...labels, ...texts].flatMap((text) => (text.trim() ? [{ text: text.trim(), ...own }] : []))
  })
}

const publishers = Object.values(data<SourcesFile>('sources.json').sources).map(({ publisher }) => publisher)

/** Without what is the same in every language, and what a label quotes, where nothing can be marked: names, titles, addresses. */
const withoutNames = (text: string) =>
  [...publishers, 'CC BY 4.0', 'Common Cartridge']
    .reduce((left, name) => left.replaceAll(name, ''), text)
    .replace(/«[^»]*»|\S*quiz\.example\S*/g, '')

/** Words that a French sentence does not have, and an English one does not lack for long; and kana. */
const ENGLISH = /\b(the|of|and|is|was|with|this|that|by|from|which|who|are|to|not|were|has|had|in)\b|[\u3040-\u30ff]/i
/** And the other way round. */
const FRENCH = /\b(le|la|les|des|du|et|est|une|pour|vous|votre|ce|qui|que|dans|sur|aux|par)\b|[éèêçœ]/i

/** What is said of an answer where no script runs, and what is said of addresses that are wrong. */
async function answersOf({ ask }: Pick<Awaited<ReturnType<typeof siteIn>>, 'ask'>): Promise<[string, string][]> {
  const { questions } = data<CompiledSet>('sets/every-kind.json')
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const sending = (answer: string) =>
    ({ method: 'POST', headers, body: new URLSearchParams(questions.map(({ id }) => [`q.${id}`, answer])) }) as const
  const asked: [string, RequestInit?][] = [
    ['/quiz/every-kind/play?feedback=end', { ...sending(''), body: '' }],
    ['/quiz/every-kind/play', sending('nothing of this kind')],
    ['/quiz/every-kind/play?layout=all&open-book=on'],
    ['/quiz/every-kind/play?limit=none&shuffle=A&lang=xx'],
    ['/quiz/nowhere'],
  ]
  return Promise.all(asked.map(async ([path, init]): Promise<[string, string]> => [path, await ask(path, init)]))
}

/** All that the site says under another `site.yml`, on each of its pages. */
async function heardIn(lang: PageLanguage) {
  const site = await siteIn([lang])
  const all = [...site.pages, ...(await answersOf(site))].map(([path, page]): [string, Said[]] => [path, saidOn(page)])
  const found = (fits: (said: Said) => boolean) =>
    all.flatMap(([path, said]) => said.filter(fits).map(({ text, lang, dir }) => `${path} [${lang}, ${dir}]: ${text}`))
  return { ...site, found }
}

describe('a site in French alone whose quizzes are in English', async () => {
  const { pages, found } = await heardIn('fr')

  it('has no English on any page but where it says so', () => {
    expect(pages.size).toBeGreaterThan(70)
    expect(found(({ text, lang }) => lang === 'fr' && ENGLISH.test(withoutNames(text)))).toEqual([])
  })

  it('has no French around an English quiz but where it says so', () => {
    expect(found(({ text, lang }) => lang !== 'fr' && FRENCH.test(withoutNames(text)))).toEqual([])
  })
})

describe('a site in Arabic alone whose quizzes are in English', async () => {
  const { pages, found } = await heardIn('ar')

  it('has no English on any page but where it says so', () => {
    expect(found(({ text, lang }) => lang === 'ar' && ENGLISH.test(withoutNames(text)))).toEqual([])
  })

  it('runs every text as its language does, so that its full stop stands at its end', () => {
    const strays = found(({ text, lang, dir }) => {
      // A name and an address run from left to right whatever the page is in, and a single word reads alike in either.
      const fits = direction(lang) === dir || (lang === 'ar' && !/\p{Script=Arabic}/u.test(text)) || /^\p{L}+$/u.test(text)
      return !fits && /\p{L}/u.test(withoutNames(text))
    })
    expect(strays).toEqual([])
  })

  it('keeps code and addresses running from left to right', () => {
    const ltr = (path: string, selector: string) => {
      const { document } = parseHTML(pages.get(path) ?? '')
      const all = [...document.querySelectorAll(selector)]
      const dirs = new Set(all.map((one) => one.closest('[dir]')?.getAttribute('dir')))
      return [path, document.documentElement.getAttribute('dir'), ...dirs]
    }
    expect(ltr('/embed', 'pre, #accent, [name="shuffle"]')).toEqual(['/embed', 'rtl', 'ltr'])
    for (const path of ['/print/first-steps', '/print/first-steps/key', '/teach/first-steps'])
      expect(ltr(path, '.typed bdi, [href$="/play"], [name="shuffle"]')).toEqual([path, null, 'ltr'])
  })
})
