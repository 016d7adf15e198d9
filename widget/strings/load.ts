import { type Ask, ask } from './ask.ts'
import type { Tell } from './tell.ts'

/** Names of the other languages, parted by blanks, and what their scripts' names end on; filled in by the build. */
declare const __LANGUAGES__: string
declare const __STAMP__: string

/** The strings for one set's language. English ones of `tell` are in its own chunk, so they are absent here. */
export interface Loaded {
  ask: Ask
  tell?: Tell
}

/**
 * The interface in a language (BCP 47; its first part decides). English is at hand, the others are scripts of their own,
 * beside the one that asks. English stands in for a language there is none of, and for one that cannot be fetched: never
 * rejects.
 */
export async function stringsFor(language: string): Promise<Loaded> {
  const [name = ''] = language.split('-')
  const address = `./${name}-${__STAMP__}.js`
  const found = __LANGUAGES__.split(' ').includes(name) && (await import(/* @vite-ignore */ address).catch(() => {}))
  return found ? found[name] : { ask }
}
