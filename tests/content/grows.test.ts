import { describe, expect, it } from 'vitest'
import { assemble } from '../../content/compile/assemble.ts'
import { check } from '../../content/compile/check.ts'
import type { Content, Entry, Locate } from '../../content/compile/content.ts'
import { link } from '../../content/compile/link.ts'
import { rules } from '../../content/compile/rules/index.ts'
import { enforce } from '../../content/compile/rules/rule.ts'
import { stats } from '../../content/compile/stats.ts'
import { grownSite } from '../fixtures/grown.ts'

const contentOf = (sets: number): Content => {
  const raw = grownSite(sets)
  return link(raw, check(raw), undefined, '2026-11-29')
}

/** How often something was looked at. */
interface Count {
  entries: number
  lines: number
}

/** A map that counts every entry given out. */
class CountedMap<T> extends Map<string, T> {
  readonly #count: Count
  constructor(all: Iterable<[string, T]>, count: Count) {
    super()
    this.#count = count
    for (const [id, one] of all) this.set(id, one)
  }
  override get(id: string) {
    this.#count.entries++
    return super.get(id)
  }
  override *values(): MapIterator<T> {
    for (const one of super.values()) {
      this.#count.entries++
      yield one
    }
  }
  override *entries(): MapIterator<[string, T]> {
    for (const one of super.entries()) {
      this.#count.entries++
      yield one
    }
  }
  override [Symbol.iterator]() {
    return this.entries()
  }
}

const countedLines =
  (at: Locate, count: Count): Locate =>
  (path) => {
    const spot = at(path)
    return {
      ...spot,
      get line() {
        count.lines++
        return spot.line
      },
    }
  }

/** The content, and what was looked at of it since. */
function counted(content: Content): { content: Content; count: Count } {
  const count = { entries: 0, lines: 0 }
  const map = <T extends Entry<unknown>>(all: Map<string, T>) =>
    new CountedMap(
      [...all].map(([id, one]): [string, T] => [id, { ...one, at: countedLines(one.at, count) }]),
      count,
    )
  const { topics, sources, claims, conflicts, sets, explainers } = content
  const maps = { topics: map(topics), sources: map(sources), conflicts: map(conflicts), explainers: map(explainers) }
  // Those that are written once more are counted with the map of claims.
  const more = { claims: map(claims), sets: map(sets) }
  const allClaims = [...more.claims.values()]
  allClaims.filter = (...args: Parameters<typeof allClaims.filter>) => {
    count.entries += allClaims.length
    return Array.prototype.filter.apply(allClaims, args)
  }
  count.entries = 0
  return { content: { ...content, ...maps, ...more, allClaims }, count }
}

/** The rules that read what is written, and no documents. */
const written = rules.filter(({ needsDocuments }) => !needsDocuments)
const steps: [name: string, run: (content: Content) => unknown][] = [
  ...written.map((rule): [string, (content: Content) => unknown] => [
    `the rule ${rule.name}`,
    (content) => enforce([rule], content),
  ]),
  ['assembling', assemble],
  ['the figures of stats', stats],
]

describe('of a site twice as large', () => {
  const [small, large] = [contentOf(30), contentOf(60)]

  it('nothing is wrong with either, so that every rule looks at all of it', () => {
    expect(enforce(written, large)).toEqual([])
  })

  it.each(steps)('%s looks at twice as much', (_, run) => {
    const [of, twice] = [small, large].map((content) => {
      const { content: watched, count } = counted(content)
      run(watched)
      return count.entries
    })
    expect(twice).toBeLessThanOrEqual(2.2 * (of ?? 0))
  })

  it('nobody asks for a line where nothing is wrong, which would read its file once more', () => {
    const { content, count } = counted(large)
    enforce(written, content)
    expect(count.lines).toBe(0)
  })
})
