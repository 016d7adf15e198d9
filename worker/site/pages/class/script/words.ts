import { sayIn } from '../../../../../content/model/play/say/index.ts'
import { localeOf } from '../../../../../content/model/play/say/locale.ts'
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

/** A day and its hour as a page in a language writes them: the day as all its dates, which `Intl` does not write as every language does. */
export function momentIn(language: string, instant: string): string {
  const at = new Date(instant)
  const said = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(language), style).format(at)
  // The day that it is here.
  const day = sayIn(language).date(at.toLocaleDateString('sv'))
  return said({ dateStyle: 'long', timeStyle: 'short' }).replace(said({ dateStyle: 'long' }), day)
}

/** A day and its hour as this page writes them. */
export const moment = (instant: string): string => momentIn(document.documentElement.lang, instant)
