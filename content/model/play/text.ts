/**
 * A short answer as it is compared: width (NFKC), case, accents on Latin letters, spacing, hyphens and other
 * punctuation do not count, so that “Kim Yo-jong”, “KIM YO JONG” and “Kim Yojong” are one answer.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\p{P}\p{Z}\s]/gu, '')
}
