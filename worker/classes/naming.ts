import type { FieldError } from '../http/codes.ts'
import { namesIn } from './names.ts'
import { drawn } from './shared/names.ts'
import type { NewClass } from './shared/shapes.ts'

/** Names that look alike are one: wide letters, capitals, what has no glyph (Default_Ignorable), blanks in a row. */
export const folded = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * The name a pupil gets: of a class with made-up ones the one they drew, or another where it is taken; else their own, which
 * nobody may have. `taken` are names of others.
 */
export function nameFor(
  asked: string | undefined,
  taken: readonly string[],
  { names, language }: { names: NewClass['names']; language: string },
): { name: string } | { bad: FieldError } {
  const known = new Set(taken.map(folded))
  const isFree = (name: string) => !known.has(folded(name))
  if (names === 'own') {
    if (!asked) return { bad: { field: 'name', expected: 'a name of 1 to 24 characters' } }
    return isFree(asked) ? { name: asked } : { bad: { field: 'name', expected: 'a name that nobody in this class has' } }
  }
  const all = namesIn(language)
  if (asked !== undefined && !all.includes(asked)) return { bad: { field: 'name', expected: 'one of the made-up names' } }
  if (asked !== undefined && isFree(asked)) return { name: asked }
  for (let n = 1; ; n++) {
    const name = drawn(all.map((one) => (n > 1 ? `${one} ${n}` : one)).filter(isFree))
    if (name) return { name }
  }
}
