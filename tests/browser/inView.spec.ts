/** On a phone, after a check: verdict, why and the way on are in view without scrolling. */
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { expect, origin, test } from './helpers.ts'
import { playInView } from './inView.ts'

test('of every question of the invented set', async ({ page }) => {
  test.slow()
  await playInView(page, harbour)
})

test('of every question of every set of the invented site', async ({ page, request }) => {
  test.skip(!process.env['SOAK'], 'the soak’s')
  const { sets } = (await (await request.get(`${origin}/v1/index.json`)).json()) as Index
  const open = sets.filter(({ withdrawn }) => !withdrawn)
  expect(open).not.toEqual([])
  test.setTimeout(90_000 * open.length)
  for (const { id } of open) {
    await playInView(page, (await (await request.get(`${origin}/v1/sets/${id}.json`)).json()) as CompiledSet)
    await page.unrouteAll()
  }
})
