import * as all from '../extras.ts'

/** `../quiz/extras.ts` in a release: what most plays never need is in the file, too. */
export const extras = async () => all
