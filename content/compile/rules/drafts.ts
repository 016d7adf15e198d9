import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** What is published borrows only from what is reviewed, and in its own language. */
export const drafts: Rule = {
  name: 'drafts',
  check(content, report) {
    for (const set of content.sets.values()) {
      for (const { value, at } of set.uses) {
        const from = content.sets.get(value.use.split('/')[0] ?? '')
        if (!from) continue
        if (set.value.reviewed && !from.value.reviewed)
          report(at(['use']), `a question of ${from.id}, which is a draft`, 'a question of a reviewed set')
        if (set.value.language !== from.value.language)
          report(at(['use']), `a question in ${from.value.language}`, `a question in ${show(set.value.language)}`)
      }
    }
    for (const { value, at } of content.explainers.values()) {
      value.sections.forEach(({ check }, i) => {
        const from = content.sets.get(check?.split('/')[0] ?? '')
        if (value.reviewed && from && !from.value.reviewed)
          report(at(['sections', i, 'check']), `a question of ${from.id}, which is a draft`, 'a question of a reviewed set')
      })
    }
  },
}
