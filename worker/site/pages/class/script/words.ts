import type { Ask } from '../../../../../widget/strings/ask.ts'
import { stringsFor } from '../../../../../widget/strings/load.ts'
import { english, type Strings } from '../../../../../widget/strings/tell.ts'
import type { pupil } from '../words.ts'

export type PupilWords = typeof pupil

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
