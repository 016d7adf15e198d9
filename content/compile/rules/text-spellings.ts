import { normalise } from '../../model/play/text.ts'
import type { Path } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A spelling, as it is compared, belongs to one answer: none is both accepted and near, or under two of either. */
export const textSpellings: Rule = {
  name: 'text-spellings',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (value.type !== 'text') continue
      const seen = new Map<string, string>()
      for (const list of ['accept', 'near'] as const)
        value[list].forEach(({ text }, i) => {
          text.forEach((spelling, j) => {
            const path: Path = [list, i, 'text', j]
            const first = seen.get(normalise(spelling))
            if (normalise(spelling) === '') report(at(path), show(spelling), 'a spelling with letters or digits')
            else if (first && first !== `${list} ${i}`)
              report(at(path), `${show(spelling)}, which ${first.replace(/ .*/, '')} has too`, 'each spelling under one answer')
            seen.set(normalise(spelling), first ?? `${list} ${i}`)
          })
        })
    }
  },
}
