/** Several things as a language lists them: “A, B and C”, “A, B or C”. */
export function lists(locale: string) {
  const [and, or] = [new Intl.ListFormat(locale), new Intl.ListFormat(locale, { type: 'disjunction' })]
  return { all: (items: string[]) => and.format(items), any: (items: string[]) => or.format(items) }
}
