import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The source and paragraph of `source/p12b`, without the letter. */
const paragraph = (cite: string) => cite.replace(/[b-z]$/, '')

/**
 * No wrong passage stands in the paragraph of a right one: who opens it reads on, finds the proof a sentence later, and is told
 * that it is not there.
 */
export const evidencePlaces: Rule = {
  name: 'evidence-places',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (value.type !== 'evidence') continue
      const keys = value.passages.filter(({ key }) => key).map(({ cite }) => cite)
      // The very passage of a key is two options that read the same, which is another rule's.
      const near = (cite: string) => !keys.includes(cite) && keys.some((key) => paragraph(key) === paragraph(cite))
      value.passages.forEach(({ cite, key }, i) => {
        if (!key && near(cite))
          report(at(['passages', i, 'cite']), `${show(cite)}, in the paragraph of the key`, 'a passage of another paragraph')
      })
    }
  },
}
