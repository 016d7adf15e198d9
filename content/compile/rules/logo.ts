import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The picture of a site lies beside its site.yml. */
export const logo: Rule = {
  name: 'logo',
  check({ site }, report) {
    const file = site?.value.logo
    if (!site || !file || site.beside.includes(file)) return
    const others = site.beside.filter((name) => /\.(png|svg)$/i.test(name))
    const there = others.length ? ` (there is ${others.join(', ')})` : ''
    report(site.at(['logo']), show(file), `a file beside site.yml${there}`)
  },
}
