import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createTestHarness } from 'wrangler'

export type Fetch = ReturnType<typeof createTestHarness>['fetch']

/**
 * The Worker as wrangler bundles it, before a directory of public files, for the tests of one file. Requests come in
 * through the front door: Static Assets first, then the Worker.
 */
export function serving(directory: () => Promise<string> | string): { fetch: Fetch } {
  const root = resolve(import.meta.dirname, '../..')
  const server: { fetch: Fetch } = { fetch: () => Promise.reject(new Error('not started')) }
  let harness: ReturnType<typeof createTestHarness> | undefined
  beforeAll(async () => {
    harness = createTestHarness({
      root,
      workers: [
        {
          config: {
            name: 'footnote',
            main: 'worker/index.ts',
            compatibility_date: '2026-11-17',
            assets: {
              directory: await directory(),
              binding: 'ASSETS',
              not_found_handling: 'none',
              html_handling: 'drop-trailing-slash',
            },
            vars: { ORIGIN: 'https://quiz.example' },
          },
        },
      ],
    })
    await harness.listen()
    const { fetch } = harness
    // A redirect is an answer to be looked at, not followed.
    server.fetch = (input, init) => fetch(input, { redirect: 'manual', ...init })
  }, 60_000)
  afterAll(() => harness?.close())
  return server
}
