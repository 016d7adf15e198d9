import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { EvidenceStrings } from '../strings/evidence.ts'

/** What numerals, notes and accounts are drawn from, in a question of a quiz as in a section of an explainer. */
export interface Sourced {
  /** The set or the explainer: both ship claims and citations alike. */
  set: Pick<CompiledSet, 'id' | 'language' | 'claims' | 'citations'>
  /** The question or the section the notes belong to: their ids begin with its own. */
  question: { id: string }
  strings: EvidenceStrings
  /** Origin that relative addresses are resolved against; empty on our own pages. */
  base: string
  /** Level of the title's heading. */
  level: number
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
  /** The numeral of a place in `citations`; by default the place, counted from 1. */
  numeral?: (place: number) => number
  /** Numerals are no stops of the keyboard: the way on stands behind them, and behind it every note. */
  passed?: boolean
}

export const numeralOf = ({ numeral }: Sourced, place: number): number => numeral?.(place) ?? place + 1

/** The id of a note, unique on a page that holds one quiz and within each shadow root. */
export const noteId = (sourced: Sourced, place: number) => `${sourced.question.id}.${numeralOf(sourced, place)}`
