/**
 * Several things as a language lists them: “A, B and C”, “A, B or C”. A formatter takes a phone some fifty milliseconds to
 * make: it is made when a list is first said, not when the words are loaded.
 */
export function lists(locale: string) {
  const made: Partial<Record<Intl.ListFormatType, Intl.ListFormat>> = {}
  const as = (type: Intl.ListFormatType) => (items: string[]) => {
    made[type] ??= new Intl.ListFormat(locale, { type })
    return made[type].format(items)
  }
  return { all: as('conjunction'), any: as('disjunction') }
}
