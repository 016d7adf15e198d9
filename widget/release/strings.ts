import { stringsOf } from '../strings/all.ts'

/** `../strings/load.ts` in a release: every language is in the file. */
export const stringsFor = async (language: string) => stringsOf(language)
