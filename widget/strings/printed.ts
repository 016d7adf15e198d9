import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Strings } from './en.ts'

/** The interface for one set: dates that the set says how to write are written so. */
export const printed = (strings: Strings, { display }: CompiledSet): Strings => ({
  ...strings,
  date: (edtf) => display?.[edtf] ?? strings.date(edtf),
})
