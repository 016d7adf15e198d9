import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Evidence } from '../strings/evidence.ts'

/** What numerals, notes and accounts are drawn from, in a question of a quiz as in a section of an explainer. */
export interface Sourced {
  /** The set or the explainer: both ship claims and citations alike. */
  set: Pick<CompiledSet, 'id' | 'language' | 'claims' | 'citations' | 'display'>
  /** The question or the section the notes belong to: their ids begin with its own. */
  question: { id: string }
  strings: Evidence
  /** Origin that relative addresses are resolved against; empty on our own pages. */
  base: string
  /** Level of the title's heading. */
  level: number
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}
