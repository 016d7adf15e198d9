import { stringsOf } from '../strings/all.ts'
import type { Loaded } from '../strings/load.ts'

/** `../strings/load.ts` in a release: every language is in the file. */
export const stringsFor = async (language: string): Promise<Loaded> => {
  const strings = stringsOf(language)
  return { ask: strings, tell: strings }
}
