import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Strings } from './en.ts'
import { en } from './en.ts'
import { printed } from './printed.ts'

/** Names of the other languages, of two letters each, parted by blanks; and what their scripts' names end on; filled in by the build. */
declare const __LANGUAGES__: string
declare const __STAMP__: string

/**
 * The interface in the language of a set (BCP 47; its first part decides). English is at hand, the others are scripts of
 * their own, beside the one that asks. English stands in for a language there is none of, and for one that cannot be
 * fetched: never rejects.
 */
export async function stringsFor(set: CompiledSet): Promise<Strings> {
  const [name = ''] = set.language.split('-')
  const address = `./${name}-${__STAMP__}.js`
  const found = __LANGUAGES__.includes(name) && (await import(/* @vite-ignore */ address).catch(() => {}))
  return printed(found ? found[name] : en, set)
}
