import { type PageWords, pageWords } from '../../../../../widget/strings/pages.ts'

/** How a language names a paragraph, and what is not certain; English where there is no other. */
export const paragraphIn = (language: string): PageWords =>
  pageWords[language.split('-')[0] ?? ''] ?? (pageWords['en'] as PageWords)
