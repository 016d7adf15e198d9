import { asciiDigits } from './digits.ts'

// Apostrophes and what is typed for one: ` ´ ′ and the modifier letters of transliterations (Pʻyŏngyang).
const APOSTROPHES = /[`‘’‛′ʹʻʼʽʾʿˈ]/g
// Minus, and every dash but the wave dash, which is a tilde.
const DASHES = /[\u2212\u2043]|(?![\u301c\u3030])\p{Pd}/gu
/** Vowel signs, and the stroke that only stretches a word; hamza and madda make other letters. */
const HARAKAT = /[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g

// A run of spaces and punctuation. # % ‰ & @ * are read as words, so they stay: C# is not C.
const RUN = '(?:(?![#%‰&@*])[\\p{P}\\p{Z}\\s])'
const MARKS = new RegExp(`(?<=\\p{Nd})(${RUN}+)(?=\\p{Nd})|${RUN}*?(?<![\\p{L}\\p{N}\\p{M}])(-?[.,]|-)(?=\\p{Nd})|${RUN}+`, 'gu')

/** Letters that Unicode does not take apart, as they are typed without their stroke; small, as they are looked up. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ' }

/**
 * A short answer as it is compared. Two spellings are one answer when they come out the same.
 *
 * What does not count:
 * - width and other forms of one character (NFKC), direction marks, soft hyphens and whatever else is not seen;
 * - case, by full folding (ß is SS, final sigma is sigma, dotless ı is i);
 * - accents on Latin and Greek letters, strokes (ø ł đ), ligatures (æ is ae, þ is th), Cyrillic ё, Hebrew points, Arabic
 *   vowel signs and tatweel;
 * - spaces and punctuation among letters: “Anne-Marie”, “ANNE MARIE” and “AnneMarie” are one.
 *
 * What counts:
 * - every letter, digit and symbol, and # % ‰ & @ *;
 * - between two digits, the separator: 3.5 is not 35, 2-1 not 21, 10:30 not 1030. Dashes of any length are one, so are
 *   fraction slashes (½ is 1/2), and spaces beside another separator do not matter;
 * - before a digit, a sign or decimal mark that no letter touches: -5 is not 5, .5 not 5; but F-16 is F16.
 *
 * What parts two letters goes before accents are looked at: it may part a letter from its accent.
 */
export function normalise(text: string): string {
  return (
    asciiDigits(text.normalize('NFC'))
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      // NFKC takes these apart into marks and digits that would run into their neighbours.
      .replace(/[´΄]/g, "'")
      .replace(/(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu, ' ')
      .replace(/(?<=\p{Nd})(?=[²³¹⁰-⁹₀-₉])/gu, '^')
      .normalize('NFKC')
      .replace(APOSTROPHES, "'")
      .replace(DASHES, '-')
      .replace(/\u301c/g, '~')
      .replace(/[\u2044\u2215]/g, '/')
      .replace(/^[\p{Z}\s]*-\s+(?=\p{Nd})/u, '-')
      .replace(MARKS, (_run, between?: string, lead?: string, at?: number) => {
        if (between) return between.replace(/[\p{Z}\s]+/gu, '') || ' '
        // The space keeps a sign from being taken for a hyphen, should this be normalised again.
        return lead ? (at ? ' ' : '') + lead : ''
      })
      .normalize('NFD')
      .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}])\p{M}+/gu, '$1')
      .replace(HARAKAT, '')
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/[øłđðħŧæœþς]/g, (letter) => PLAIN[letter] ?? letter)
      .replace(/е\u0308/g, 'е')
      .normalize('NFC')
  )
}

/** Whether what was typed is a spelling of an answer: the one place where that is decided. */
export const sameText = (a: string, b: string): boolean => normalise(a) === normalise(b)
