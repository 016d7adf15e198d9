/**
 * A short answer as it is compared: width (NFKC), case, accents on Latin letters, spacing, hyphens and other
 * punctuation do not count, nor what is not seen (soft hyphens, direction marks), so that “Anne-Marie”,
 * “ANNE MARIE” and “AnneMarie” are one answer. What parts two letters goes before accents are looked at: it may part
 * a letter from its accent.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{P}\p{Z}\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
}

/** Whether what was typed is a spelling of an answer: the one place where that is decided. */
export const sameText = (a: string, b: string): boolean => normalise(a) === normalise(b)
