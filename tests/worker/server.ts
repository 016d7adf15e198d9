import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createTestHarness, unstable_readConfig } from 'wrangler'
import { root } from '../../scripts/root.ts'

export type Fetch = ReturnType<typeof createTestHarness>['fetch']

export { root }

/**
 * The Worker as wrangler.toml has it and wrangler bundles it, before a directory of public files, for the tests of one
 * file. Requests come in through the front door: Static Assets first, then the Worker.
 */
export function serving(directory: () => Promise<string> | string): { fetch: Fetch } {
  const server: { fetch: Fetch } = { fetch: () => Promise.reject(new Error('not started')) }
  let harness: ReturnType<typeof createTestHarness> | undefined
  beforeAll(async () => {
    const { name, main, compatibility_date, assets } = unstable_readConfig({ config: join(root, 'wrangler.toml') })
    const vars = { ORIGIN: 'https://quiz.example' }
    const config = { name, main, compatibility_date, assets: { ...assets, directory: await directory() }, vars }
    harness = createTestHarness({ root, workers: [{ config }] })
    await harness.listen()
    const { fetch } = harness
    // A redirect is an answer to be looked at, not followed.
    server.fetch = (input, init) => fetch(input, { redirect: 'manual', ...init })
  })
  afterAll(() => harness?.close())
  return server
}
