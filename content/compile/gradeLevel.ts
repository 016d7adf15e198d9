/** Syllables as runs of vowels, a silent last e aside: near enough for English, and the usual way. */
function syllables(word: string): number {
  const runs = word.replace(/(?<=[^aeiouy])e$/, '').match(/[aeiouy]+/g)
  return Math.max(1, runs?.length ?? 0)
}

/**
 * The Flesch–Kincaid grade of an English text: the US school year whose pupils read it with ease
 * (Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59).
 */
export function gradeLevel(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const sentences = Math.max(1, text.match(/[.?!:]+(?=\s|$)/g)?.length ?? 0)
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? 0 : (low + high) / 2
}
