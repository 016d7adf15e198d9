import type { Content, Translations } from './content.ts'

type All = ReadonlyMap<string, unknown>

interface Made {
  value: unknown
  /** What was found when it was made, by where and under which id it was looked up. */
  found: Map<string, Map<string, unknown>>
}

/** What was made, by what it is and of which thing: kept from one compilation to the next. */
export type KeptMade = Map<string, WeakMap<object, Made>>

/** Makes something of a thing, or finds what was made of it before where that would come out the same. */
export type Keep = <T>(what: string, thing: object, make: () => T) => T

/** Keeps nothing: for who compiles once. */
export const anew: Keep = (_, __, make) => make()

/** What is being made, and what is looked up meanwhile. */
interface Watch {
  found: Map<string, Map<string, unknown>> | undefined
  /** Whether all of a map was gone through: what follows from it follows from everything. */
  all: boolean
}

/** A map that notes which of its entries are looked up. */
class WatchedMap<T> extends Map<string, T> {
  readonly #of: ReadonlyMap<string, T>
  readonly #name: string
  readonly #watch: Watch
  constructor(name: string, of: ReadonlyMap<string, T>, watch: Watch) {
    super()
    this.#of = of
    this.#name = name
    this.#watch = watch
  }
  override get(id: string) {
    const value = this.#of.get(id)
    const { found } = this.#watch
    if (!found) return value
    const here = found.get(this.#name)
    if (here) here.set(id, value)
    else found.set(this.#name, new Map([[id, value]]))
    return value
  }
  override has(id: string) {
    return this.get(id) !== undefined
  }
  override get size() {
    this.#watch.all = true
    return this.#of.size
  }
  override keys() {
    this.#watch.all = true
    return this.#of.keys() as MapIterator<string>
  }
  override values() {
    this.#watch.all = true
    return this.#of.values() as MapIterator<T>
  }
  override entries() {
    this.#watch.all = true
    return this.#of.entries() as MapIterator<[string, T]>
  }
  override [Symbol.iterator]() {
    return this.entries()
  }
  override forEach(each: (value: T, id: string, map: Map<string, T>) => void) {
    for (const [id, value] of this.entries()) each(value, id, this)
  }
}

/** The same thing, or a list of the same ones. */
const same = (a: unknown, b: unknown) =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]))

/**
 * Maps whose entries are looked up by id, each under its name, and what keeps what is made by looking up in them. What is made of a
 * thing may hang on that thing, on what it looks up and on nothing else: it is kept as long as every id that was looked up
 * leads to the same entry. Entries are compared by identity, so whoever makes them makes the same ones of files that did not change.
 */
export function watched<M extends Record<string, All>>(maps: M, kept: KeptMade): { maps: M; keep: Keep } {
  const watch: Watch = { found: undefined, all: false }
  const holds = ({ found }: Made) =>
    [...found].every(([name, ids]) => [...ids].every(([id, value]) => same(maps[name]?.get(id), value)))
  const keep: Keep = (what, thing, make) => {
    // Within something else that is kept: what is looked up for this is looked up for that.
    if (watch.found) return make()
    const of = kept.get(what) ?? new WeakMap<object, Made>()
    kept.set(what, of)
    const before = of.get(thing)
    if (before && holds(before)) return before.value as ReturnType<typeof make>
    const found: Made['found'] = new Map()
    watch.found = found
    watch.all = false
    try {
      const value = make()
      if (watch.all) of.delete(thing)
      else of.set(thing, { value, found })
      return value
    } finally {
      watch.found = undefined
    }
  }
  const watching = Object.entries(maps).map(([name, map]) => [name, new WatchedMap(name, map, watch)])
  return { maps: Object.fromEntries(watching), keep }
}

/** Content likewise: all that has an id, in every language, and what else is looked up beside it. */
export function watchedContent<Beside extends Record<string, All>>(
  content: Content,
  kept: KeptMade,
  beside = {} as Beside,
): { content: Content; beside: Beside; keep: Keep } {
  const { topics, sources, claims, conflicts, sets, explainers, images, translations } = content
  const own = { topics, sources, claims, conflicts, sets, explainers, images }
  const translated = [...translations].flatMap(([language, by]) =>
    Object.entries(by).map(([kind, all]): [string, All] => [`${language}/${kind}`, all]),
  )
  const { maps, keep } = watched({ ...own, ...beside, ...Object.fromEntries(translated) } as Record<string, All>, kept)
  const named = <T extends Record<string, All>>(of: T) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, maps[name]])) as T
  const byLanguage = [...translations].map(([language, by]): [string, Translations] => {
    const kinds = Object.keys(by).map((kind) => [kind, maps[`${language}/${kind}`]])
    return [language, Object.fromEntries(kinds)]
  })
  // What is looked up by no id.
  const whole = JSON.stringify([content.site?.value, content.language, [...translations.keys()]])
  return {
    content: { ...content, ...named(own), translations: new Map(byLanguage) },
    beside: named(beside),
    keep: (what, thing, make) => keep(`${what} ${whole}`, thing, make),
  }
}
