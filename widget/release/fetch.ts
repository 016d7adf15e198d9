import * as extras from '../quiz/shell/extras.ts'
import * as tell from '../quiz/tell/index.ts'

/** `../quiz/shell/fetch.ts` in a release: what tells, and what most plays never need, is in the file, too. */
export const fetchTell = async () => tell
export const fetchExtras = async () => extras
