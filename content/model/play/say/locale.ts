// English as in Britain; Arabic with Western digits, as the Arab press prints them online and as notes and number fields show them.
const locales: Record<string, string> = { ar: 'ar-u-nu-latn', en: 'en-GB' }

/** The locale that `Intl` writes numbers and dates of a language by (BCP 47; its first part decides). */
export const localeOf = (language: string): string => locales[language.split('-')[0] ?? ''] ?? language
