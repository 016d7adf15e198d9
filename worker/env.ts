import type { Context } from 'hono'

/** What wrangler.toml binds. */
export interface Env {
  /** Static Assets; of a Fetcher, all we use. */
  ASSETS: { fetch(address: string, init?: { method: 'HEAD' }): Promise<Response> }
  /** The public origin, for canonical addresses. */
  ORIGIN: string
}

export type Ctx = Context<{ Bindings: Env }>
