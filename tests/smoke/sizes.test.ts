import { expect, test } from 'vitest'
import { sizes } from '../../scripts/check/measure.ts'
import { dist } from '../site.ts'

test.each(sizes(dist))('$what takes at most $limit bytes', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(limit)
})
