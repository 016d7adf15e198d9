import type { CompiledSet } from '../content/model/schema/compiled.ts'

/** Why a quiz is not shown; the closed list hosts switch on (CONTRACT “Events”). */
export type FailureCode = 'network' | 'not-found' | 'withdrawn' | 'bad-option' | 'internal'

export class Failure extends Error {
  code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}

/** Reads a compiled set with a plain GET: a static file answers no preflight, so no header is added. */
export async function load(address: string): Promise<CompiledSet> {
  const response = await fetch(address, { credentials: 'omit' }).catch(() => {
    throw new Failure('network')
  })
  if (response.status === 404) throw new Failure('not-found')
  if (!response.ok) throw new Failure(response.status === 400 ? 'bad-option' : 'network')
  return response.json().catch(() => {
    throw new Failure('network')
  })
}
