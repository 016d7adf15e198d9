import { type ChildProcess, spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../root.ts'

/** Wrangler as it runs here: quiet, without metrics, and without asking the network what `Request.cf` would hold. */
const offline = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  // What it writes for itself lies here too: whoever starts it may have no home.
  XDG_CONFIG_HOME: join(root, '.wrangler/config'),
  WRANGLER_LOG_PATH: join(root, '.wrangler/logs'),
}

/** How long a server may take to come up, in milliseconds. */
const DEADLINE = 180_000

/** The status that an address answers with; undefined where nothing does. Not by `fetch`, which refuses some ports. */
const statusOf = (address: string) =>
  new Promise<number | undefined>((resolve) => {
    get(address, { agent: false }, (response) => resolve(response.resume().statusCode)).on('error', () => resolve(undefined))
  })

export interface ServeOptions {
  port: number
  /** Where state is kept. */
  persist: string
  /** Where it is reached, when something else stands in front of it. */
  origin?: string
  /** Another folder of files than wrangler.toml names. */
  assets?: string
  /**
   * Whether its files are read at each request without being watched: wrangler restarts the runtime for every file that changes,
   * and no request is answered meanwhile. Files that are new or gone it then sees with the next change of the Worker.
   */
  unwatched?: boolean
}

// Wrangler has no option for it, but its watcher (chokidar) can be told to look once in 24 days. The Worker's own sources are
// watched by its bundler.
const NEVER = { CHOKIDAR_USEPOLLING: 'true', CHOKIDAR_INTERVAL: String(2 ** 31 - 1) }

/** Serves the built Worker and its files on the embedded workerd, and resolves once `/healthz` answers. */
export async function serveSite({ port, persist, origin, assets, unwatched }: ServeOptions): Promise<ChildProcess> {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const args = [
    'dev',
    '--port',
    String(port),
    '--ip',
    'localhost',
    // Any that is free: two servers that start at once would both find the usual one free.
    '--inspector-port',
    '0',
    '--persist-to',
    persist,
    '--show-interactive-dev-session=false',
    ...(assets ? ['--assets', assets] : []),
  ]
  const here = `http://localhost:${port}`
  const child = spawn(process.execPath, [wrangler, ...args, '--var', `ORIGIN:${origin ?? here}`, '--log-level', 'warn'], {
    cwd: root,
    env: { ...process.env, ...offline, ...(unwatched && NEVER) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with exit status ${code}; is port ${port} taken?`)))
  })
  const answered = async () => {
    let status: number | undefined
    for (const until = Date.now() + DEADLINE; Date.now() < until; await setTimeout(200)) {
      status = await statusOf(`${here}/healthz`)
      if (status === 200) return
    }
    child.kill()
    throw new Error(`the server does not come up: ${here}/healthz ${status ? `answers ${status}` : 'does not answer'}`)
  }
  await Promise.race([answered(), ended])
  return child
}
