import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createTestHarness } from 'wrangler'
import { root } from '../../scripts/root.ts'
import { configOf } from './config.ts'

export type Fetch = ReturnType<typeof createTestHarness>['fetch']

export { root }

/**
 * The Worker as wrangler.toml has it and wrangler bundles it, before a directory of public files, for the tests of one
 * file. Requests come in through the front door: Static Assets first, then the Worker. `url` is for sockets, which `fetch` cannot open.
 */
export function serving(
  directory: () => Promise<string> | string,
  file = join(root, 'wrangler.toml'),
): { fetch: Fetch; url: string } {
  const server: { fetch: Fetch; url: string } = { fetch: () => Promise.reject(new Error('not started')), url: '' }
  let harness: ReturnType<typeof createTestHarness> | undefined
  beforeAll(async () => {
    const config = configOf(file, await directory())
    harness = createTestHarness({ root, workers: [{ config }] })
    server.url = (await harness.listen()).url.href
    const { fetch } = harness
    // A redirect is an answer to be looked at, not followed.
    server.fetch = (input, init) => fetch(input, { redirect: 'manual', ...init })
  })
  afterAll(() => harness?.close())
  return server
}
