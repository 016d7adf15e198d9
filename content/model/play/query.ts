import type { Options } from './options.ts'
import { CUT, readOptions } from './options.ts'

const defaults = readOptions(() => null).options

/**
 * Options as a query with its `?`, or nothing: only those that differ from their default, and as they were understood,
 * so that whatever else an address held is not handed on.
 */
export function queryOf(
  options: Options,
  only: readonly (keyof Options)[] = [...CUT, ...(Object.keys(defaults) as (keyof Options)[]), 'accent'],
): string {
  const pairs = only.flatMap((name) => {
    const value = options[name]
    // A comma needs no escape in a query, and a list reads better with it.
    return value === undefined || value === defaults[name]
      ? []
      : [`${name}=${encodeURIComponent(String(value)).replace(/%2C/g, ',')}`]
  })
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/**
 * Options of a set without what goes without saying: every question of it in its own order, a limit that cuts nothing,
 * the language it was written in. `questions` are the ids of those that can be asked.
 */
export function tidy(options: Options, set: { language: string; questions: readonly string[] }): Options {
  const { questions, limit, lang, ...rest } = options
  const named = questions && questions.join() !== set.questions.join() ? { questions } : {}
  const cuts = limit !== undefined && limit < (named.questions ?? set.questions).length
  return { ...rest, ...named, ...(cuts && { limit }), ...(lang && lang !== set.language && { lang }) }
}
