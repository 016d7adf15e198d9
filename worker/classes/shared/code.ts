/**
 * Without signs that are taken for one another when they are read off a wall: no I, L and 1, no O and 0. There are 31 of
 * them, a prime, so that the check below finds every wrong sign and every two that changed places.
 */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Random signs before the check. */
const RANDOM = 5
export const LENGTH = RANDOM + 1

const rank = (sign: string) => SIGNS.indexOf(sign)

/** The sign that makes a code one: the sum of its signs, each weighed by its place, modulo 31. */
const checkOf = (signs: string) => SIGNS[[...signs].reduce((sum, sign, i) => sum + (i + 1) * rank(sign), 0) % SIGNS.length] ?? ''

/** A new code, of 31⁵ (28 million). */
export function newCode(): string {
  // Bytes from 248 on are drawn again: 256 is no multiple of 31.
  const signs: string[] = []
  while (signs.length < RANDOM)
    for (const byte of crypto.getRandomValues(new Uint8Array(RANDOM)))
      if (byte < 248 && signs.length < RANDOM) signs.push(SIGNS[byte % SIGNS.length] ?? '')
  return signs.join('') + checkOf(signs.join(''))
}

/** A code as it may be typed, in small letters, with blanks or hyphens, by a Japanese keyboard; undefined where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  if (code.length !== LENGTH || [...code].some((sign) => rank(sign) < 0)) return undefined
  return checkOf(code.slice(0, RANDOM)) === code.slice(RANDOM) ? code : undefined
}
