/** The direction of a language's script, for those that are written from right to left and those that are not. */
export const direction = (language: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr')

/** What marks words in another language than what they stand in; nothing where none is named. */
export const inLanguage = (lang: string | undefined) => lang && { lang, dir: direction(lang) }
