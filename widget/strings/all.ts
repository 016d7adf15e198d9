import { ar } from './ar.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { type AllStrings, fullStrings } from './full.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { english, type Strings } from './tell.ts'

const own: Record<string, Strings> = { en: english }
for (const [name, { ask, tell }] of Object.entries({ ar, de, es, fr, ja, ko })) own[name] = { ...ask, ...tell }

/**
 * Every language of the interface, for builds, releases and tests. The Worker has those of its site alone
 * (worker/site/strings.ts); the widget loads one (load.ts).
 */
export const interfaceLanguages = fullStrings(own)

/** The interface in the language of a set (BCP 47; its first part decides), or in English. */
export const stringsOf = (language: string): AllStrings =>
  interfaceLanguages.get(language.split('-')[0] ?? '') ?? (interfaceLanguages.get('en') as AllStrings)
