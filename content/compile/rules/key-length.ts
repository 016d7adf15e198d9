import { authoredParts } from '../parts.ts'
import { traits } from '../traits.ts'
import type { Rule } from './rule.ts'

// “The longest is right” is the first thing test-wise readers try. Up to two fifths, or some three words, more than the
// longest distractor does not strike the eye in a list of options; beyond both it does.
const WIDER = 1.4
const LONGER = 20

const longest = (texts: readonly (string | undefined)[]) => Math.max(0, ...texts.map((text = '') => [...text].length))

/** The key is not the longest option by a wide margin: more than 1.4 times the longest distractor and over 20 characters more. */
export const keyLength: Rule = {
  name: 'key-length',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (!traits[value.type].rivals) continue
      const parts = authoredParts(value)
      const distractor = longest(parts.filter(({ key }) => key === false).map(({ text }) => text))
      if (distractor === 0) continue
      for (const { path, text = '', key } of parts) {
        const length = longest([text])
        if (key && length > distractor * WIDER && length > distractor + LONGER)
          report(
            at([...path, 'text']),
            `a key of ${length} characters, the longest distractor having ${distractor}`,
            `at most ${Math.floor(Math.max(distractor * WIDER, distractor + LONGER))} characters`,
          )
      }
    }
  },
}
