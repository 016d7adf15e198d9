import { inLanguage } from '../strings/direction.ts'

/** Words that may be in another language than what they stand in: those of a claim or a passage that is not translated. */
export const foreign = (text: string, lang: string | undefined) => (lang ? <span {...inLanguage(lang)}>{text}</span> : text)

/** A sentence around words that may be in another language. */
export function around(sentence: string, words: string, lang: string | undefined) {
  const [before, ...after] = sentence.split(words)
  return lang ? [before, foreign(words, lang), after.join(words)] : sentence
}
