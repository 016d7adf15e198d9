import type { Phrase } from './phrases.ts'

/** A phrase and its width in ems. */
export interface Measured extends Phrase {
  width: number
}

/** Where a title has to go, in pixels; `leading` is the height of a line in ems. */
export interface TitleRoom {
  width: number
  height: number
  leading: number
  /** Sizes to try, the largest first. */
  sizes: readonly number[]
}

export interface FittedTitle {
  size: number
  lines: string[]
}

interface Broken {
  cost: number
  lines: string[]
}

const joined = (phrases: readonly Phrase[]) => phrases.map(({ text, spaced }, i) => (spaced && i ? ' ' : '') + text).join('')

const widthOf = (phrases: readonly Measured[], blank: number) =>
  phrases.reduce((sum, { width, spaced }, i) => sum + width + (spaced && i ? blank : 0), 0)

/** The most even way to set phrases in just so many lines, each of at most `most` ems; nothing where there is none. */
function broken(phrases: readonly Measured[], count: number, most: number, blank: number): Broken | undefined {
  if (count === 1) {
    const width = widthOf(phrases, blank)
    return phrases.length && width <= most ? { cost: width ** 2, lines: [joined(phrases)] } : undefined
  }
  let best: Broken | undefined
  for (let end = 1; end < phrases.length; end++) {
    const first = broken(phrases.slice(0, end), 1, most, blank)
    if (!first) break
    const rest = broken(phrases.slice(end), count - 1, most, blank)
    if (!rest) continue
    const cost = first.cost + rest.cost + (phrases[end]?.cost ?? 0)
    if (!best || cost < best.cost) best = { cost, lines: [...first.lines, ...rest.lines] }
  }
  return best
}

/** As few lines as hold the phrases, and at most `lines`. */
function fewest(phrases: readonly Measured[], lines: number, most: number, blank: number): Broken | undefined {
  for (let count = 1; count <= lines; count++) {
    const found = broken(phrases, count, most, blank)
    if (found) return found
  }
  return undefined
}

/** A phrase that no line holds even at the smallest size, such as an address, as its letters. */
function splitWide(phrase: Measured, most: number): Measured[] {
  if (phrase.width <= most) return [phrase]
  const letters = [...new Intl.Segmenter().segment(phrase.text)].map(({ segment }) => segment)
  return letters.map((text, i) => ({ ...phrase, text, width: phrase.width / letters.length, spaced: phrase.spaced && !i }))
}

/** The largest size at which a title fits, and its lines; `blank` is the width of a blank. What does not fit at the smallest ends in an ellipsis. */
export function fitTitle(measured: readonly Measured[], room: TitleRoom, blank: number): FittedTitle {
  const size = room.sizes.at(-1) ?? 0
  const phrases = measured.flatMap((phrase) => splitWide(phrase, room.width / size))
  const at = (tried: number, some: readonly Measured[]) =>
    fewest(some, Math.floor(room.height / (tried * room.leading)), room.width / tried, blank)
  for (const [i, tried] of room.sizes.entries()) {
    const found = at(tried, phrases)
    if (!found) continue
    // A step smaller, it may break where a reader pauses: “The castaways: how” is worth less than its size.
    const smaller = room.sizes[i + 1] ?? tried
    const calmer = at(smaller, phrases)
    return calmer && calmer.lines.length === found.lines.length && calmer.cost < found.cost
      ? { size: smaller, lines: calmer.lines }
      : { size: tried, lines: found.lines }
  }
  for (let n = phrases.length - 1; n > 0; n--) {
    const last = phrases[n - 1]
    // An ellipsis is about as wide as an em.
    const cut = last && [...phrases.slice(0, n - 1), { ...last, text: `${last.text}…`, width: last.width + 1 }]
    const found = cut && at(size, cut)
    if (found) return { size, lines: found.lines }
  }
  return { size, lines: ['…'] }
}
