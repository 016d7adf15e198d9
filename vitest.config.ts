import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: `test-results/${process.env['SMOKE'] ? 'smoke-' : ''}unit.json` }]],
    // workerd starts once a file; on two cores a cold start takes some seconds.
    hookTimeout: 60_000,
    testTimeout: 60_000,
    maxWorkers: 2,
    globalSetup: 'tests/temporary.ts',
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  },
})
