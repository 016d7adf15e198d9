import type { Choice } from './faces.ts'
import type { Part } from './parts.ts'

/** The words and signs that parts and choices leave to a reader's language; the interface's strings hold them. */
export interface Words {
  true: string
  false: string
  number: (n: number) => string
  /** Between a number and its unit. */
  gap: string
  colon: string
  /** What an extra right belongs to. */
  none: string
}

type Sides = Pick<Words, 'true' | 'false'>

const side = (id: string | undefined, words: Sides) => words[id === 'true' ? 'true' : 'false']

/** What is offered, as it is read. */
export const choiceText = ({ id, text }: Choice, words: Sides): string => text ?? side(id, words)

/** A number or a range of them with its unit: “13 people”, “10–20 people”. */
export const rangeText = (
  { from, to, unit }: NonNullable<Part['range']>,
  { number, gap }: Pick<Words, 'number' | 'gap'>,
): string => [...new Set([from, to])].map(number).join('–') + gap + unit

/** A part as it is read: “Lighthouse”, “True”, “13 people”, “Left: right”. */
export function partText({ id, text, range, right }: Part, words: Words): string {
  if (range) return rangeText(range, words)
  if (right) return id === undefined ? right.text + words.colon + words.none : text + words.colon + right.text
  return text ?? side(id, words)
}
