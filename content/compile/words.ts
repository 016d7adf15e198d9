/** The words of a text as they are compared with a document's: lower case, letters and digits, apostrophes removed. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words with the line, counted from 1, that each stands on. */
export function placedWords(text: string): { word: string; line: number }[] {
  return text.split('\n').flatMap((line, i) => words(line).map((word) => ({ word, line: i + 1 })))
}
