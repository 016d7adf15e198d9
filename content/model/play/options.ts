import { isId } from './id.ts'

/** The options with a closed list of values, the default first. */
export const choices = {
  layout: ['one', 'all'],
  feedback: ['each', 'end', 'none'],
  theme: ['auto', 'light', 'dark'],
  stats: ['off', 'on'],
  remember: ['off', 'on'],
  'open-book': ['off', 'on'],
} as const

type Choices = typeof choices
type Choice = keyof Choices

/** What cuts a set to size: what `/v1/sets/{id}` takes. The other options say how it is shown. */
export const CUT = ['questions', 'limit', 'shuffle', 'lang'] as const

/** What we take for a CSS colour: a name, a hex or a colour function; nothing that could fetch or close a declaration. */
export const COLOUR =
  /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([-+0-9a-z.%,/ ]{1,60}\))$/i

const asText = (text: string) => text

/** The options that hold something of the reader's or publisher's: their form, what was expected, and what they mean. */
const forms = {
  questions: {
    fits: (text: string) => text.split(',').every(isId),
    expected: 'ids of questions of this set, joined by commas',
    read: (text: string) => [...new Set(text.split(','))],
  },
  limit: { fits: (text: string) => /^[1-9]\d{0,3}$/.test(text), expected: 'a whole number from 1', read: Number },
  shuffle: {
    fits: (text: string) => /^[a-z0-9]{1,16}$/.test(text),
    expected: '1 to 16 lower-case letters and digits',
    read: asText,
  },
  lang: {
    fits: (text: string) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
    expected: 'a language this set is in',
    read: asText,
  },
  accent: { fits: (text: string) => COLOUR.test(text), expected: 'a CSS colour', read: asText },
}

type Forms = typeof forms

/** The reader's and publisher's options: the same names in a query, a frame's query and an element's attributes. */
export type Options = { [F in Choice]: Choices[F][number] } & { [F in keyof Forms]?: ReturnType<Forms[F]['read']> }

/** An option whose value is not one we know: which, and what was expected. The value itself is never repeated. */
export interface BadOption {
  field: keyof Options
  expected: string
}

/**
 * The value given for an option with a closed list, as it is written in that list; absent is undefined. `open-book` can
 * be written as a boolean attribute.
 */
export function given(field: string, text: string | null | undefined): string | undefined {
  if (field !== 'open-book') return text || undefined
  // As HTML and frameworks write it.
  if (text === '' || text === 'true') return 'on'
  return text === 'false' ? 'off' : (text ?? undefined)
}

/**
 * Reads the options that `get` gives (null, undefined or empty: absent; but `open-book` is on where it is present).
 * A bad value counts as absent and is reported: the server answers it with `bad-option`, the browser warns.
 */
export function readOptions(get: (name: string) => string | null | undefined): { options: Options; bad: BadOption[] } {
  const bad: BadOption[] = []
  const options: Record<string, unknown> = {}
  for (const [field, { fits, expected, read }] of Object.entries(forms)) {
    const text = get(field)
    if (!text) continue
    if (fits(text)) options[field] = read(text)
    else bad.push({ field: field as keyof Forms, expected })
  }
  for (const [field, values] of Object.entries<readonly string[]>(choices)) {
    const value = given(field, get(field))
    options[field] = values.find((one) => one === value) ?? values[0]
    if (value !== undefined && !values.includes(value)) bad.push({ field: field as Choice, expected: values.join(' or ') })
  }
  return { options: options as Options, bad }
}
