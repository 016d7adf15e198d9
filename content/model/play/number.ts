import { asciiDigits } from './digits.ts'

/** The decimal mark and the mark between thousands of a language, as its numbers are written (CLDR). */
function marksOf(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6)
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { decimal: mark('decimal'), group: mark('group') }
}

/** Whether a text is digits in groups of three with one kind of mark between them: 1.000.000. */
const grouped = (text: string, mark: string) =>
  text.split(mark).every((group, i) => (i ? /^\d{3}$/ : /^[1-9]\d{0,2}$/).test(group))

const plain = /^(\d+|\d*\.\d+)$/

/** The number as JavaScript writes it; undefined when it is none, or could be two. */
function written(digits: string, language: string | undefined): string | undefined {
  // Spaces and apostrophes only ever part thousands; so does the Arabic mark for them.
  const [mark] = /[ '٬]/.exec(digits) ?? []
  if (mark) {
    const [whole = '', ...rest] = digits.split(/(?=[.,٫])/)
    const decimals = rest.join('')
    if (!whole.includes(mark) || decimals.includes(mark) || !grouped(whole, mark)) return undefined
    return written(whole.replaceAll(mark, '') + decimals, undefined)
  }
  const arabic = digits.replace('٫', '.')
  if (arabic !== digits) return arabic
  const [first, ...others] = digits.match(/[.,]/g) ?? []
  if (!first) return digits
  const last = others.at(-1) ?? first
  const ungrouped = (text: string) => (grouped(text, first) ? text.replaceAll(first, '') : undefined)
  // Two kinds: the last one is the decimal mark, and stands once.
  if (last !== first) {
    const [whole = '', decimals = '', more] = digits.split(last)
    const thousands = ungrouped(whole)
    return thousands && more === undefined ? `${thousands}.${decimals}` : undefined
  }
  if (others.length) return ungrouped(digits)
  const decimal = digits.replace(first, '.')
  if (!grouped(digits, first)) return decimal
  // 1.000 and 1,000: a thousand to some and one to others. The language decides; where it has neither use for the mark, nobody.
  if (!language) return first === '.' ? decimal : undefined
  const marks = marksOf(language)
  return first === marks.group ? ungrouped(digits) : first === marks.decimal ? decimal : undefined
}

/**
 * A number as a reader types it, undefined when it is none or could be two. Decimals stand behind a comma or a point;
 * thousands may be parted by spaces, apostrophes, points or commas. A single mark before three digits is read as the
 * language writes it; without a language the point is a decimal mark and the comma is not guessed at. Full-width and
 * Arabic digits count; exponents, hexadecimals and units do not.
 */
export function parseNumber(text: string, language?: string): number | undefined {
  const typed = asciiDigits(text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
    .trim()
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2212\u2010-\u2013]/g, '-')
  const [, sign = '', digits = ''] = /^([-+]?) ?(.*)$/.exec(typed) ?? []
  // Longer than any number asked for, and what follows would take its time over it.
  const found = digits.length > 40 ? undefined : written(digits, language)
  return found && plain.test(found) ? Number(sign + found) : undefined
}
