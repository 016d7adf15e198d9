/**
 * A 32-bit hash of a text: FNV-1a over its UTF-16 code units, then MurmurHash3's finaliser, so that texts that
 * differ in their last letter land far apart. The same in every engine: 32-bit integer arithmetic only.
 */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

interface Item {
  id: string
  fixed?: boolean | undefined
}

/**
 * The items in the order a seed gives: sorted by hash(seed, scope, item id), never from the order they came in, so
 * that the order authored cannot be read back. `scope` is the question's id, or empty for the questions of a set.
 * A `fixed` item keeps its place; the empty seed is the default order of a compiled set.
 */
export function arrange<T extends Item>(seed: string, scope: string, items: readonly T[]): T[] {
  const rank = (item: T) => hash32(`${seed}\n${scope}\n${item.id}`)
  const movable = items.filter((item) => !item.fixed).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  let next = 0
  return items.map((item) => (item.fixed ? item : (movable[next++] as T)))
}
