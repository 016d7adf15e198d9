import type { Bindings, Ctx } from '../env.ts'
import { HttpError } from '../http/errors.ts'
import { admit, failed, found } from './guard.ts'
import type { ClassRpc, RpcResult } from './rpc.ts'
import { readCode } from './shared/code.ts'

/** Where a request comes from: what limits count by. Of a school, or of a carrier, one for all. */
export const clientAddress = (c: Ctx): string => c.req.header('CF-Connecting-IP') ?? 'unknown'

/** The object of a class; in the jurisdiction that the deployment has set, if any. */
export function stubOf(env: Bindings, code: string): ClassRpc {
  const { CLASSES, CLASS_JURISDICTION } = env
  return (CLASS_JURISDICTION ? CLASSES.jurisdiction(CLASS_JURISDICTION) : CLASSES).getByName(code)
}

/** What the runtime says of an exception of an object. */
interface Fault {
  retryable?: boolean
  overloaded?: boolean
}

/** Asks an object; once more by a new stub where the runtime says that this may help, never one that has too much to do. */
async function insist<T>(env: Bindings, code: string, ask: (stub: ClassRpc) => Promise<T>): Promise<T> {
  try {
    return await ask(stubOf(env, code))
  } catch (error) {
    const { retryable, overloaded } = error as Fault
    if (retryable && !overloaded) return await ask(stubOf(env, code))
    if (retryable || overloaded) throw new HttpError('unavailable', [], { 'Retry-After': '2' })
    throw error
  }
}

/** The code in an address, as it was made. Throws `not-found` for what can be none: a slip of the hand is no guess. */
function codeIn(c: Ctx): string {
  const code = readCode(c.req.param('code') ?? '')
  if (!code) throw new HttpError('not-found')
  return code
}

/** Asks the class that an address names. Throws the error that it answers with. */
export async function askClass<T>(c: Ctx, ask: (stub: ClassRpc) => Promise<RpcResult<T>>): Promise<T> {
  const code = codeIn(c)
  admit(clientAddress(c), code)
  const outcome = await insist(c.env, code, ask)
  if (!outcome.ok && outcome.code === 'not-found' && !outcome.errors?.length) return failed(c.env, clientAddress(c), code)
  found(code)
  if (!outcome.ok) throw new HttpError(outcome.code, outcome.errors)
  return outcome.value
}

/** Hands a socket to the class that an address names. */
export async function connectSocket(c: Ctx): Promise<Response> {
  const code = codeIn(c)
  admit(clientAddress(c), code)
  const response = await insist(c.env, code, (stub) => stub.fetch(c.req.raw))
  if (response.status === 404) return failed(c.env, clientAddress(c), code)
  if (response.status !== 101) throw new HttpError('unavailable', [], { 'Retry-After': '2' })
  found(code)
  return response
}
