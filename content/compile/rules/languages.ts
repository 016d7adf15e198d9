import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A language tag names a language that there is: `xx` is well formed and names none. */
export const languages: Rule = {
  name: 'languages',
  check({ topics, sources, sets, explainers, translations }, report) {
    for (const { value, at } of [topics, sources, sets, explainers].flatMap((all) => [...all.values()]))
      if (!known.of(value.language))
        report(at(['language']), show(value.language), 'the tag of a language, such as en, ja or pt-BR')
    for (const [language, by] of translations) {
      const [first] = Object.values(by).flatMap((all) => [...all.values()])
      if (first && !known.of(language))
        report(first.at([]), `a translation into ${show(language)}`, 'a folder named for a language, such as ja')
    }
  },
}
