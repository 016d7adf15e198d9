import type { made } from './names/words.ts'

/** Every name that can be made of a language's words. */
export const namesOf = ({ first, second, gap }: typeof made): string[] =>
  first.split(' ').flatMap((one) => second.split(' ').map((other) => one + gap + other))

/** One of several, by chance; undefined of none. */
export const drawn = (names: readonly string[]): string | undefined => {
  const [at = 0] = crypto.getRandomValues(new Uint32Array(1))
  return names[at % names.length]
}
