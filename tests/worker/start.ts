import { createTestHarness } from 'wrangler'
import { root } from '../../scripts/root.ts'
import { configOf } from './config.ts'

export interface Running {
  url: string
  fetch: ReturnType<typeof createTestHarness>['fetch']
  close: () => Promise<void>
}

/** Starts the Worker as its wrangler.toml has it and wrangler bundles it, before a directory of public files. */
export async function startWorker(file: string, directory: string): Promise<Running> {
  const harness = createTestHarness({ root, workers: [{ config: configOf(file, directory) }] })
  const { url } = await harness.listen()
  return { url: url.href, fetch: harness.fetch, close: () => harness.close() }
}
