/**
 * The letter that a key stands for, small: what it types, or, where the keyboard is not Latin, what a Latin one has in its place.
 * Of a key that types none, its name.
 */
export const letterOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  (/^(\P{ASCII}|Process|Unidentified)$/u.test(key) ? code.replace(/^Key/, '') : key).toLowerCase()
