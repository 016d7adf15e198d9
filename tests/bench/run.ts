/**
 * `npm run bench`: of the built Worker and the widget; `npm run bench -- classes`: of classes alone; `npm run bench -- scale`: of
 * the compiler, as the content grows.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/root.ts'

if (process.argv[2] === 'scale') await import('./scale.ts')
else {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build/tests.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  if (process.argv[2] === 'classes') await import('./classesAlone.ts')
  else await import('./bench.ts')
}
