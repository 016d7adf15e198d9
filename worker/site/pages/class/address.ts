/** Languages of the site's own pages, that of its first page first; filled in by the build. */
declare const __SPOKEN__: readonly string[]

/** The address of a class's page in a language; in that of the first page where there is none. */
export const classPath = (language: string): string => {
  const at = __SPOKEN__.indexOf(language)
  return `${at > 0 ? `/${language}` : ''}/class`
}

/** Whether there are pages in a language. */
export const isSpoken = (language: string): boolean => __SPOKEN__.includes(language)
