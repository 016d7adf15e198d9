import * as v from 'valibot'
import { hash } from '../compile/hash.ts'
import { arrange } from '../model/play/shuffle.ts'
import { Id } from '../model/schema/primitives.ts'

// What says nothing of a stem, and what an id may not say of an option.
const EMPTY = new Set(
  'a an the of in on at to by for from with and or is are was were did does do has have had how many much which what who whom when where why this that these it its his her true false right wrong correct incorrect key distractor answer decoy'.split(
    ' ',
  ),
)

/** An id made of a text’s first words that say something; of its hash where it has no Latin letters. */
function slug(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !EMPTY.has(word))
    .slice(0, most)
  const joined = words.join('-')
  const id = /^\d/.test(joined) ? `n${joined}` : joined
  return v.is(Id, id) ? id : `x${hash(text).slice(0, 6)}`
}

/** The id, or the first of `id-b`, `id-c`, … that is free; it is taken then. */
function free(id: string, taken: Set<string>): string {
  let one = id
  for (let n = 1; taken.has(one); n++) one = `${id}-${n < 26 ? String.fromCharCode(97 + n) : n}`
  taken.add(one)
  return one
}

/** An id for a question that has none, unlike those taken. */
export const questionId = (stem: string, taken: Set<string>): string => free(slug(stem, 3), taken)

/**
 * Ids for texts, in their order: those that a text had `before`, else made of it. A text that was changed where it stood keeps its id,
 * as kept answers and links hang on it.
 */
export function partIds(texts: readonly string[], before: readonly { id: string; text: string }[] = []): string[] {
  const had = texts.map((text) => before.find((one) => one.text === text)?.id)
  const kept = texts.map((_, i) => {
    const here = before[i]?.id
    return had[i] ?? (here !== undefined && before.length === texts.length && !had.includes(here) ? here : undefined)
  })
  const taken = new Set(kept.filter((id) => id !== undefined))
  return texts.map((text, i) => kept[i] ?? free(slug(text, 4), taken))
}

const byNumbers = new Intl.Collator('en', { numeric: true })

/** Ids of an order’s items that neither sort into the right order nor are presented in it. */
export function orderIds(question: string, ids: readonly string[]): string[] {
  const tells = (all: readonly string[]) => {
    const items = all.map((id) => ({ id }))
    return (
      [...all].sort(byNumbers.compare).every((id, i) => id === all[i]) ||
      arrange('', question, items).every((item, i) => item === items[i])
    )
  }
  let [found, tried] = [[...ids], 0]
  while (tells(found) && tried < 26 * ids.length) {
    const at = tried % ids.length
    const letter = String.fromCharCode(122 - (Math.floor(tried / ids.length) % 26))
    found = ids.map((id, i) => (i === at ? `${letter}-${id}` : id))
    tried++
  }
  return found
}
