/** Servers that many files of tests ask: each is started when the first of them wants it, and ends with the last. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/root.ts'
import type { Running } from './start.ts'

/** What they serve: the fixture, or what was built. Nobody writes to either. */
const directories = {
  boats: async () => (await import('./fixture.ts')).fixtureOnce(),
  built: async () => (await import('../site.ts')).dist,
}
export type SharedName = keyof typeof directories

/** Where one is, and what it serves. */
export interface Started {
  url: string
  directory: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where servers are asked for, by name. */
    servers: string
  }
}

async function begin(name: SharedName): Promise<Started & Running> {
  const directory = await directories[name]()
  const { startWorker } = await import('./start.ts')
  return { directory, ...(await startWorker(join(root, 'wrangler.toml'), directory)) }
}

export default async function servers({ provide, config }: TestProject) {
  // They are started by this process, not by those that run the tests.
  Object.assign(process.env, config.env)
  const started = new Map<string, ReturnType<typeof begin>>()
  const door = createServer(async ({ url = '' }, response) => {
    const name = url.slice(1) as SharedName
    const server = started.get(name) ?? begin(name)
    started.set(name, server)
    try {
      response.end(JSON.stringify(await server))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done))
  provide('servers', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    for (const server of started.values()) await (await server.catch(() => undefined))?.close()
  }
}
