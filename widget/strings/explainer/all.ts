import { ar } from './ar.ts'
import { de } from './de.ts'
import type { ExplainerStrings } from './en.ts'
import { explainerEn } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'

/** Every language that explainers are in, for who renders them on a server; the element's app loads one (load.ts). */
export const explainerLanguages = new Map<string, ExplainerStrings>(Object.entries({ en: explainerEn, ar, de, es, fr, ja, ko }))

/** The interface in the language of an explainer (BCP 47; its first part decides), or in English. */
export const explainerStringsOf = (language: string): ExplainerStrings =>
  explainerLanguages.get(language.split('-')[0] ?? '') ?? explainerEn
