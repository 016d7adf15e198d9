import { explainerStringsOf } from '../strings/explainer/all.ts'

/** `../strings/explainer/load.ts` in a release: every language is in the file. */
export const explainerStringsFor = async (language: string) => explainerStringsOf(language)
