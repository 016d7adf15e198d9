import type { Section } from '../model/schema/explainer.ts'

const MARK = /\s*\[([^\]]*)\]/g

/** A sentence of an explainer as it is read, and the claims that its marks `[claim-id]` name, in their order. */
export interface Sentence {
  text: string
  claims: string[]
}

/** Takes the marks out of a sentence. What stands between brackets is not looked at: the rule `prose` does. */
export function readSentence(authored: string): Sentence {
  const claims = [...authored.matchAll(MARK)].flatMap(([, ids = '']) => ids.split(',').map((id) => id.trim()))
  return { text: authored.replace(MARK, ''), claims: [...new Set(claims)] }
}

/** A sentence with its marks put back, behind the text: for a translation, whose sentences carry none. */
export const withMarks = ({ text, claims }: Sentence): string => (claims.length ? `${text} [${claims.join(', ')}]` : text)

/** Every claim that a section's prose rests on, each once. */
export function proseClaims({ prose }: Pick<Section, 'prose'>): string[] {
  return [...new Set(prose.flatMap((one) => readSentence(one).claims))]
}
