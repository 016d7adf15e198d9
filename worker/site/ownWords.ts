import type { ByLanguage } from '../../content/model/schema/site.ts'

const isMap = <T extends string | string[]>(said: ByLanguage<T>): said is Record<string, T> =>
  typeof said === 'object' && !Array.isArray(said)

/**
 * What site.yml says on a page in a language, and the language it is in: that of the page, else that of the first page, else
 * the first there is. What names no language is in that of the first page.
 */
export function ownWords<T extends string | string[]>(
  said: ByLanguage<T> | undefined,
  lang: string,
  home: string,
): [words: T, lang: string] | undefined {
  if (said === undefined) return undefined
  if (!isMap(said)) return [said, home]
  const found = [lang, home, ...Object.keys(said)].find((one) => said[one] !== undefined)
  const words = found === undefined ? undefined : said[found]
  return found === undefined || words === undefined ? undefined : [words, found]
}
