import type { Part } from '../../../content/model/play/parts.ts'
import { chosen, partsOf } from '../../../content/model/play/parts.ts'
import type { Type } from '../../../content/model/play/types.ts'
import type { Answer, Outcome } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'

/** A part of a question, and whether the answer picks it or falls on it. */
export interface Marked {
  part: Part
  chosen: boolean
}

/** Every part of a question beside an answer; without one, none is chosen. */
export const markedParts = (question: CompiledQuestion, set: Pick<CompiledSet, 'citations'>, answer?: Answer): Marked[] =>
  partsOf(question, set.citations).map((part) => ({ part, chosen: answer !== undefined && chosen(question, part, answer) }))

/** Distractors that were chosen, then every key. */
const choice = (parts: Marked[]) => [
  ...parts.filter(({ part, chosen }) => chosen && part.key === false),
  ...parts.filter(({ part }) => part.key === true),
]
/** A near miss that was given, then one accepted answer: the one given, else the first. */
const typed = (parts: Marked[]) => {
  const accepted = parts.filter(({ part }) => part.key)
  return [
    ...parts.filter(({ part, chosen }) => chosen && !part.key),
    accepted.find(({ chosen }) => chosen) ?? accepted[0],
  ].filter((one) => one !== undefined)
}

/** Whose why is told at once, by type: that of what was chosen, and that of what is right. */
const told: Record<Type, (parts: Marked[]) => Marked[]> = {
  single: choice,
  truefalse: choice,
  evidence: choice,
  // Only where the reader went wrong: the whys of several hits would be a page.
  multiple: (parts) => parts.filter(({ part, chosen }) => part.key !== 'either' && part.key !== chosen),
  number: typed,
  text: typed,
  order: () => [],
  match: (parts) => parts.filter(({ part, chosen }) => part.key !== chosen),
}

/** Spellings that nobody typed say nothing to who did not. */
const untold: Record<Type, boolean> = {
  single: true,
  truefalse: true,
  evidence: true,
  multiple: true,
  number: true,
  text: false,
  order: true,
  match: true,
}

export interface ShownGround {
  /** Parts whose why is told at once. */
  told: Part[]
  /** The others, folded. */
  others: Part[]
  /** Nothing else says why: the explanation is told at once. */
  explained: boolean
}

/**
 * What is said of an answer at once, and what is folded. Of a contested question the accounts say why, so that only what was
 * chosen wrongly is told besides.
 */
export function groundOf(question: CompiledQuestion, marked: Marked[], outcome: Outcome): ShownGround {
  const contested = question.contested !== undefined
  const parts = told[question.type](marked)
    .filter(({ part, chosen }) => part.why && !(contested && (part.key || outcome === 'right' || !chosen)))
    .map(({ part }) => part)
  const others = marked.map(({ part }) => part).filter((part) => part.why && !parts.includes(part))
  return {
    told: parts,
    others: untold[question.type] ? others : [],
    explained: !parts.length && !contested,
  }
}

/** Places in the order in which they are cited, each once: their numerals are these places, counted from 1. */
export const citedInOrder = (cited: readonly (readonly number[])[]): number[] => [...new Set(cited.flat())]
