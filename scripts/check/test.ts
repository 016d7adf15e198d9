/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. The engine is tested on the invented site of
 * tests/fixtures/site; after that the content is checked, built and walked over, whatever it is (`CONTENT` names another
 * folder). Each step's own output is shown; the last line counts the tests.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { findChromium } from './browser.ts'

/** What tests run on: the invented site as npm run build:tests builds it, and then the content. */
const INVENTED = { DIST: 'dist-tests' }
const SHIPPED = { DIST: 'dist', SMOKE: 'on' }
const bin = (name: string) => join(root, 'node_modules/.bin', name)

function step(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  const from = Date.now()
  console.log(`\n— ${title}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(
    `— ${title}: ${status === 0 ? 'done' : `failed with exit status ${status}`} in ${Math.round((Date.now() - from) / 1000)} s`,
  )
  return status === 0
}

interface Counts {
  passed: number
  failed: number
}

/** What is read of vitest's report and of Playwright's. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  stats: { expected: number; unexpected: number }
}

/** Counts of a runner's JSON report; a report that is not there counts as one failure. */
function counts(file: string, read: (report: Report) => Counts): Counts {
  const path = join(root, 'test-results', file)
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  return read(JSON.parse(readFileSync(path, 'utf8')))
}

rmSync(join(root, 'test-results'), { recursive: true, force: true })
const chromium = findChromium()
console.log(`browser: ${chromium}`)

const checks = [
  step('the invented site → files → widget → pages', process.execPath, ['scripts/build/tests.ts']),
  step('types', process.execPath, ['scripts/check/types.ts']),
  step('lint', bin('biome'), ['ci', '.']),
  step('unused files, exports and dependencies', bin('knip'), []),
]
const tests = [
  step('unit, property and Worker tests', bin('vitest'), ['run'], INVENTED),
  step('browser tests', bin('playwright'), ['test'], { ...INVENTED, CHROMIUM: chromium }),
]
// Last, so that what lies there afterwards is what is published.
const smoke = [
  step('content → files → widget → pages', process.execPath, ['scripts/build/build.ts'], SHIPPED),
  step('a walk over the files', bin('vitest'), ['run', 'tests/smoke'], SHIPPED),
  step('a walk over the pages', bin('playwright'), ['test'], { ...SHIPPED, CHROMIUM: chromium }),
]

const counted = ['', 'smoke-'].flatMap((run) => [
  counts(`${run}unit.json`, ({ numPassedTests: passed, numFailedTests: failed }) => ({ passed, failed })),
  counts(`${run}browser.json`, ({ stats: { expected: passed, unexpected: failed } }) => ({ passed, failed })),
])
const sum = (of: keyof Counts) => counted.reduce((all, one) => all + one[of], 0)
const ok = [...checks, ...tests, ...smoke].every(Boolean)
const failed = sum('failed') + checks.filter((done) => !done).length
console.log(`\n${sum('passed') + checks.filter(Boolean).length} passed, ${ok ? failed : Math.max(1, failed)} failed`)
process.exit(ok && failed === 0 ? 0 : 1)
