/** The direction of a language's script, for those that are written from right to left and those that are not. */
export const direction = (language: string) => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr')
