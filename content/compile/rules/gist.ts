import { restsOnName } from '../complete/named.ts'
import { citing } from '../complete/source.ts'
import { ownQuestions } from '../content.ts'
import { isDraftClaim } from '../drafts.ts'
import { authoredParts } from '../parts.ts'
import type { Rule } from './rule.ts'

/**
 * A passage says what it says: by its gist, by its text where that may be shown, or by the one claim that cites it. A passage that
 * a question offers as evidence is published with that question, so its claim has to be published too, and not be made of another
 * question’s why.
 */
export const gist: Rule = {
  name: 'gist',
  check(content, report) {
    const offered = new Set(
      ownQuestions(content)
        .filter(({ origin }) => content.sets.get(origin.split('/')[0] ?? '')?.value.reviewed)
        .flatMap(({ value }) => authoredParts(value).flatMap(({ cite }) => cite ?? [])),
    )
    let citers: ReturnType<typeof citing> | undefined
    const cited = () => (citers ??= citing(content))
    // What could not be read may cite it.
    const unread = [...content.broken].some((name) => /^(sets|claims)\//.test(name))
    for (const { id, value, at, tellers } of content.sources.values())
      for (const [passage, { gist }] of Object.entries(value.passages)) {
        const [cite, teller] = [`${id}/${passage}`, tellers.get(passage)]
        const spot = () => at(['passages', passage, 'gist'])
        const cure = 'a gist: what the passage says, in our own words'
        const by = gist === '' ? (cited().get(cite) ?? []) : undefined
        if (by && by.length !== 1 && !(unread && !by.length))
          report(spot(), `nothing, and ${by.length ? `${by.length} claims that cite it` : 'no claim that cites it'}`, cure)
        else if (teller && offered.has(cite) && isDraftClaim(teller, content))
          report(spot(), `nothing but what a draft says of it, ${restsOnName(teller, content)}`, cure)
        // Another question's why, out of its place, among passages to choose from.
        else if (teller && offered.has(cite) && content.claims.get(teller)?.made)
          report(
            spot(),
            `nothing but the why of ${restsOnName(teller, content)}, for a passage that is offered as evidence`,
            cure,
          )
      }
  },
}
