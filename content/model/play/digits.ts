// In a file of its own: whoever reads a number needs it, and nothing else of how texts are compared.
/** Digits of Arabic and Persian as those of everyone else. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
