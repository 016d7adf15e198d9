import type { Options } from '../../../content/model/play/options.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'

/**
 * Widths of a place in CSS pixels at which a browser measured, narrowest first: what an article leaves on phones of 360 and
 * of 390 px, on a large phone, and a quiz's own column. A place between two of them has the height of the taller one: text
 * takes more lines where it is narrower, and there is more room around it where it is wider.
 */
export const WIDTHS = [320, 356, 480, 640] as const

/** Heights in CSS pixels at each of WIDTHS: of the quiz or explainer alone, and of a frame's whole page. */
export interface Heights {
  alone: readonly number[]
  framed: readonly number[]
}

/** What was measured at build, by key; empty where no browser was at hand. */
export type Figures = Readonly<Record<string, Heights>>

/** What a figure is of: `quiz/x.en/father-or-son`, with `.asked` or `.told` behind it; `explainer/y.ja`. */
export const heightKey = (kind: 'quiz' | 'explainer', { id, language }: { id: string; language: string }, question?: string) =>
  `${kind}/${id}.${language}${question ? `/${question}` : ''}`

/** Where nothing was measured: a question and its answer of middling length, and an explainer's first screens. */
const middling: Record<'asked' | 'told' | 'explainer', Heights> = {
  asked: { alone: [600, 570, 530, 500], framed: [660, 630, 590, 560] },
  told: { alone: [900, 840, 760, 700], framed: [960, 900, 820, 760] },
  explainer: { alone: [2600, 2400, 2000, 1800], framed: [2660, 2460, 2060, 1860] },
}

/** The height at a width. Narrower than what was measured it grows as the lines get shorter. */
function at(heights: readonly number[], width: number): number {
  const place = WIDTHS.findLastIndex((one) => one <= width)
  const [narrowest = 0] = heights
  if (place < 0) return Math.ceil((narrowest * WIDTHS[0]) / Math.max(width, 160))
  const between = width > (WIDTHS[place] ?? 0)
  return Math.max(heights[place] ?? narrowest, (between && heights[place + 1]) || 0)
}

const of = (figures: Figures, set: CompiledSet, question: string, state: 'asked' | 'told'): Heights =>
  figures[`${heightKey('quiz', set, question)}.${state}`] ?? middling[state]

/** What is reserved for a quiz with its first question, in CSS pixels. */
export interface Reserve {
  /** On a phone. */
  narrow: number
  /** In a column of 480 px or more. */
  wide: number
  /** Of that, the picture of the stem: height by width. Unlike text it is the taller the wider its place is. */
  picture?: number
}

/** No picture of a stem is taller than 480 px, by the sheet: in a column of 640 no more than this of its width. */
const TALLEST = 480 / 640

/** Height of a quiz with its first question on a phone, and in a column of 480 px or more: what is reserved for it. */
export function reserveOf(figures: Figures, set: CompiledSet): Reserve {
  const first = set.questions.find(({ withdrawn }) => !withdrawn)
  const { alone } = first ? of(figures, set, first.id, 'asked') : middling.asked
  const { width, height } = first?.image ?? {}
  return {
    narrow: Math.max(at(alone, 320), at(alone, 356)),
    wide: Math.max(at(alone, 480), at(alone, 640)),
    ...(width && height && { picture: Math.min(height / width, TALLEST) }),
  }
}

/** What of each question is not its own but the quiz's: title, place and score. Drawn once where all questions are shown. */
const HEAD = 140

/**
 * Height that a frame of a quiz, cut to size already, needs at a width in its tallest state, folds closed: what it keeps
 * where nobody listens to what it tells.
 */
export function tallestFrame(
  figures: Figures,
  set: CompiledSet,
  { layout, feedback }: Pick<Options, 'layout' | 'feedback'>,
  width: number,
): number {
  const open = set.questions.filter(({ withdrawn }) => !withdrawn)
  if (set.withdrawn || !open.length) return at(middling.asked.framed, width)
  // Without feedback after each question none is seen answered before the end; the list there is folded.
  const states = feedback === 'each' ? (['asked', 'told'] as const) : (['asked'] as const)
  const heights = open.map(({ id }) => Math.max(...states.map((state) => at(of(figures, set, id, state).framed, width))))
  if (layout === 'one') return Math.max(...heights)
  return heights.reduce((sum, height) => sum + height - HEAD, HEAD)
}

/** Height that a frame of an explainer needs at a width, folds closed. */
export const explainerFrame = (figures: Figures, explainer: CompiledExplainer, width: number): number =>
  at((figures[heightKey('explainer', explainer)] ?? middling.explainer).framed, width)
