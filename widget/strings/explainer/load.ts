import type { ExplainerStrings } from './en.ts'
import { explainerEn } from './en.ts'

/** Names of the scripts of other languages, by language; filled in by the build. */
declare const __WORDS__: Record<string, string>

/**
 * The interface in the language of an explainer (BCP 47; its first part decides). English is at hand, and stands in for a
 * language there is none of, and for one that cannot be fetched: never rejects.
 */
export async function explainerStringsFor(language: string): Promise<ExplainerStrings> {
  const [name = ''] = language.split('-')
  const words: Record<string, string> = __WORDS__
  const address = words[name]
  return address
    ? import(/* @vite-ignore */ address).then(
        (found) => found[name],
        () => explainerEn,
      )
    : explainerEn
}
