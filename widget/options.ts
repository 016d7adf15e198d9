import type { Options } from '../content/model/play/options.ts'
import { COLOUR, choices } from '../content/model/play/options.ts'

/** What the options say of a quiz's looks and ways. Which questions, and in what order, the address of the set says. */
export type Ways = Pick<Options, 'layout' | 'feedback' | 'theme' | 'stats' | 'remember' | 'open-book'>

/** Options given, which may be none: absent or empty is null or ''. */
export type Get = (name: string) => string | null

const defaults: Ways = { layout: 'one', feedback: 'each', theme: 'auto', stats: 'off', remember: 'off', 'open-book': 'off' }

const warn = (name: string) => console.warn(`footnote: ${name} has a value that is not known; the default holds`)

/** Reads an element's attributes or a page's query. A bad value is the default, with a warning on the console. */
export function waysFrom(get: Get): Ways {
  const ways = { ...defaults }
  for (const name of Object.keys(choices) as (keyof Ways)[]) {
    const given = name === 'open-book' && get(name) === '' ? 'on' : get(name)
    if (!given) continue
    if ((choices[name] as readonly string[]).includes(given)) Object.assign(ways, { [name]: given })
    else warn(name)
  }
  return ways
}

/** The accent asked for, when it is a colour. */
export function accentFrom(get: Get): string | undefined {
  const accent = get('accent')
  if (!accent) return undefined
  if (COLOUR.test(accent)) return accent
  warn('accent')
  return undefined
}
