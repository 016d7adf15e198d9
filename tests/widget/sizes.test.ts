import { expect, test } from 'vitest'
import { sizes } from '../../scripts/check/measure.ts'

const dist = new URL('../../dist/public', import.meta.url).pathname

test.each(sizes(dist))('$what takes at most $limit bytes', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(limit)
})
