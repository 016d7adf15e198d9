import { defineConfig } from 'vitest/config'

/** Tests that leave modules as they are: these are read once for all files, which saves a third of their time. */
const together = ['tests/{model,content,widget,worker}/**/*.test.{ts,tsx}']
/** Those among them that have modules of their own, or start a server, which brings wrangler with it. */
const alone = ['tests/worker/{anotherSite,config,html,http,withdrawal}.test.ts', 'tests/worker/class/killed.test.ts']
const others = ['tests/*.test.ts', 'tests/{scripts,smoke}/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'together', include: together, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: [...alone, ...others] } },
    ],
    reporters: ['default', ['json', { outputFile: `test-results/${process.env['SMOKE'] ? 'smoke-' : ''}unit.json` }]],
    // workerd starts for some files; on two cores a cold start takes some seconds.
    hookTimeout: 60_000,
    testTimeout: 60_000,
    // One more than the cores of a small machine: some files wait for a clock.
    maxWorkers: 3,
    globalSetup: ['tests/temporary.ts', 'tests/worker/servers.ts'],
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  },
})
