/**
 * `npm run deploy`: builds for the address where readers will be, and hands the Worker and its files to Cloudflare. What is
 * written after `--` goes to `wrangler deploy`: `npm run deploy -- --dry-run` hands over nothing. What is not committed is not
 * deployed, unless `--dirty` says so: what readers see can be found again.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findContent } from '../../content/compile/home.ts'
import { root } from '../root.ts'
import { changesIn } from './changes.ts'
import { takeContent } from './contentFolder.ts'
import { deployArgs } from './deployArgs.ts'
import { siteOf } from './site.ts'

const given = takeContent('deploy', process.argv.slice(2))
const args = given.filter((one) => one !== '--dirty')
const changed = given.includes('--dirty') || given.includes('--dry-run') ? [] : changesIn([root, findContent().path])
if (changed.length) {
  console.error(`deploy: found changes that are not committed, expected none, or --dirty\n${changed.join('\n')}`)
  process.exit(2)
}
const site = siteOf('deploy')
const env = { ...process.env, ORIGIN: site.origin, CONTACT: site.contact ?? '' }
const run = (args: string[]) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1

console.log(`deploy: for ${site.origin}; there are no secrets to set`)
const failed =
  run([join(root, 'scripts/build/build.ts')]) ||
  run([join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', ...deployArgs(site, args)])
process.exit(failed)
