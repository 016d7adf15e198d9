import { authoredParts } from '../parts.ts'
import { show } from '../problem.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

const TELLING = /^(right|wrong|correct|incorrect|key|distractor|true|false|answer|decoy)$/

/**
 * Ids stand in the page before anything is answered, so they give nothing away: none says right or wrong, and those of an
 * order do not sort into the right order.
 */
export const tellingIds: Rule = {
  name: 'telling-ids',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (!traits[value.type].named) continue
      for (const { path, id } of authoredParts(value))
        if (id?.split('-').some((word) => TELLING.test(word)))
          report(at([...path, 'id']), show(id), 'an id that does not tell whether it is right')
      if (value.type !== 'order') continue
      const ids = value.items.map(({ id }) => id)
      const byNumbers = [...ids].sort(new Intl.Collator('en', { numeric: true }).compare)
      if (byNumbers.every((id, i) => id === ids[i]))
        report(at(['items']), `ids that sort into the right order (${ids.join(', ')})`, 'ids that do not')
    }
  },
}
