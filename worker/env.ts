import type { Context } from 'hono'

/** What wrangler.toml binds, and its [vars]: `npm run types` has wrangler write it to worker/generated/env.d.ts. */
export type Bindings = Cloudflare.Env

export type Ctx = Context<{ Bindings: Bindings }>
