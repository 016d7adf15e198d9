import { randomInt } from 'node:crypto'
import { beforeAll, inject } from 'vitest'
import type { SharedName, Started } from './servers.ts'

/**
 * The Worker before a directory of public files. Requests come in through the front door: Static Assets first, then the Worker.
 * A redirect is an answer to be looked at, not followed. `url` is for sockets, which `fetch` cannot open.
 */
export interface TestServer {
  fetch: (input: string, init?: RequestInit) => Promise<Response>
  url: string
}

/** And which directory that is. */
export interface ServedDirectory extends TestServer {
  directory: string
}

export const notStarted = (): ServedDirectory => ({
  fetch: () => Promise.reject(new Error('not started')),
  url: '',
  directory: '',
})

/**
 * A server that many files of tests have in common, as none of them changes what it serves: the fixture (`boats`), or what was
 * built. Each file asks from an address of its own, since no address may start more than so many classes a minute.
 */
export function sharedServer(which: SharedName): ServedDirectory {
  const server = notStarted()
  beforeAll(async () => {
    const asked = await fetch(new URL(which, inject('servers')))
    if (!asked.ok) throw new Error(await asked.text())
    const { url, directory } = (await asked.json()) as Started
    const from = { 'CF-Connecting-IP': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` }
    const fetchFrom: TestServer['fetch'] = (input, init) =>
      fetch(new URL(input, url), { redirect: 'manual', ...init, headers: { ...from, ...(init?.headers as object) } })
    Object.assign(server, { url, directory, fetch: fetchFrom })
    // Whoever comes first waits until wrangler has started.
  }, 180_000)
  return server
}
