import { made as ar } from './shared/names/words.ar.ts'
import { made as de } from './shared/names/words.de.ts'
import { made as es } from './shared/names/words.es.ts'
import { made as fr } from './shared/names/words.fr.ts'
import { made as ja } from './shared/names/words.ja.ts'
import { made as ko } from './shared/names/words.ko.ts'
import { made as en } from './shared/names/words.ts'
import { namesOf } from './shared/names.ts'

const words = new Map(Object.entries({ en, ar, de, es, fr, ja, ko }))

/** Every made-up name of a language, or of English where there are none. */
export const namesIn = (language: string): string[] => namesOf(words.get(language.split('-')[0] ?? '') ?? en)
