/** Says a counted thing in the form its number takes (CLDR plural rules); a form that is not given is `other`. */
export function plural(locale: string) {
  let rules: Intl.PluralRules | undefined
  return (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string => {
    // Slow to make: not when the words are loaded.
    rules ??= new Intl.PluralRules(locale)
    return forms[rules.select(n)] ?? forms.other
  }
}
