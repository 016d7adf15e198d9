/** Numbers as a reader writes them. Formatters are slow to make, and a whole number below a thousand is alike in all languages here. */
export const numbers = (locale: string) => (n: number) => (n >= 0 && n < 1000 && n % 1 === 0 ? `${n}` : n.toLocaleString(locale))

/**
 * EDTF level 0 dates as a reader writes them, by `Intl`: “19 March 2018”, “May 2019”, “2002”, “12–19 May 2019”.
 */
export function dates(locale: string) {
  const day = (text: string) => new Date(text.length === 4 ? `${text}-01-01` : text)
  /** By how much of a date they say. An answer has a date for each of its sources, and a formatter is slow to make. */
  const made: Record<number, Intl.DateTimeFormat> = {}
  const form = ({ length }: string) => {
    made[length] ??= new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(length > 4 && { month: 'long' }),
      ...(length > 7 && { day: 'numeric' }),
    })
    return made[length]
  }
  return {
    number: numbers(locale),
    date: (edtf: string): string => {
      const [from = '', to] = edtf.split('/')
      // The finer end decides how much of a date is printed: "2018-03/2024-04-14" ends on a day.
      return to ? form(from.length < to.length ? from : to).formatRange(day(from), day(to)) : form(from).format(day(from))
    },
  }
}
