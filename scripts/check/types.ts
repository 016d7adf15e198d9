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
const failed = projects.filter((project) => {
  const { status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { cwd: root, stdio: 'inherit' })
  return status !== 0
})
if (failed.length) console.error(`types: ${failed.join(', ')} failed`)
process.exit(failed.length ? 1 : 0)
