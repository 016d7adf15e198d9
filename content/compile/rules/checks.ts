import { restsOnName } from '../complete/named.ts'
import { keyClaims, restsOn, scoring } from '../parts.ts'
import { toldClaims } from '../used.ts'
import type { Rule } from './rule.ts'

/**
 * “Check yourself” asks about what has been told: its key rests on a claim shown in the section or before it. It is in the
 * explainer’s own language. That it is withdrawn is no problem: then it is left out, so that a withdrawal waits for nothing.
 */
export const checks: Rule = {
  name: 'checks',
  check(content, report) {
    for (const { id: explainer, value, at } of content.explainers.values()) {
      // What a section told that matched no schema is not known.
      if ([...content.broken].some((one) => one.startsWith(`explainers/${explainer}/`))) continue
      const told = new Set<string>()
      value.sections.forEach((section, i) => {
        const accounts = content.conflicts.get(section.conflict ?? '')?.value.accounts ?? []
        for (const id of [...toldClaims(section), ...accounts]) told.add(id)
        const [from = '', id] = section.check?.split('/') ?? []
        const set = content.sets.get(from)
        const question = set?.asked.find((one) => one.id === id)?.value
        // Without a key a question has a problem of its own.
        if (!set || !question || !scoring(question).length) return
        const spot = at(['sections', i, 'check'])
        const rests = [...told].some((claim) => scoring(question).some((part) => restsOn(part, claim, content)))
        if (!rests)
          report(
            spot,
            `${section.check}, whose key rests on ${
              keyClaims(question)
                .map((one) => restsOnName(one, content))
                .join(', ') || 'its passages'
            }`,
            'a question whose key rests on a claim that this section shows, or one before it',
          )
        if (set.value.language !== value.language) report(spot, `a question in ${set.value.language}`, `one in ${value.language}`)
      })
    }
  },
}
