/** What fits on a phone: looked at over whatever sets there are. */
import type { Locator, Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { point, right, wrong } from './answers.ts'
import { embedHarbour } from './harbour.ts'
import { expect } from './helpers.ts'

const PHONE = { width: 390, height: 844 }
const tops = (locator: Locator) =>
  locator.evaluate((one) => one.getBoundingClientRect()).then(({ top, bottom }) => ({ top, bottom }))

/** Plays a set to its end, every other question wrongly, and sees after each check that verdict, why and the way on are in view. */
export async function playInView(page: Page, set: CompiledSet) {
  await page.setViewportSize(PHONE)
  const quiz = await embedHarbour(page, '', set)
  const now = quiz.locator('.q.now')
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
  await expect(quiz.locator('.score')).toBeFocused()
}
