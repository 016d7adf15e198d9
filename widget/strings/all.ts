import { ar } from './ar.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { type PageWords, pageWords } from './pages.ts'
import { english, type Strings } from './tell.ts'

export type AllStrings = Strings & PageWords

const own: Record<string, Strings> = { en: english }
for (const [name, { ask, tell }] of Object.entries({ ar, de, es, fr, ja, ko })) own[name] = { ...ask, ...tell }

/** Every language of the interface, for who renders it on a server; the widget loads one (load.ts). */
export const interfaceLanguages = new Map<string, AllStrings>(
  Object.entries(own).map(([name, strings]) => [name, { ...strings, ...(pageWords[name] as PageWords) }]),
)

/** The interface in the language of a set (BCP 47; its first part decides), or in English. */
export const stringsOf = (language: string): AllStrings =>
  interfaceLanguages.get(language.split('-')[0] ?? '') ?? (interfaceLanguages.get('en') as AllStrings)
