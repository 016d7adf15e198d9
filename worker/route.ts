import type { Hono } from 'hono'
import type { Bindings, Ctx } from './env.ts'
import { HttpError } from './http/errors.ts'
import { preflight } from './http/headers.ts'
import { type Method, methodsOf, rowsAt } from './http/table.ts'

/** What a path does with each method. HEAD is GET without its body. */
export type Handlers = Partial<Record<Method, (c: Ctx) => Response | Promise<Response>>>

/**
 * Serves a path: its methods, OPTIONS (under /v1 a preflight too), and 405 with Allow for every other. Throws where the table
 * has other methods for it than the route.
 */
export function serve(app: Hono<{ Bindings: Bindings }>, path: string, handlers: Handlers, own = rowsAt(path)): void {
  const [has, does] = [own.map(({ method }) => method), Object.keys(handlers)].map((list) => list.sort().join(', '))
  if (has !== does) throw new Error(`route: ${path} answers ${does}, and the table has ${has || 'no row for it'}`)
  const allow = [...methodsOf(own), 'OPTIONS'].join(', ')
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler)
  const headers = { Allow: allow, ...(path.startsWith('/v1/') && preflight(own)) }
  app.options(path, () => new Response(null, { status: 204, headers }))
  app.all(path, () => {
    throw new HttpError('wrong-method', [], { Allow: allow })
  })
}
