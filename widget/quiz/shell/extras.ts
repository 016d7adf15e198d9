import type * as memory from './memory.ts'
import type * as sharing from './share.ts'

/** Address of the extras, beside the script that asks for them; filled in by the build. */
declare const __EXTRAS__: string

export type Extras = typeof memory & typeof sharing

/** What most plays never need, in a script of its own: keeping answers on the device, and sharing a result. */
export const extras = (): Promise<Extras> => {
  const address = __EXTRAS__
  return import(/* @vite-ignore */ address)
}
