import { mayShow } from '../complete/source.ts'
import type { Rule } from './rule.ts'

/** The text of a passage is shown only where the source’s rights let it be. */
export const rights: Rule = {
  name: 'rights',
  check(content, report) {
    for (const { value, at } of content.sources.values())
      for (const [id, { text }] of Object.entries(value.passages))
        if (text !== undefined && !mayShow(value))
          report(
            at(['passages', id, 'text']),
            'the text of a passage that is another’s',
            'a gist in our own words; or rights: own, licensed or public-domain, where it is so',
          )
  },
}
