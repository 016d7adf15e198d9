import { defineConfig } from '@playwright/test'
import { flags } from './scripts/check/browser.ts'
import { freePort } from './scripts/dev/port.ts'

// Two in a row: Footnote, then the host pages. Kept in the environment, as every worker reads this file again.
process.env['PORT'] ??= String(await freePort(2))
const port = Number(process.env['PORT'])

const of = process.env['SMOKE'] ? 'smoke' : process.env['FRAMEWORKS'] ? 'frameworks' : 'browser'

export default defineConfig({
  testDir: 'tests',
  testMatch: `${of}/*.spec.ts`,
  // A folder of its own: the runner empties it when it starts, and vitest's report lies beside it.
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  // Patience for a busy machine, which costs nothing where a condition is met. No second try: who needs one has a race.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: `test-results/${of === 'browser' ? '' : `${of}-`}browser.json` }]],
  snapshotPathTemplate: 'tests/browser/snapshots/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: flags, ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }) },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  webServer: {
    command: `node tests/browser/servers.ts`,
    env: { PORT: String(port), PERSIST: '.wrangler/test' },
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'pipe',
  },
})
