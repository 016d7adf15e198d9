import { describe, expect, it } from 'vitest'
import { askWorker, assetsOf } from './assets.ts'
import { boats } from './fixture.ts'

/** In what a part says when it fails; it is not for the outside. */
const MARK = 'xyzzymark'

describe('an outage', () => {
  const down = { fetch: async () => new Response(null, { status: 500 }) }
  const broken = { fetch: () => Promise.reject(new Error(`${MARK} is down`)) }
  const garbled = { fetch: async () => new Response('<html>') }

  it.each([
    ['an error', down],
    ['nothing', broken],
    ['no JSON', garbled],
  ])('is said as unavailable when files answer with %s', async (_what, assets) => {
    const response = await askWorker(assets, '/v1/sets/boats')
    const text = await response.text()
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', status: 503 })
    expect(text).not.toContain(MARK)
  })

  it('is a page elsewhere', async () => {
    const response = await askWorker(down, '/quiz/boats/play')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('<h1>This page cannot be shown just now</h1>')
  })

  it('is not remembered', async () => {
    const files = assetsOf({ '/v1/sets/boats.json': boats })
    let up = false
    const flaky = { fetch: (input: string) => (up ? files.fetch(input) : down.fetch()) }
    expect((await askWorker(flaky, '/v1/sets/boats')).status).toBe(503)
    up = true
    expect((await askWorker(flaky, '/v1/sets/boats')).status).toBe(200)
  })

  it('shows in /healthz by part', async () => {
    const { status, ok, parts } = await askWorker(broken, '/healthz').then(async (response) => ({
      status: response.status,
      ...((await response.json()) as { ok: boolean; parts: object }),
    }))
    expect({ status, ok, parts }).toEqual({ status: 503, ok: false, parts: { assets: false } })
  })
})
