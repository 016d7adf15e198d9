import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The pictures of a site lie beside its site.yml. */
export const logo: Rule = {
  name: 'logo',
  check({ site }, report) {
    if (!site) return
    const there = site.beside.filter((name) => /\.(png|svg)$/i.test(name))
    for (const field of ['logo', 'icon'] as const) {
      const file = site.value[field]
      if (file && !there.includes(file))
        report(site.at([field]), show(file), `a file beside site.yml${there.length ? ` (there is ${there.join(', ')})` : ''}`)
    }
  },
}
