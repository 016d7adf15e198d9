import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Where site.yml says something in its own words. */
const spoken = [['motto'], ['imprint'], ['statements', 'privacy'], ['statements', 'accessibility']] as const

/**
 * What site.yml says by language it says in each that its pages speak, and in no other. A warning: a page in a language that is
 * missing shows what there is, marked as being in another.
 */
export const siteLanguages: Rule = {
  name: 'site-languages',
  level: 'warning',
  check({ site }, report) {
    const languages: readonly string[] | undefined = site?.value.languages
    if (!site || !languages) return
    for (const path of spoken) {
      const said = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], site.value)
      if (typeof said !== 'object' || said === null || Array.isArray(said)) continue
      const there = Object.keys(said)
      const missing = languages.filter((lang) => !there.includes(lang))
      for (const lang of there)
        if (!languages.includes(lang))
          report(site.at([...path, lang]), show(lang), `one of the site’s languages: ${languages.join(', ')}`)
      if (missing.length) report(site.at(path), `nothing in ${missing.join(', ')}`, `a text in each language, or one without any`)
    }
  },
}
