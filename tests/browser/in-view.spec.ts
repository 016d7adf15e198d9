/** On a phone, after a check: verdict, why and the way on are in view without scrolling. */
import type { Locator, Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { point, right, wrong } from './answers.ts'
import { embedHarbour } from './harbour.ts'
import { expect, origin, test } from './helpers.ts'

const PHONE = { width: 390, height: 844 }
const soak = !!process.env['SOAK']

const tops = (locator: Locator) =>
  locator.evaluate((one) => one.getBoundingClientRect()).then(({ top, bottom }) => ({ top, bottom }))

/** Plays a set to its end, every other question wrongly, and looks after each check. */
async function playThrough(page: Page, set: CompiledSet, next: string) {
  await page.setViewportSize(PHONE)
  const quiz = await embedHarbour(page, '', set)
  const now = quiz.locator('.q.now')
  const open = set.questions.filter(({ withdrawn }) => !withdrawn)
  for (const [i, question] of set.questions.entries()) {
    const what = `${set.id} (${set.language}) ${question.id}`
    if (question.withdrawn) {
      await now.locator('.main').click()
      continue
    }
    await point(now, question as CompiledQuestion, (i % 2 ? right : wrong)(question))
    await now.locator('.main').click()
    await expect(now.locator('.verdict'), what).toBeFocused()
    const told = await tops(now.locator('.answer > .told'))
    const verdict = await tops(now.locator('.verdict'))
    const way = await tops(now.locator('.next'))
    expect(verdict.top, `${what}: the verdict`).toBeGreaterThanOrEqual(-1)
    expect(verdict.bottom, `${what}: the verdict`).toBeLessThanOrEqual(PHONE.height)
    expect(way.bottom, `${what}: the way on`).toBeLessThanOrEqual(PHONE.height + 1)
    // What fits a screen is all in view: verdict, why and the way on.
    if (told.bottom - told.top < PHONE.height - 30) {
      expect(told.top, `${what}: why`).toBeGreaterThanOrEqual(-1)
      expect(told.bottom, `${what}: why`).toBeLessThanOrEqual(PHONE.height + 1)
    }
    await now.locator('.next').click()
  }
  expect(open.length, next).toBeGreaterThan(0)
  await expect(quiz.locator('.score')).toBeFocused()
}

test('of every question of the invented set', async ({ page }) => {
  test.slow()
  await playThrough(page, harbour, 'harbour')
})

test('of every question of every set that is served', async ({ page, request }) => {
  const { sets } = (await (await request.get(`${origin}/v1/index.json`)).json()) as Index
  test.setTimeout(90_000 * sets.length * (soak ? 3 : 1))
  for (const { id, languages, withdrawn } of sets.filter((one) => !one.withdrawn))
    for (const [n, language] of languages.entries()) {
      if (withdrawn || (n > 0 && !soak)) continue
      const address = `${origin}/v1/sets/${id}${n ? `.${language}` : ''}.json`
      await playThrough(page, (await (await request.get(address)).json()) as CompiledSet, id)
      await page.unrouteAll()
    }
})
