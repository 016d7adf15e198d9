import { inLanguage } from '../strings/direction.ts'

/** Words that may be in another language than what they stand in: those of a claim or a passage that is not translated. */
export const foreign = (text: string, lang: string | undefined) => (lang ? <span {...inLanguage(lang)}>{text}</span> : text)
