import type { Index } from '../../content/model/schema/compiled.ts'
import { type AllStrings, stringsOf } from '../../widget/strings/all.ts'
import { explainerStringsOf } from '../../widget/strings/explainer/all.ts'
import type { ExplainerStrings } from '../../widget/strings/explainer/en.ts'
import { site } from '../generated/site.ts'
import { ja } from './words.ja.ts'
import { en, type SiteWords } from './words.ts'

/** The language of the pages whose addresses name none. */
export const HOME = 'en'

/** The site in one language: what its pages say, and where they are. */
export interface Edition {
  /** BCP 47. */
  lang: string
  words: SiteWords
  strings: AllStrings
  explainer: ExplainerStrings
  /** The address of `/quiz/x` in this language; its own where there is no such page in it. */
  to: (path: string) => string
  /** The same page in every language it is in, the one it was written in first. */
  alternates: (path: string) => { lang: string; href: string }[]
}

const words = new Map<string, SiteWords>(Object.entries({ en, ja }))

/** What is said in a language, in the name of whose site it is: site.yml has the name, and the motto where it is its own. */
function wordsOf(language: string): SiteWords {
  const ours = words.get(language) ?? en
  const name = site.name || ours.name
  const motto = site.motto[language] ?? site.motto[''] ?? ours.motto
  return { ...ours, name, motto }
}

/** What of the index says which languages something is in. */
interface Languages {
  sets: readonly Pick<Index['sets'][number], 'id' | 'languages'>[]
  explainers: readonly Pick<Index['explainers'][number], 'id' | 'languages'>[]
  languages?: Index['languages']
}
const none: Languages = { sets: [], explainers: [] }

/** Languages that anything is translated into: each has pages under `/{lang}`. */
export function editionsOf({ sets, explainers, languages = [] }: Languages): string[] {
  return [...new Set([...[...sets, ...explainers].flatMap((one) => one.languages.slice(1)), ...languages])].sort()
}

/** The languages of a page, by its address without one: that of its source, then those it is translated into. */
function languagesOf(path: string, index: Languages): string[] {
  const [, kind, id] = path.split('/')
  const { sets, explainers } = index
  const lists: Record<string, Languages['explainers'] | undefined> = {
    quiz: sets,
    explainer: explainers,
    teach: sets,
    print: sets,
  }
  const of = lists[kind ?? '']?.find((one) => one.id === id)?.languages
  // What is said around the questions of a worksheet has to be in the language of the page.
  if (of && (kind === 'teach' || kind === 'print')) return of.filter((one, i) => !i || words.has(one))
  if (of) return of
  const others = kind === 'sources' || kind === 'claims' || kind === 'topic' ? (index.languages ?? []) : editionsOf(index)
  // A page that is all our own words is only where we have them.
  return [HOME, ...others.filter((one) => words.has(one))]
}

/** The address of a page in a language: `/ja/quiz/x`, and `/ja` for the first one. */
const under = (lang: string, path: string) => `/${lang}${path === '/' ? '' : path}`

/** The site in a language; in English words where there are no others. Without an index, nothing is translated. */
export function editionOf(lang: string, index: Languages = none): Edition {
  const [name = ''] = lang.split('-')
  return {
    lang,
    words: wordsOf(name),
    strings: stringsOf(lang),
    explainer: explainerStringsOf(lang),
    to: (path) => (languagesOf(path, index).slice(1).includes(lang) ? under(lang, path) : path),
    alternates: (path) => languagesOf(path, index).map((one, i) => ({ lang: one, href: i ? under(one, path) : path })),
  }
}

/** A language asked for, if the pages speak it; else English. */
export const spoken = (lang: string | undefined): string => (lang !== undefined && words.has(lang) ? lang : HOME)

/** A language as another names it: “英語”. */
export const nameIn = (here: string, lang: string): string => new Intl.DisplayNames(here, { type: 'language' }).of(lang) ?? lang

/** A language by its own name: “English”, “日本語”. */
export const nameOf = (lang: string): string => nameIn(lang, lang)
