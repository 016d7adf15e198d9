import { dates } from './dates.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { localeOf } from './locale.ts'

// Formatters are slow to make: those of the commonest are kept.
const en = dates(localeOf('en'))
const ar = dates(localeOf('ar'))

const own: Record<string, typeof en> = { ar, en, fr, ja }

/** Numbers and EDTF dates as a language writes them (BCP 47; its first part decides). */
export const sayIn = (language: string) => own[language.split('-')[0] ?? ''] ?? dates(localeOf(language))
