import type { Entry, Locate, Path } from '../content.ts'
import { authoredParts } from '../parts.ts'
import { show } from '../problem.ts'
import { traits } from '../traits.ts'
import type { Report, Rule } from './rule.ts'

/** Reports every id that was there before. */
function once(items: readonly { id: string; at: Locate; path?: Path }[], scope: string, report: Report) {
  const seen = new Set<string>()
  for (const { id, at, path = ['id'] } of items) {
    if (seen.has(id)) report(at(path), `${show(id)} a second time`, `each id once ${scope}`)
    seen.add(id)
  }
}

/** An id stands for one thing: a claim among all claims, a question in its set, an option, item or section where it is. */
export const ids: Rule = {
  name: 'ids',
  ofSet({ own, uses }, _, report) {
    const borrowed = uses.map(({ id, at }): Entry<unknown> & { path: Path } => ({ id, value: undefined, at, path: ['use'] }))
    once([...own, ...borrowed], 'in a set', report)
    for (const { value, at } of own) {
      if (!traits[value.type].distinct) continue
      const parts = authoredParts(value).flatMap(({ id, path }) => (id ? [{ id, at, path: [...path, 'id'] }] : []))
      once(parts, 'in a question', report)
    }
  },
  check(content, report) {
    for (const { id, at } of content.again)
      report(at([]), `${show(id)} a second time`, 'each id once in the site: rename one file')
    once(content.allClaims, 'among all claims', report)
    for (const { value, at } of content.explainers.values())
      once(
        value.sections.map(({ id }, i) => ({ id, at, path: ['sections', i, 'id'] })),
        'in an explainer',
        report,
      )
    for (const { value, at } of content.conflicts.values())
      once(
        value.accounts.map((id, i) => ({ id, at, path: ['accounts', i] })),
        'in a conflict',
        report,
      )
  },
}
