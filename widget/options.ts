import { readable } from '../content/model/play/accent.ts'
import type { Options } from '../content/model/play/options.ts'
import { choices, given } from '../content/model/play/options.ts'

/** What the options say of a quiz's looks and ways. Which questions, and in what order, the address of the set says. */
export type Ways = Pick<Options, 'layout' | 'feedback' | 'theme' | 'stats' | 'remember' | 'open-book'>

/** Options given, which may be none: absent or empty is null or ''. */
export type Get = (name: string) => string | null

/** Tells the publisher, on the console, of a value that cannot be used. */
export const warnOption = (name: string) => console.warn(`footnote: bad ${name}; the default holds`)

/** Reads an element's attributes or a page's query. A bad value is the default, with a warning on the console. */
export function waysFrom(get: Get): Ways {
  const ways: Record<string, string> = {}
  for (const [name, values] of Object.entries<readonly string[]>(choices)) {
    const value = given(name, get(name))
    const known = values.find((one) => one === value)
    ways[name] = known ?? (values[0] as string)
    if (value && !known) warnOption(name)
  }
  return ways as Ways
}

/** The accent asked for, as it can be read, when it is a colour. */
export function accentFrom(get: Get): string | undefined {
  const given = get('accent')
  const accent = given ? readable(given) : undefined
  if (!accent || CSS.supports('color', accent)) return accent
  warnOption('accent')
  return undefined
}
