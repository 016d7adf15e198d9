import type { Bindings } from '../env.ts'
import { HttpError } from '../http/errors.ts'

/** Seconds for which an address that tried too many codes is not listened to: the period of the limiter in wrangler.toml. */
const PERIOD = 60

/** Until when an address is not listened to, in milliseconds since 1970; in this isolate, which is where its requests come in. */
const blocked = new Map<string, number>()
/** Codes that were found to be right: who has one of them is not guessing. */
const right = new Set<string>()

const tooMany = () => new HttpError('rate-limited', [], { 'Retry-After': `${PERIOD}` })

/** Maps and sets of addresses and codes are bounded: the oldest goes. */
function bound(entries: Map<string, number> | Set<string>) {
  const [oldest] = entries.keys()
  if (entries.size > 10_000 && oldest !== undefined) entries.delete(oldest)
}

/**
 * Refuses to look a code up for an address that has tried too many wrong ones. Only failures count, as a school shares one
 * address; a class that is known to be there stays open to it.
 */
export function admit(address: string, code: string): void {
  const until = blocked.get(address)
  if (until === undefined || right.has(code)) return
  if (Date.now() < until) throw tooMany()
  blocked.delete(address)
}

/** Remembers that a code is right. */
export function found(code: string): void {
  right.add(code)
  bound(right)
}

/** Counts a wrong code. Throws `rate-limited` when there were too many, else `not-found`. */
export async function failed(env: Bindings, address: string, code: string): Promise<never> {
  right.delete(code)
  const { success } = await env.CLASS_GUESSES.limit({ key: address })
  if (success) throw new HttpError('not-found')
  blocked.set(address, Date.now() + PERIOD * 1000)
  bound(blocked)
  throw tooMany()
}
