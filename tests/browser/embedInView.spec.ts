/** The snippet that /embed leads with, in view: nothing moves at load, nor over a play. */
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { data, index } from '../site.ts'
import { point, wrong } from './answers.ts'
import { expect, RASK, shifts, test, unasked } from './helpers.ts'
import { loadsInPlace, openInView, VIEWPORTS } from './inPlace.ts'

const sets = index().sets.filter(({ withdrawn }) => !withdrawn)

for (const viewport of VIEWPORTS)
  test(`48-in-view: every set loads at ${viewport.width} px without moving anything, and reserves at most 15 % and a line too much`, async ({
    page,
  }) => {
    expect(sets).not.toEqual([])
    for (const { id } of sets) await loadsInPlace(page, data<CompiledSet>(`sets/${id}.json`), viewport)
  })

test('48-in-view: over a whole play nothing is counted as a shift', async ({ page }) => {
  // Ten questions, played to the end.
  test.slow()
  const set = data<CompiledSet>(`sets/${RASK}.json`)
  await openInView(page, set)
  const now = page.locator('footnote-quiz .q.now')
  for (const question of set.questions) {
    await point(now, question as CompiledQuestion, wrong(question))
    await now.locator('.main').click()
    await expect(now.locator('.verdict')).toBeFocused()
    await now.locator('.next').click()
  }
  await expect(page.locator('footnote-quiz .score')).toBeFocused()
  expect(unasked(await shifts(page))).toEqual([])
})
