import { type PageWords, pageWords } from './pages.ts'
import type { Strings } from './tell.ts'

/** The interface, with what our own pages say besides. */
export type AllStrings = Strings & PageWords

/** The interface in these languages, by tag, for who renders it on a server. */
export const fullStrings = (own: Record<string, Strings>): Map<string, AllStrings> =>
  new Map(Object.entries(own).map(([name, strings]) => [name, { ...strings, ...(pageWords[name] as PageWords) }]))
