import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { HiddenQuestion } from '../../content/model/schema/hidden.ts'
import type { NewClass } from './shared/shapes.ts'

/** What a class is made of; the set is cut to size, whole, and pinned: a later deployment changes nothing of a class that runs. */
export interface Made {
  code: string
  /** The hash of the teacher's token. */
  teacher: string
  set: CompiledSet
  /** The same questions in the same order, without keys. */
  hidden: HiddenQuestion[]
  pace: NewClass['pace']
  names: NewClass['names']
  /** Milliseconds since 1970, as all instants here. */
  until?: number | undefined
  ends: number
}
