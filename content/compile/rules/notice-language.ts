import type { Rule } from './rule.ts'

/**
 * The notice of what is withdrawn is translated. Until then it stands in the set's own language: a withdrawal waits for
 * nothing.
 */
export const noticeLanguage: Rule = {
  name: 'notice-language',
  level: 'warning',
  check(content, report) {
    for (const by of content.translations.values()) {
      for (const { id, value, at } of by.explainers.values())
        if (content.explainers.get(id)?.value.withdrawn && !value.withdrawn)
          report(at([]), 'nothing', 'a translation of withdrawn')
      for (const { id, value, at } of by.sets.values()) {
        const set = content.sets.get(id)
        if (set?.value.withdrawn && !value.withdrawn) report(at([]), 'nothing', 'a translation of withdrawn')
        for (const question of set?.own ?? [])
          if (question.value.withdrawn && value.questions[question.id] && !value.questions[question.id]?.withdrawn)
            report(at(['questions', question.id]), 'nothing', 'a translation of withdrawn')
      }
    }
  },
}
