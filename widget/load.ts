import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Get } from './options.ts'

/** Why a quiz is not shown; the closed list hosts switch on (CONTRACT “Events”). */
export type FailureCode = 'network' | 'not-found' | 'withdrawn' | 'bad-option' | 'internal'

export class Failure extends Error {
  code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}

/** Reads JSON with a plain GET: a static file answers no preflight, so no header is added. */
export async function load(address: string): Promise<CompiledSet> {
  const response = await fetch(address, { credentials: 'omit' }).catch(() => {
    throw new Failure('network')
  })
  if (!response.ok) throw new Failure(response.status === 404 ? 'not-found' : response.status === 400 ? 'bad-option' : 'network')
  return response.json().catch(() => {
    throw new Failure('network')
  })
}

/**
 * The set that options ask for. All of it is a file; cut to size or shuffled it comes from the API, which knows how. What
 * the API refuses is left out with a warning on the console, and the whole set is shown: a quiz in place of an error.
 */
export async function loadSet(base: string, id: string, get: Get): Promise<CompiledSet> {
  const path = `${base}/v1/sets/${encodeURIComponent(id)}`
  const cut = new URLSearchParams()
  for (const name of ['questions', 'limit', 'shuffle', 'lang']) {
    const value = get(name)
    if (value) cut.set(name, value)
  }
  const file = `${path}.json`
  if (!cut.size) return load(file)
  return load(`${path}?${cut}`).catch((error) => {
    if (error.code !== 'bad-option') throw error
    console.warn('footnote: an option is not known to this set; the whole set is shown')
    return load(file)
  })
}
