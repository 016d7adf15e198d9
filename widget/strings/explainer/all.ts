import type { ExplainerStrings } from './en.ts'
import { explainerEn } from './en.ts'
import { ja } from './ja.ts'

/** Every language that explainers are in, for who renders them on a server; the element's app loads one (load.ts). */
export const explainerLanguages = new Map<string, ExplainerStrings>(Object.entries({ en: explainerEn, ja }))

/** The interface in the language of an explainer (BCP 47; its first part decides), or in English. */
export const explainerStringsOf = (language: string): ExplainerStrings =>
  explainerLanguages.get(language.split('-')[0] ?? '') ?? explainerEn
