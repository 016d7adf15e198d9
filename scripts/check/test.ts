/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Each step's own output is shown; the last
 * line counts the tests. With SOAK set (`npm run soak`) the property tests run many more cases.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { findChromium } from './browser.ts'

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
  step('content → files → widget → pages', process.execPath, ['scripts/build/build.ts']),
  step('types', process.execPath, ['scripts/check/types.ts']),
  step('lint', bin('biome'), ['ci', '.']),
  step('unused files, exports and dependencies', bin('knip'), []),
]
const tests = [
  step('unit, property and Worker tests', bin('vitest'), ['run']),
  step('browser tests', bin('playwright'), ['test'], { CHROMIUM: chromium }),
]

const unit = counts('unit.json', ({ numPassedTests: passed, numFailedTests: failed }) => ({ passed, failed }))
const browser = counts('browser.json', ({ stats: { expected: passed, unexpected: failed } }) => ({ passed, failed }))
const ok = [...checks, ...tests].every(Boolean)
const failed = unit.failed + browser.failed + checks.filter((done) => !done).length
console.log(
  `\n${unit.passed + browser.passed + checks.filter(Boolean).length} passed, ${ok ? failed : Math.max(1, failed)} failed`,
)
process.exit(ok && failed === 0 ? 0 : 1)
