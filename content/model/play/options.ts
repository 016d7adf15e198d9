/** The reader's and publisher's options: the same names in a query, a frame's query and an element's attributes. */
export interface Options {
  questions?: string[]
  limit?: number
  shuffle?: string
  layout: 'one' | 'all'
  feedback: 'each' | 'end' | 'none'
  lang?: string
  theme: 'auto' | 'light' | 'dark'
  accent?: string
  stats: 'on' | 'off'
  remember: 'on' | 'off'
  'open-book': 'on' | 'off'
}

/** An option whose value is not one we know: which, and what was expected. The value itself is never repeated. */
export interface BadOption {
  field: keyof Options
  expected: string
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** What we take for a CSS colour: a name, a hex or a colour function; nothing that could fetch or close a declaration. */
export const COLOUR =
  /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([-+0-9a-z.%,/ ]{1,60}\))$/i

/** The options with a closed list of values, the default first. */
export const choices = {
  layout: ['one', 'all'],
  feedback: ['each', 'end', 'none'],
  theme: ['auto', 'light', 'dark'],
  stats: ['off', 'on'],
  remember: ['off', 'on'],
  'open-book': ['off', 'on'],
} as const

const forms: [field: 'questions' | 'limit' | 'shuffle' | 'lang' | 'accent', form: (text: string) => boolean, expected: string][] =
  [
    ['questions', (text) => text.split(',').every((id) => ID.test(id)), 'ids of questions of this set, joined by commas'],
    ['limit', (text) => /^[1-9]\d{0,3}$/.test(text), 'a whole number from 1'],
    ['shuffle', (text) => /^[a-z0-9]{1,16}$/.test(text), '1 to 16 lower-case letters and digits'],
    ['lang', (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), 'a language this set is in'],
    ['accent', (text) => COLOUR.test(text), 'a CSS colour'],
  ]

/**
 * Reads the options that `get` gives (null or undefined: absent; empty: absent, but for `open-book`, where present means on).
 * A bad value counts as absent and is reported: the server answers it with `bad-option`, the browser warns.
 */
export function readOptions(get: (name: string) => string | null | undefined): { options: Options; bad: BadOption[] } {
  const bad: BadOption[] = []
  const options: Options = { layout: 'one', feedback: 'each', theme: 'auto', stats: 'off', remember: 'off', 'open-book': 'off' }
  const found: Partial<Record<keyof Options, string>> = {}
  for (const [field, form, expected] of forms) {
    const text = get(field)
    if (!text) continue
    if (form(text)) found[field] = text
    else bad.push({ field, expected })
  }
  if (found.questions) options.questions = [...new Set(found.questions.split(','))]
  if (found.limit) options.limit = Number(found.limit)
  if (found.shuffle) options.shuffle = found.shuffle
  if (found.lang) options.lang = found.lang
  if (found.accent) options.accent = found.accent
  for (const field of Object.keys(choices) as (keyof typeof choices)[]) {
    const given = get(field)
    const text = field === 'open-book' && given === '' ? 'on' : given
    if (!text) continue
    if ((choices[field] as readonly string[]).includes(text)) Object.assign(options, { [field]: text })
    else bad.push({ field, expected: choices[field].join(' or ') })
  }
  return { options, bad }
}
