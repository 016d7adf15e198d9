import { dates } from './dates.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'

// English as in Britain; Arabic with Western digits, as the Arab press prints them online and as notes and number fields show them.
const en = dates('en-GB')
const ar = dates('ar-u-nu-latn')

const own: Record<string, typeof en> = { ar, en, fr, ja }

/** Numbers and EDTF dates as a language writes them (BCP 47; its first part decides). */
export const sayIn = (language: string) => own[language.split('-')[0] ?? ''] ?? dates(language)
