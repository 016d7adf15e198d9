import * as v from 'valibot'
import { Origin, Text } from './primitives.ts'

/** Languages that the site's own pages can speak: worker/site/languages.ts has the words of each. */
const pageLanguages = ['en', 'ja', 'ko', 'de', 'fr', 'es', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]
export const isPageLanguage = (lang: string): lang is PageLanguage => pageLanguages.some((one) => one === lang)

/** `site.yml`: whose site it is. Nothing of it is written anywhere else. */
export const Site = v.strictObject({
  /** What the site is called, in its pages' titles and wherever it is named. */
  name: Text,
  /** What it promises, in a line on its first page and at every page's foot: in one language, or in each by its tag. */
  motto: v.optional(
    v.union([Text, v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag')), Text)]),
  ),
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
  /** Where readers write to. */
  contact: v.optional(v.pipe(v.string(), v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'mailto:… or https://…'))),
  /** Who is behind the site, as some countries' laws want it told: lines of text, or the address of a page. */
  imprint: v.optional(
    v.union([
      v.pipe(v.array(Text), v.minLength(1, 'at least one line')),
      v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'lines of text, or https://…')),
    ]),
  ),
})

export type Site = v.InferOutput<typeof Site>
