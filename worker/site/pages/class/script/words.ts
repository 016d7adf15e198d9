import type { Ask } from '../../../../../widget/strings/ask.ts'
import { stringsFor } from '../../../../../widget/strings/load.ts'
import { english, type Strings } from '../../../../../widget/strings/tell.ts'
import { pupil as ja } from '../words.ja.ts'
import { pupil as en } from '../words.ts'

export type PupilWords = typeof en

/** The page's own words in its language. */
export const wordsIn = (language: string): PupilWords => (language === 'ja' ? ja : en)

/** The widget's words in the language of a class. */
export async function stringsIn(language: string): Promise<Strings> {
  const { ask, tell } = await stringsFor(language)
  return { ...english, ...(ask as Ask), ...tell }
}

/** A day and its hour as this page writes them. */
export function moment(instant: string): string {
  // English as in Britain, as everywhere here.
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
}
