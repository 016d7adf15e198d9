import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isPageLanguage } from '../../content/model/schema/site.ts'
import { dist } from '../site.ts'
import { fixtureDir } from '../worker/fixture.ts'
import { htmlIdsOf, linksOf, pagesOf } from '../worker/pageModel.ts'

// The fixture is drawn in the languages of what was built last: with the site of another, its links are not what is tried.
const drawn: [string, () => Promise<string>][] = process.env['SMOKE'] ? [] : [['the fixture', () => fixtureDir()]]

describe.each([['the site', () => Promise.resolve(dist)] as const, ...drawn])('%s', (_, directory) => {
  let pages = new Map<string, string>()
  let folder = ''
  beforeAll(async () => {
    folder = await directory()
    pages = pagesOf(folder)
  })

  it('has no id twice on a page', () => {
    for (const [at, page] of pages) {
      const ids = htmlIdsOf(page)
      expect([at, ids.filter((id, i) => ids.indexOf(id) < i)]).toEqual([at, []])
    }
  })

  it('has every page and every place on it that its pages link to', () => {
    const places = new Map([...pages].map(([at, page]) => [at, new Set(htmlIdsOf(page))]))
    const dead = [...pages].flatMap(([at, page]) =>
      linksOf(page, at)
        // What the Worker answers has no file: a form's address, a selection.
        .filter(({ path }) => !/\/play$|\?/.test(path))
        // What is downloaded is a file, and no page.
        .filter(({ path }) => !path.startsWith('/export/') || !existsSync(join(folder, path)))
        .filter(({ path, fragment }) => !places.has(path) || (fragment !== '' && !places.get(path)?.has(fragment)))
        .map(({ path, fragment }) => `${at} → ${path}#${fragment}`),
    )
    expect([...new Set(dead)]).toEqual([])
  })

  it('leads to the sources, the claims and the corrections from every page of its own', () => {
    for (const [at, page] of pages) {
      // Bare pages: a pupil’s leads to nothing that tells an answer, and the wall stands on a projector.
      const [, first = ''] = at.split('/')
      const lang = isPageLanguage(first) && pages.has(`/${first}`) ? `/${first}` : ''
      if (at.startsWith('/frame/') || ['/class', '/wall'].includes(at.slice(lang.length))) continue
      const paths = linksOf(page, at).map(({ path }) => path)
      expect(paths).toEqual(expect.arrayContaining([`${lang}/sources`, `${lang}/claims`, `${lang}/corrections`]))
    }
  })
})
