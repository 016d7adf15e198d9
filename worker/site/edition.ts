import type { Index } from '../../content/model/schema/compiled.ts'
import type { ExplainerStrings } from '../../widget/strings/explainer/en.ts'
import type { AllStrings } from '../../widget/strings/full.ts'
import { type Spoken, site } from '../generated/site.ts'
import { siteWords } from '../generated/words.ts'
import { languagesById } from './lookup.ts'
import { ownWords } from './ownWords.ts'
import { ownExplainerStrings, ownStrings } from './strings.ts'
import type { SiteWords } from './words.ts'

/** The language of the pages whose addresses name none. */
export const HOME = site.languages[0]

/** The site in one language: what its pages say, and where they are. */
export interface Edition {
  /** BCP 47. */
  lang: string
  words: SiteWords
  /** The language that the motto is in: that of the page, unless site.yml has none in it. */
  mottoLang: string
  strings: AllStrings
  explainer: ExplainerStrings
  /** The address of `/quiz/x` in this language; its own where there is no such page in it. */
  to: (path: string) => string
  /** The same page in every language it is in, the one it was written in first. */
  alternates: (path: string) => { lang: string; href: string }[]
}

/** The site's own motto on a page in a language, and the language it is in. */
const mottoIn = (language: Spoken) => ownWords(site.motto, language, HOME)

/** What is said in a language, in the name of whose site it is: site.yml has the name, and the motto where it has one. */
function wordsOf(language: Spoken): SiteWords {
  const ours = siteWords[language]
  const name = site.name || ours.name
  const [motto] = mottoIn(language) ?? [ours.motto]
  return { ...ours, name, motto }
}

/** A language as the pages speak it: itself, or what it is a kind of, or else that of the first page. */
export const spoken = (lang = ''): Spoken =>
  site.languages.find((one) => one === lang) ?? site.languages.find((one) => one === lang.split('-')[0]) ?? HOME

/** What of the index says which languages something is in. */
interface Languages {
  sets: readonly Pick<Index['sets'][number], 'id' | 'languages'>[]
  explainers: readonly Pick<Index['explainers'][number], 'id' | 'languages'>[]
  languages?: Index['languages']
}
const none: Languages = { sets: [], explainers: [] }

/** Languages that the site is in: those of its pages, the first page's first, then all that anything can be read in. */
export function editionsOf({ sets, explainers, languages = [] }: Languages): string[] {
  const read = [...[...sets, ...explainers].flatMap((one) => one.languages), ...languages]
  return [...new Set([...site.languages, ...read.sort()])]
}

const isOurs = (lang: string) => site.languages.some((one) => one === lang)

/** The languages of a page, by its address without one: that of its source, then those it is translated into. */
function languagesOf(path: string, index: Languages): readonly string[] {
  const [, kind, id] = path.split('/')
  const { sets, explainers } = index
  const lists: Record<string, Languages['explainers'] | undefined> = {
    quiz: sets,
    explainer: explainers,
    teach: sets,
    print: sets,
  }
  const list = lists[kind ?? '']
  const of = list && languagesById(list).get(id ?? '')
  // What is said around the questions of a worksheet has to be in the language of the page.
  if (of && (kind === 'teach' || kind === 'print')) return of.filter((one, i) => !i || isOurs(one))
  return of ?? site.languages
}

/** The address of a page in a language: `/ja/quiz/x`, and `/ja` for the first one. */
const under = (lang: string, path: string) => `/${lang}${path === '/' ? '' : path}`

/** Who answers for what the site says: what site.yml names as its publisher, else the site by its name. */
export const sitePublisher = ({ words }: Pick<Edition, 'words'>): string => site.publisher || words.name

/** The site in a language; where its pages do not speak it, in the words of the first page. Without an index, nothing is translated. */
export function editionOf(lang: string, index: Languages = none): Edition {
  return {
    lang,
    words: wordsOf(spoken(lang)),
    mottoLang: mottoIn(spoken(lang))?.[1] ?? spoken(lang),
    strings: ownStrings(lang),
    explainer: ownExplainerStrings(lang),
    to: (path) => (languagesOf(path, index).slice(1).includes(lang) ? under(lang, path) : path),
    alternates: (path) => languagesOf(path, index).map((one, i) => ({ lang: one, href: i ? under(one, path) : path })),
  }
}

/** The script of a page that speaks by it: the build makes one for each language of the pages. */
export const scriptIn = (lang: string, scripts: Partial<Record<Spoken, string>>): string => scripts[spoken(lang)] ?? ''

/** A language as another names it: “英語”. */
export const nameIn = (here: string, lang: string): string => new Intl.DisplayNames(here, { type: 'language' }).of(lang) ?? lang

/** A language by its own name: “English”, “日本語”. */
export const nameOf = (lang: string): string => nameIn(lang, lang)
