import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { dataAddress } from './address.ts'
import type { Emit } from './mount.tsx'
import type { Get } from './options.ts'
import { warnOption } from './options.ts'

/** Why a quiz is not shown; the closed list hosts switch on (CONTRACT “Events”). */
export type FailureCode = 'network' | 'not-found' | 'withdrawn' | 'bad-option' | 'internal'

/** Reads JSON with a plain GET: a static file answers no preflight, so no header is added. Throws a `FailureCode`. */
export async function loadData<T = CompiledSet>(address: string, answer = fetch(address, { credentials: 'omit' })): Promise<T> {
  let code: FailureCode = 'network'
  try {
    const response = await answer
    if (response.ok) return await response.json()
    if (response.status === 404) code = 'not-found'
    if (response.status === 400) code = 'bad-option'
  } catch {}
  throw code
}

/**
 * Loads the set that options ask for; `answer` is a response already requested. When the API rejects the options (400), warns on
 * the console and to the host and falls back to the whole set: a quiz in place of an error.
 */
export function loadSet(base: string, get: Get, emit: Emit, answer?: Promise<Response>): Promise<CompiledSet> {
  const address = dataAddress('quiz', base, get)
  return loadData(address, answer).catch((code) => {
    if (code !== 'bad-option') throw code
    warnOption(`one of ${[...new URL(address, location.href).searchParams.keys()].join(', ')}`)
    emit('error', { code: 'bad-option' })
    return loadData(dataAddress('quiz', base, (name) => (name === 'quiz' ? get(name) : null)))
  })
}
