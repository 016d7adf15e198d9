/** What tells, in a script of its own: asked for with the first question, needed when it is checked. */
export const fetchTell = () => import('../tell/index.ts')

/** What most plays never need: keeping answers on the device, and sharing a result. */
export const fetchExtras = () => import('./extras.ts')
