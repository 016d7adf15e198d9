import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { stringsOf } from '../strings/all.ts'
import { printed } from '../strings/printed.ts'

/** `../strings/load.ts` in a release: every language is in the file. */
export const stringsFor = async (set: CompiledSet) => printed(stringsOf(set.language), set)
