import { arrange } from '../../model/play/shuffle.ts'
import type { SetEntry } from '../content.ts'
import type { Rule } from './rule.ts'

// Fewer singles than five say nothing about a habit.
const ENOUGH = 5
// Of four places a fair share is a quarter; two fifths still looks like chance to a reader who counts.
const SHARE = 0.4
// What does not come in so many orders does not come at all, with options that keep their place.
const TRIES = 2000

interface KeyPlace {
  id: string
  place: number
  of: number
}

/** Where the keys would be under a seed, counted from 1: of singles with one key, neither contested nor withdrawn. */
function placesUnder(seed: string, { asked }: SetEntry): KeyPlace[] {
  return asked.flatMap(({ id, value }) => {
    if (value.type !== 'single' || value.contested || value.withdrawn) return []
    const place = arrange(seed, id, value.options).findIndex(({ key }) => key) + 1
    return place ? [{ id, place, of: value.options.length }] : []
  })
}

/** The same in the order that the set has. */
export const keyPlaces = (set: SetEntry): KeyPlace[] => placesUnder(set.value.seed ?? '', set)

/** How many keys one place may hold: of two options each, half of them have to be somewhere. */
function most(keys: readonly KeyPlace[]): number {
  const needed = keys.map(({ of }) => Math.ceil(keys.filter((key) => key.of <= of).length / of))
  return Math.max(Math.ceil(SHARE * keys.length), ...needed)
}

function crowded(keys: readonly KeyPlace[]): { place: number; here: string[] }[] {
  const places = [...new Set(keys.map(({ place }) => place))].sort()
  return places
    .map((place) => ({ place, here: keys.filter((key) => key.place === place).map(({ id }) => id) }))
    .filter(({ here }) => here.length > most(keys))
}

/** The first seed under which no place is crowded. */
export function freeSeed(set: SetEntry): string | undefined {
  for (let n = 1; n < TRIES; n++) {
    const seed = n.toString(36)
    if (!crowded(placesUnder(seed, set)).length) return seed
  }
  return undefined
}

/** Singles whose options stay as they are written: no seed moves these. */
const authored = ({ asked }: SetEntry, ids: readonly string[]) =>
  asked.filter(({ id, value }) => ids.includes(id) && value.type === 'single' && value.as).map(({ id }) => id)

/**
 * Across a set no place holds too many keys of its singles. The cure is another order, which the rule looks for; ids are left
 * alone, as kept answers and links hang on them. Where no seed is better and no options stay as they are written, nothing is asked.
 */
export const keyPlace: Rule = {
  name: 'key-place',
  ofSet(set, _, report) {
    const keys = keyPlaces(set)
    if (keys.length < ENOUGH) return
    const found = crowded(keys)
    const seed = found.length ? freeSeed(set) : undefined
    for (const { place, here } of found) {
      const still = authored(set, here)
      if (!seed && !still.length) continue
      report(
        set.at(['questions']),
        `the key in place ${place} in ${here.length} of ${keys.length} singles (${here.join(', ')})`,
        seed
          ? `at most ${most(keys)}: write seed: "${seed}" in the set for another order of the options`
          : `at most ${most(keys)}: put the options of ${still.join(', ')} in another order, or take as: authored away`,
      )
    }
  },
}
