/** The snippet that /embed leads with, in view: nothing moves at load, nor over a play. */
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { data, index } from '../site.ts'
import { point, wrong } from './answers.ts'
import { expect, RASK, shifts, test, unasked } from './helpers.ts'
import { loadsInPlace, openInView, VIEWPORTS } from './inPlace.ts'

const sets = index().sets.filter(({ withdrawn }) => !withdrawn)

// Every set on a phone; in a wide window, where lines are few, every other. The soak has all in both, and plays to the end.
const soak = !!process.env['SOAK']

test('48-in-view: every set loads without moving anything, and reserves at most 15 % and a line too much', async ({ page }) => {
  expect(sets).not.toEqual([])
  for (const viewport of VIEWPORTS)
    for (const { id } of sets.filter((_, i) => soak || viewport.width < 640 || i % 2 === 0))
      await test.step(`${id} at ${viewport.width} px`, () => loadsInPlace(page, data<CompiledSet>(`sets/${id}.json`), viewport))
})

test('48-in-view: over a play nothing is counted as a shift', async ({ page }) => {
  if (soak) test.slow()
  const set = data<CompiledSet>(`sets/${RASK}.json`)
  const types = new Set<string>()
  await openInView(page, set)
  const quiz = page.locator('footnote-quiz')
  const now = quiz.locator('.q.now')
  for (const question of set.questions) {
    // One of each type; what is left is passed over.
    if (!soak && types.has(question.type)) {
      await now.getByRole('button', { name: 'Skip' }).click()
      continue
    }
    types.add(question.type)
    await point(now, question as CompiledQuestion, wrong(question))
    await now.locator('.main').click()
    await expect(now.locator('.verdict')).toBeFocused()
    await now.locator('.next').click()
  }
  await expect(quiz.locator('.score')).toBeFocused()
  expect(unasked(await shifts(page))).toEqual([])
})
