/**
 * `npm run soak`: the larger counts that `npm test` has no time for. Property tests run thirty times as many cases, the Worker is
 * killed ten times in the midst of a class, whose API gets ten thousand requests of strangers, every
 * page goes through the Nu HTML Checker where there is Java, and the browser tests run three times over: once in all their
 * breadth, twice as `npm test` runs them. The apps of tests/frameworks are installed (the one step that fetches), checked, built
 * and played in. Then every set of the content is played on a phone, in all its languages. Run it before an issue is called resolved.
 */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'
import { findChromium } from './browser.ts'

const SHIPPED = { DIST: 'dist', SMOKE: 'on' }

const run = (command: string, args: string[], env: Record<string, string> = {}, cwd = root) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

/** A host app for each framework. They are as new as their lockfile, and no part of `npm test`. */
const frameworks = () =>
  run('npm', ['ci'], {}, join(root, 'tests/frameworks')) &&
  run(process.execPath, ['tests/frameworks/build.ts']) &&
  run(join(root, 'node_modules/.bin/playwright'), ['test'], { FRAMEWORKS: 'on', CHROMIUM: findChromium() })

const done = [
  run(process.execPath, ['scripts/build/tests.ts']),
  run(join(root, 'node_modules/.bin/vitest'), ['run', '--testTimeout=1200000'], { SOAK: process.env['SOAK'] ?? '30' }),
  run(join(root, 'node_modules/.bin/playwright'), ['test'], { SOAK: '1', CHROMIUM: findChromium() }),
  run(join(root, 'node_modules/.bin/playwright'), ['test', '--repeat-each=2'], { CHROMIUM: findChromium() }),
  frameworks(),
  run(process.execPath, ['scripts/build/build.ts']),
  run(join(root, 'node_modules/.bin/playwright'), ['test', 'fits'], { ...SHIPPED, SOAK: '1', CHROMIUM: findChromium() }),
]
console.log(done.every(Boolean) ? 'soak: all passed' : 'soak: something failed')
process.exit(done.every(Boolean) ? 0 : 1)
