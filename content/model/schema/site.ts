import * as v from 'valibot'
import { Day, Origin, Text } from './primitives.ts'

/** Languages that the site's own pages can speak: worker/site/languages.ts has the words of each. */
const pageLanguages = ['en', 'ja', 'ko', 'de', 'fr', 'es', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]
export const isPageLanguage = (lang: string): lang is PageLanguage => pageLanguages.some((one) => one === lang)

/** A colour as it is written in a sheet. */
const Hex = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour such as #17457f, in lower case'))

/** A picture beside site.yml, by its name. */
const Picture = v.pipe(v.string(), v.regex(/^[\w-]+\.(png|svg)$/, 'the name of a PNG or an SVG beside site.yml'))

const Https = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'https://…'))

/** What a site says in its own words: in one language, that of its first page, or in each by its tag. */
export type ByLanguage<T extends string | string[]> = T | Record<string, T>
const byLanguage = <const T extends v.GenericSchema<unknown, string | string[]>>(words: T) =>
  v.union([
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag')), words),
      v.check((said) => Object.keys(said).length > 0, 'a text in one language at least'),
    ),
    words,
  ])

/** One text or several, each a line or a paragraph. */
const Lines = v.pipe(v.array(Text), v.minLength(1, 'at least one line'))

/** `site.yml`: whose site it is. Nothing of it is written anywhere else. */
export const Site = v.strictObject({
  /** What the site is called, in its pages' titles and wherever it is named. */
  name: Text,
  /** What it promises, in a line on its first page and at every page's foot. */
  motto: v.optional(byLanguage(Text)),
  /**
   * Languages of the site's own pages; the first is that of its first page. Left out: English, and each of them that anything
   * is translated into.
   */
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(pageLanguages, `one of ${pageLanguages.join(', ')}`)),
      v.minLength(1, 'at least one language'),
      v.check((all) => new Set(all).size === all.length, 'each language once'),
    ),
  ),
  /** Who answers for what it says. */
  publisher: Text,
  /** Where it is reached, `https://quiz.example`: the environment's `ORIGIN` and wrangler.toml fill it in where it is left out. */
  address: v.optional(Origin),
  /** The picture of the site: in its masthead, on its cards and, unless it is as wide as a name, as its icon. */
  logo: v.optional(Picture),
  /** A square one: in a browser's tab, and on cards where there is no logo. Left out, the logo or the first letter of the name. */
  icon: v.optional(Picture),
  /** The colour of links, buttons and the numeral of a note: for light and for dark paper, or one that the other is made from. */
  accent: v.optional(v.union([Hex, v.strictObject({ light: Hex, dark: Hex })])),
  /** Under which licence its questions and explainers may be used; left out, it is CC BY 4.0. */
  licence: v.optional(v.strictObject({ name: Text, url: Https })),
  /** Of /privacy and /accessibility: the day on which they were last gone through, and what you add to either. */
  statements: v.optional(
    v.strictObject({
      date: v.optional(Day),
      privacy: v.optional(byLanguage(Lines)),
      accessibility: v.optional(byLanguage(Lines)),
    }),
  ),
  /** Where readers write to. */
  contact: v.optional(v.pipe(v.string(), v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'mailto:… or https://…'))),
  /** Who is behind the site, as some countries' laws want it told: lines of text, or the address of a page. */
  imprint: v.optional(
    byLanguage(v.union([Lines, v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'lines of text, or https://…'))])),
  ),
})

export type Site = v.InferOutput<typeof Site>
