/** A span of whole days, both ends included, as ISO 8601 calendar dates. */
export interface Span {
  first: string
  last: string
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (MONTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

function one(text: string): Span | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const days = daysIn(Number(year), Number(month))
  if (days === 0) return undefined
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` }
  return Number(day) >= 1 && Number(day) <= days ? { first: text, last: text } : undefined
}

/**
 * The days an EDTF level 0 date covers (ISO 8601-2:2019, Annex A): a year, a month, a day, or an
 * interval `first/last` of those. Undefined when the text is not such a date, or runs backwards.
 */
export function span(edtf: string): Span | undefined {
  const [from = '', to, more] = edtf.split('/')
  const start = one(from)
  if (to === undefined) return start
  const end = one(to)
  if (!start || !end || more !== undefined || end.last < start.first) return undefined
  return { first: start.first, last: end.last }
}

/** Whether `a` is no later than `b`: their last days are compared. False when either is not a date. */
export function noLaterThan(a: string, b: string): boolean {
  const [left, right] = [span(a), span(b)]
  return left !== undefined && right !== undefined && left.last <= right.last
}

/** Whether `a` is over before `b` begins. False when either is not a date. */
export function before(a: string, b: string): boolean {
  const [left, right] = [span(a), span(b)]
  return left !== undefined && right !== undefined && left.last < right.first
}
