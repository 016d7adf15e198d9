import type { ExplainerStrings } from '../../widget/strings/explainer/en.ts'
import { type AllStrings, fullStrings } from '../../widget/strings/full.ts'
import { explainerStrings, strings } from '../generated/words.ts'

const all = fullStrings(strings)

const first = (language: string) => language.split('-')[0] ?? ''

/** The interface in the language of something that this site has (BCP 47; its first part decides), or in English. */
export const ownStrings = (language: string): AllStrings => all.get(first(language)) ?? (all.get('en') as AllStrings)

/** The same for what surrounds an explainer. */
export const ownExplainerStrings = (language: string): ExplainerStrings =>
  explainerStrings[first(language)] ?? explainerStrings.en
