import { defineConfig } from 'vitest/config'

/** Tests that start nothing and keep nothing: their modules are read once for all files, which saves a third of their time. */
const pure = ['tests/{model,content,widget}/**/*.test.{ts,tsx}']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['**/node_modules/**', ...pure] } },
    ],
    reporters: ['default', ['json', { outputFile: `test-results/${process.env['SMOKE'] ? 'smoke-' : ''}unit.json` }]],
    // workerd starts once a file; on two cores a cold start takes some seconds.
    hookTimeout: 60_000,
    testTimeout: 60_000,
    // One more than the cores of a small machine: some files wait for a clock.
    maxWorkers: 3,
    globalSetup: 'tests/temporary.ts',
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  },
})
