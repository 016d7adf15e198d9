import type { Context } from 'hono'
import type { ClassRpc } from './classes/rpc.ts'

/** The namespace of classes, as far as we use it. */
interface Classes {
  getByName(name: string): ClassRpc
  /** The same with objects that stay in a jurisdiction. */
  jurisdiction(name: string): Classes
}

/** A limiter of Cloudflare's: whether one more is within it. */
interface Limiter {
  limit(by: { key: string }): Promise<{ success: boolean }>
}

/** What wrangler.toml binds, and its [vars]: `npm run types` has wrangler write it to worker/generated/env.d.ts. */
export interface Bindings extends Pick<Cloudflare.Env, 'ASSETS' | 'ORIGIN'> {
  CLASSES: Classes
  CLASS_STARTS: Limiter
  CLASS_GUESSES: Limiter
  /** `eu`, say; by default none. */
  CLASS_JURISDICTION?: string
}

export type Ctx = Context<{ Bindings: Bindings }>
