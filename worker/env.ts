import type { Context } from 'hono'

/** What wrangler.toml binds. */
export interface Env {
  ASSETS: Fetcher
  /** The public origin, for canonical addresses. */
  ORIGIN: string
}

export type Ctx = Context<{ Bindings: Env }>
