/** `npm run types`: checks every folder's TypeScript project, so that the DOM stays out of the Worker and Node out of both. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'

const projects = [
  'content/model',
  'content',
  'content/draft',
  'widget',
  'worker',
  'worker/site/pages',
  'worker/site/prerender',
  'tests',
]
// What wrangler.toml binds, as TypeScript: the Worker's `Env`.
const wrangler = ['types', 'worker/generated/env.d.ts', '--include-runtime=false', '--strict-vars=false']
const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }
const written = spawnSync(join(root, 'node_modules/.bin/wrangler'), wrangler, { cwd: root, env, encoding: 'utf8' })
if (written.status !== 0) {
  console.error(written.stderr || written.stdout)
  process.exit(1)
}
const failed = projects.filter((project) => {
  const { status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { cwd: root, stdio: 'inherit' })
  return status !== 0
})
if (failed.length) console.error(`types: ${failed.join(', ')} failed`)
process.exit(failed.length ? 1 : 0)
