import { sayIn } from '../../content/model/play/say/index.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import type { AllStrings } from './en.ts'
import { en, later } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'

const english: AllStrings = { ...en, ...later, ...sayIn('en') }

/** Every language of the interface, for who renders it on a server; the widget loads one (load.ts). */
export const languages = new Map<string, AllStrings>(Object.entries({ en: english, ar, de, es, fr, ja, ko }))

/** The interface in the language of a set (BCP 47; its first part decides), or in English. */
export const stringsOf = (language: string): AllStrings => languages.get(language.split('-')[0] ?? '') ?? english
