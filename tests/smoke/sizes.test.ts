import { expect, test } from 'vitest'
import { gates } from '../../scripts/check/gates.ts'
import { measureSizes } from '../../scripts/check/measure.ts'
import { dist } from '../site.ts'

const { sizes, covered, scripts } = measureSizes(dist)

test.each(sizes)('$what takes at most $limit bytes', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(limit)
})

test('every script that the build makes is measured', () => {
  expect(scripts.filter((file) => !covered.has(file))).toEqual([])
})

// A site that has only begun has no explainer, and may have nothing in Japanese.
const DATA = /explainer’s page|^an explainer|^a set|of ten at most/

test('every gate of a script or a sheet holds something', () => {
  const held = new Set<string>(sizes.map(({ kind }) => kind))
  expect(Object.keys(gates).filter((kind) => !held.has(kind) && !DATA.test(kind))).toEqual([])
})
