import type { Content, SetEntry } from '../content.ts'
import { citesDraft, isDraftClaim, isDraftConflict } from '../drafts.ts'
import { authoredParts } from '../parts.ts'
import { type Spot, show } from '../problem.ts'
import { readSentence } from '../prose.ts'
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

/** What is published borrows only from what is reviewed, in its own language, and rests on reviewed sources alone. */
export const drafts: Rule = {
  name: 'drafts',
  check(content, report) {
    const expectReviewed = (draft: boolean, spot: Spot, name: string) => {
      if (draft) report(spot, `${name}, which rests on a draft source`, 'what rests on reviewed sources')
    }
    const claim = (id: string, spot: Spot) => expectReviewed(isDraftClaim(id, content), spot, id)
    const conflict = (id: string | undefined, spot: Spot) =>
      id && expectReviewed(isDraftConflict(id, content), spot, `the conflict ${id}`)

    for (const set of content.sets.values()) {
      checkUses(set, content, report)
      if (!set.value.reviewed) continue
      for (const { value, at } of set.own) {
        conflict(value.contested, at(['contested']))
        for (const [i, id] of value.claims.entries()) claim(id, at(['claims', i]))
        for (const { path, claims, cite } of authoredParts(value)) {
          for (const [i, id] of claims.entries()) claim(id, at([...path, 'claims', i]))
          if (cite) expectReviewed(citesDraft(cite, content), at([...path, 'cite']), cite)
        }
      }
    }
    for (const { value, at } of content.explainers.values()) {
      if (!value.reviewed) continue
      value.sections.forEach((section, i) => {
        const from = content.sets.get(section.check?.split('/')[0] ?? '')
        if (from && !from.value.reviewed)
          report(at(['sections', i, 'check']), `a question of ${from.id}, which is a draft`, 'a question of a reviewed set')
        conflict(section.conflict, at(['sections', i, 'conflict']))
        for (const [j, id] of section.claims.entries()) claim(id, at(['sections', i, 'claims', j]))
        section.prose.forEach((one, j) => {
          for (const id of readSentence(one).claims) claim(id, at(['sections', i, 'prose', j]))
        })
      })
    }
  },
}
