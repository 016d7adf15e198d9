import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sizes } from '../../scripts/check/measure.ts'
import { root } from '../../scripts/root.ts'

const dist = join(root, 'dist/public')

test.each(sizes(dist))('$what takes at most $limit bytes', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(limit)
})
