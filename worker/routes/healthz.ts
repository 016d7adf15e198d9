import { build } from '../generated/build.ts'
import { headersFor } from '../http/headers.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'

const headers = headersFor(at.healthz)

/** `GET /healthz`: 200 when every part the Worker needs answers, else 503; the parts say which does not. */
export const healthzRoute: Handlers = {
  GET: async (c) => {
    // Asked anew each time: what this isolate has read already proves nothing.
    const assets = await c.env.ASSETS.fetch('http://assets/v1/index.json', { method: 'HEAD' }).then(
      ({ ok }: Response) => ok,
      () => false,
    )
    const parts = { assets }
    const ok = Object.values(parts).every(Boolean)
    return Response.json({ ok, version: build.version, parts }, { status: ok ? 200 : 503, headers })
  },
}
