import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { PageLanguage } from '../../content/model/schema/site.ts'
import { dist } from '../site.ts'

/**
 * The invented site as it would be under another `site.yml`, whose pages speak `languages` alone: every page as it is drawn, by
 * its address, and the Worker, which answers with the same words. Its texts stay in the languages that they are in.
 */
export async function siteIn(languages: readonly PageLanguage[]) {
  vi.resetModules()
  const { siteWords } = await import('../../worker/site/languages.ts')
  const { interfaceLanguages } = await import('../../widget/strings/all.ts')
  const { explainerLanguages } = await import('../../widget/strings/explainer/all.ts')
  const site = { name: 'Orrin', publisher: 'Orrin', languages }
  vi.doMock('../../worker/generated/site.ts', () => ({ site }))
  vi.doMock('../../worker/generated/words.ts', () => ({
    siteWords: Object.fromEntries(languages.map((lang) => [lang, siteWords[lang]])),
    strings: Object.fromEntries(interfaceLanguages),
    explainerStrings: Object.fromEntries(explainerLanguages),
  }))
  const { addressOf, plan } = await import('../../worker/site/prerender/index.tsx')
  const { app } = await import('../../worker/app.ts')
  const read = async (path: string) => JSON.parse(await readFile(join(dist, 'v1', path), 'utf8'))
  const owner = { publisher: 'Orrin', contact: 'mailto:desk@orrin.example' }
  const { pages } = await plan(read, 'https://quiz.example', 'mailto:desk@orrin.example', owner)
  const assets = {
    fetch: async (address: string) => {
      const text = await readFile(join(dist, new URL(address).pathname), 'utf8').catch(() => undefined)
      return text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers: { ETag: '"a"' } })
    },
  }
  const ask = async (path: string, init?: RequestInit) =>
    (await app.request(path, init, { ASSETS: assets, ORIGIN: 'https://quiz.example' })).text()
  return { ask, pages: new Map(pages.map(({ file, draw }) => [addressOf(file), draw()])) }
}
