/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. The engine is tested on the invented site of
 * tests/fixtures/site; after that the content is checked, built and walked over, whatever it is (`--content DIR` or
 * `CONTENT` name another folder). Each step's own output is shown; the last lines name what failed, with what it said, and count the tests.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { takeContent } from '../build/contentFolder.ts'
import { root } from '../root.ts'
import { findChromium } from './browser.ts'

/** What tests run on: the invented site as npm run build:tests builds it, and then the content. */
const INVENTED = { DIST: 'dist-tests' }
const SHIPPED = { DIST: 'dist', SMOKE: 'on' }
const bin = (name: string) => join(root, 'node_modules/.bin', name)

interface Step {
  title: string
  done: boolean
  /** Of a run of tests: what came of it. Anything else passes or fails as a whole. */
  outcome?: Outcome
}

/** Where Node keeps what it has compiled: a hundred tests start a command of their own, each of them of the same sources. */
const COMPILED = join(root, 'node_modules/.cache/footnote/node')

function step(title: string, command: string, args: string[], env: Record<string, string> = {}): Step {
  const from = Date.now()
  console.log(`\n— ${title}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
  })
  console.log(
    `— ${title}: ${status === 0 ? 'done' : `failed with exit status ${status}`} in ${Math.round((Date.now() - from) / 1000)} s`,
  )
  return { title, done: status === 0 }
}

/** What came of a run: how many passed, and those that failed, each with its name and what it said. */
interface Outcome {
  passed: number
  failed: string[]
}

/** What is read of vitest's report. */
interface UnitReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** What is read of Playwright's: suites lie within suites. */
interface BrowserSuite {
  specs: { title: string; file: string; ok: boolean; tests: { results: { error?: { message: string } }[] }[] }[]
  suites?: BrowserSuite[]
}
interface BrowserReport {
  stats: { expected: number }
  suites: BrowserSuite[]
  errors: { message: string }[]
}

/** What a runner's JSON report says; a report that is not there counts as one failure. */
function outcome<Report>(file: string, read: (report: Report) => Outcome): Outcome {
  const path = join(root, 'test-results', file)
  if (!existsSync(path)) return { passed: 0, failed: [`${file} was not written`] }
  return read(JSON.parse(readFileSync(path, 'utf8')))
}

/** One failure in a few lines, without a terminal's colours. */
const failure = (name: string, said = '') => `${name}\n${stripVTControlCharacters(said).split('\n').slice(0, 12).join('\n')}`

const unitOutcome = (report: UnitReport): Outcome => ({
  passed: report.numPassedTests,
  failed: report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed')
    // A file that could not be read has no test that failed.
    if (file.status === 'failed' && tests.length === 0) return [failure(relative(root, file.name), file.message)]
    return tests.map((test) => failure(`${relative(root, file.name)}: ${test.fullName}`, test.failureMessages[0]))
  }),
})

function browserOutcome(report: BrowserReport): Outcome {
  const specs = (suite: BrowserSuite): BrowserSuite['specs'] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap((inner) => specs(inner)),
  ]
  const said = (spec: BrowserSuite['specs'][number]) =>
    spec.tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))[0]
  return {
    passed: report.stats.expected,
    failed: [
      ...report.suites
        .flatMap((suite) => specs(suite))
        .filter(({ ok }) => !ok)
        .map((spec) => failure(`${spec.file}: ${spec.title}`, said(spec))),
      ...report.errors.map(({ message }) => failure('Playwright', message)),
    ],
  }
}

rmSync(join(root, 'test-results'), { recursive: true, force: true })
const chromium = findChromium()
console.log(`browser: ${chromium}`)

/** A step that runs tests, with what its report says of them. */
function tested<Report>(ran: Step, file: string, read: (report: Report) => Outcome): Step {
  const found = outcome(file, read)
  // A runner fails for more than tests: an error that nobody caught, a report that is empty.
  return { ...ran, outcome: ran.done || found.failed.length > 0 ? found : { ...found, failed: [ran.title] } }
}

takeContent('test', process.argv.slice(2))
const steps = [
  step('the invented site → files → widget → pages', process.execPath, ['scripts/build/tests.ts']),
  step('types', process.execPath, ['scripts/check/types.ts']),
  step('lint', bin('biome'), ['ci', '.']),
  step('unused files, exports and dependencies', bin('knip'), []),
  tested(step('unit, property and Worker tests', bin('vitest'), ['run'], INVENTED), 'unit.json', unitOutcome),
  tested(step('browser tests', bin('playwright'), ['test'], { ...INVENTED, CHROMIUM: chromium }), 'browser.json', browserOutcome),
  // Last, so that what lies there afterwards is what is published.
  step('content → files → widget → pages', process.execPath, ['scripts/build/build.ts'], SHIPPED),
  tested(step('a walk over the files', bin('vitest'), ['run', 'tests/smoke'], SHIPPED), 'smoke-unit.json', unitOutcome),
  tested(
    step('a walk over the pages', bin('playwright'), ['test'], { ...SHIPPED, CHROMIUM: chromium }),
    'smoke-browser.json',
    browserOutcome,
  ),
]

const failed = steps.flatMap(({ title, done, outcome }) => outcome?.failed ?? (done ? [] : [title]))
for (const one of failed) console.log(`\nFAILED ${one}`)
const passed = steps.reduce((all, { done, outcome }) => all + (outcome?.passed ?? Number(done)), 0)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
