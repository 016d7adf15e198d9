import type { Column } from './columns.ts'
import type { Draft, WrittenFields } from './parts.ts'
import type { SheetRow } from './row.ts'

/** What a question of the same id had before: ids of its parts by their texts. */
export type Before = readonly { id: string; text: string }[]

/** What is particular to a type: fields of the question, or undefined where its row does not hold them, which is reported. */
export type Read = (draft: Draft, id: string, before: Before) => WrittenFields | undefined

export const option = (n: number): Column => `option ${n}`
/** All of a list, unless one is missing. */
export const all = <T>(list: readonly (T | undefined)[]): T[] | undefined =>
  list.every((one) => one !== undefined) ? (list as T[]) : undefined

/** The options in use, by number, with no gap between. */
export function optionsOf({ cell, last, report }: SheetRow, least: number): { n: number; text: string }[] | undefined {
  const found = Array.from({ length: last }, (_, i) => ({ n: i + 1, text: cell(option(i + 1)) }))
  const used = found.findLastIndex(({ text }) => text) + 1
  const gap = found.slice(0, used).find(({ text }) => !text)
  if (gap) report(option(gap.n), 'nothing', `an option, as option ${used} follows`)
  else if (used < least) report(option(used + 1), 'nothing', `${['', '', 'two', 'three'][least]} options at least`)
  return gap || used < least ? undefined : found.slice(0, used)
}
