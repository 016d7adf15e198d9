/** Says a counted thing in the form its number takes (CLDR plural rules); a form that is not given is `other`. */
export function plural(locale: string) {
  const rules = new Intl.PluralRules(locale)
  return (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    forms[rules.select(n)] ?? forms.other
}
