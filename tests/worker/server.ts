import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { root } from '../../scripts/root.ts'
import { notStarted, type ServedDirectory } from './shared.ts'
import { type Running, startWorker } from './start.ts'

/** A server for the tests of one file, before public files of their own. What many files serve alike, `sharedServer` has. */
export function serving(directory: () => Promise<string> | string, file = join(root, 'wrangler.toml')): ServedDirectory {
  const server = notStarted()
  let running: Running | undefined
  beforeAll(async () => {
    server.directory = await directory()
    running = await startWorker(file, server.directory)
    const { url, fetch } = running
    server.url = url
    // Of the runtime's own kind: it can ask for a socket, which ours cannot.
    server.fetch = (input, init) => fetch(input, { redirect: 'manual', ...init } as never) as unknown as Promise<Response>
  })
  afterAll(() => running?.close())
  return server
}
