import type { Content, Entry, SetEntry } from '../content.ts'
import { allClaims, authoredParts } from '../parts.ts'
import { show } from '../problem.ts'
import { toldClaims } from '../used.ts'
import type { Report, Rule } from './rule.ts'

/** What a reviewed set borrows is of a reviewed set, and in its own language. */
function checkUses(set: SetEntry, content: Content, report: Report) {
  for (const { value, at } of set.uses) {
    const from = content.sets.get(value.use.split('/')[0] ?? '')
    if (!from) continue
    if (set.value.reviewed && !from.value.reviewed)
      report(at(['use']), `a question of ${from.id}, which is a draft`, 'a question of a reviewed set')
    if (set.value.language !== from.value.language)
      report(at(['use']), `a question in ${from.value.language}`, `a question in ${show(set.value.language)}`)
  }
}

/** Everything that something names: claims, conflicts, and passages that it cites itself. */
interface Named {
  claims: readonly string[]
  conflicts: readonly (string | undefined)[]
  cites: readonly (string | undefined)[]
}

/** The sources without a review that all of that rests on, each as the place of its flag. */
function draftSources({ claims, conflicts, cites }: Named, content: Content): string[] {
  const accounts = conflicts.flatMap((id) => content.conflicts.get(id ?? '')?.value.accounts ?? [])
  const all = [...claims, ...accounts].flatMap((id) => content.claims.get(id)?.value.cites ?? [])
  const sources = new Set([...all, ...cites].map((cite) => cite?.split('/')[0] ?? ''))
  return [...sources].sort().flatMap((id) => {
    const source = content.sources.get(id)
    if (source?.value.reviewed !== false) return []
    const { file, line } = source.at(['reviewed'])
    return `${file}:${line}`
  })
}

const ofSet = ({ own }: SetEntry): Named => ({
  claims: own.flatMap(({ value }) => allClaims(value)),
  conflicts: own.map(({ value }) => value.contested),
  cites: own.flatMap(({ value }) => authoredParts(value).map(({ cite }) => cite)),
})

function expectReviewed({ at }: Entry<unknown>, named: Named, content: Content, report: Report) {
  const sources = draftSources(named, content)
  if (!sources.length) return
  const rests = `“reviewed: true”, which rests on “reviewed: false” in ${sources.join(', ')}`
  report(
    at(['reviewed']),
    rests,
    sources.length === 1 ? 'that line taken out, once it is read' : 'those lines taken out, once they are read',
  )
}

/**
 * What is published borrows only from what is reviewed, in its own language, and rests on reviewed sources alone. A source has a flag of
 * its own, as it is published on a page of its own, with passages that no question of the set cites.
 */
export const drafts: Rule = {
  name: 'drafts',
  ofSet(set, content, report) {
    checkUses(set, content, report)
    if (set.value.reviewed) expectReviewed(set, ofSet(set), content, report)
  },
  check(content, report) {
    for (const explainer of content.explainers.values()) {
      const { value, at } = explainer
      if (!value.reviewed) continue
      const claims = value.sections.flatMap(toldClaims)
      const conflicts = value.sections.map(({ conflict }) => conflict)
      expectReviewed(explainer, { claims, conflicts, cites: [] }, content, report)
      value.sections.forEach((section, i) => {
        const from = content.sets.get(section.check?.split('/')[0] ?? '')
        if (from && !from.value.reviewed)
          report(at(['sections', i, 'check']), `a question of ${from.id}, which is a draft`, 'a question of a reviewed set')
      })
    }
  },
}
