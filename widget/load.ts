import { CUT } from '../content/model/play/options.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Emit } from './mount.tsx'
import type { Get } from './options.ts'
import { warn } from './options.ts'

/** Why a quiz is not shown; the closed list hosts switch on (CONTRACT “Events”). */
export type FailureCode = 'network' | 'not-found' | 'withdrawn' | 'bad-option' | 'internal'

/** Reads JSON with a plain GET: a static file answers no preflight, so no header is added. Throws a `FailureCode`. */
export async function load<T = CompiledSet>(address: string): Promise<T> {
  let code: FailureCode = 'network'
  try {
    const response = await fetch(address, { credentials: 'omit' })
    if (response.ok) return await response.json()
    if (response.status === 404) code = 'not-found'
    if (response.status === 400) code = 'bad-option'
  } catch {}
  throw code
}

/**
 * The set that options ask for. All of it is a file; cut to size or shuffled it comes from the API, which knows how. What
 * the API refuses is left out, with a warning on the console and an event for the host, and the whole set is shown: a quiz
 * in place of an error.
 */
export async function loadSet(base: string, id: string, get: Get, emit: Emit): Promise<CompiledSet> {
  const path = `${base}/v1/sets/${encodeURIComponent(id)}`
  const given = CUT.map((name) => [name, get(name) ?? ''])
  const cut = new URLSearchParams(given.filter(([, value]) => value))
  const whole = () => load(`${path}.json`)
  if (!cut.size) return whole()
  return load(`${path}?${cut}`).catch((code) => {
    if (code !== 'bad-option') throw code
    warn(`one of ${[...cut.keys()].join(', ')}`)
    emit('error', { code: 'bad-option' })
    return whole()
  })
}
