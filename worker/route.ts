import type { Hono } from 'hono'
import type { Ctx, Env } from './env.ts'
import { HttpError } from './http/errors.ts'
import { preflight } from './http/headers.ts'

/** What a path does with each method. HEAD is GET without its body. */
export type Handlers = Partial<Record<'GET' | 'POST', (c: Ctx) => Response | Promise<Response>>>

/** Serves a path: its methods, OPTIONS (under /v1 a preflight too), and 405 with Allow for every other. */
export function serve(app: Hono<{ Bindings: Env }>, path: string, handlers: Handlers): void {
  const allow = [...(handlers.GET ? ['GET', 'HEAD'] : []), ...(handlers.POST ? ['POST'] : []), 'OPTIONS'].join(', ')
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler)
  const headers = { Allow: allow, ...(path.startsWith('/v1/') && preflight) }
  app.options(path, () => new Response(null, { status: 204, headers }))
  app.all(path, () => {
    throw new HttpError('wrong-method', [], { Allow: allow })
  })
}
