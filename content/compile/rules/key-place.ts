import { arrange } from '../../model/play/shuffle.ts'
import type { SetEntry } from '../content.ts'
import type { Rule } from './rule.ts'

// Fewer singles than five say nothing about a habit.
const ENOUGH = 5
// Of four places a fair share is a quarter; two fifths still looks like chance to a reader who counts.
const SHARE = 0.4

/** The place of the key in the default order, counted from 1, of every single that has one key and is neither contested nor withdrawn. */
export function keyPlaces(set: SetEntry): { id: string; place: number; of: number }[] {
  return set.asked.flatMap(({ id, value }) => {
    if (value.type !== 'single' || value.contested || value.withdrawn) return []
    const place = arrange('', id, value.options).findIndex(({ key }) => key) + 1
    return place ? [{ id, place, of: value.options.length }] : []
  })
}

/** Across a set no place holds too many keys of its singles. Places follow from ids, so renaming one option moves its question's key. */
export const keyPlace: Rule = {
  name: 'key-place',
  check(content, report) {
    for (const set of content.sets.values()) {
      const keys = keyPlaces(set)
      const most = Math.ceil(SHARE * keys.length)
      if (keys.length < ENOUGH) continue
      for (const place of new Set(keys.map((key) => key.place).sort())) {
        const here = keys.filter((key) => key.place === place).map(({ id }) => id)
        if (here.length > most)
          report(
            set.at(['questions']),
            `the key in place ${place} in ${here.length} of ${keys.length} singles (${here.join(', ')})`,
            `at most ${most}: rename option ids to move keys`,
          )
      }
    }
  },
}
