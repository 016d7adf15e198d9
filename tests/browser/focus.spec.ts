/** Where the focus goes, and that the page stays where it is unless what has the focus would be out of sight. */
import type { Locator, Page } from '@playwright/test'
import { plays } from '../fixtures/harbour/plays.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { point } from './answers.ts'
import { embedHarbour } from './harbour.ts'
import { expect, test } from './helpers.ts'

/** Presses a button and sees that the focus is where it belongs, `seen` in sight, and that the page moved for nothing else. */
async function press(page: Page, button: Locator, to: Locator, seen = to) {
  const what = `${button} → ${to}`
  await button.focus()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await expect(to, what).toBeFocused()
  const box = await seen.boundingBox()
  const { y, height, end } = await page.evaluate(() => ({
    y: scrollY,
    height: innerHeight,
    end: document.documentElement.scrollHeight - innerHeight,
  }))
  if (!box) throw new Error(`${what}: not shown`)
  // Room that it wants above and below it, so as not to stick to the edge.
  const [above, below] = await seen.evaluate((element) => {
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element)
    return [parseFloat(scrollMarginTop), parseFloat(scrollMarginBottom)] as const
  })
  // Pages scroll by whole pixels, boxes stand at fractions of them.
  const inSight = (top: number, above = 0, below = 0) => top - above > -1 && top + box.height + below < height + 1
  expect(inSight(box.y), `${what}: in sight`).toBe(true)
  // A page that has become shorter may end above where it stood.
  if (inSight(box.y + y - before, above, below)) expect(y, `${what}: it was in sight already`).toBe(Math.min(before, end))
}

const soak = !!process.env['SOAK']

for (const [width, height, count] of [
  [320, 640, soak ? plays.length : 3],
  [1280, 720, soak ? plays.length : 0],
] as const)
  test(`the focus is never lost and the page never jumps, ${width} × ${height}`, async ({ page }) => {
    test.skip(!count, 'the narrow one shows more: npm run soak')
    test.slow()
    await page.setViewportSize({ width, height })
    const set = { ...harbour, questions: harbour.questions.slice(0, count) }
    const quiz = await embedHarbour(page, '', set)
    const now = quiz.locator('.q.now')
    const [legend, verdict, score] = [now.locator('legend'), now.locator('.verdict'), quiz.locator('.score')]
    // With a stem, and with the result, the head is to be seen.
    const head = quiz.locator('.kicker')
    const button = (name: string) => quiz.getByRole('button', { name }).locator('visible=true').first()
    const on = (i: number) =>
      i === count - 1 ? press(page, button('See the result'), score, head) : press(page, button('Next question'), legend, head)

    await press(page, button('Skip'), legend, head)
    await press(page, button('Previous'), legend, head)
    await press(page, button('Check answer'), button('Check answer'))
    for (const [i, question] of set.questions.entries()) {
      await point(now, question, plays.find(({ id }) => id === question.id)?.answer ?? '')
      await press(page, button('Check answer'), verdict, now.locator('.told'))
      await expect(verdict).toHaveCSS('outline-style', 'solid')
      await on(i)
    }
    await quiz.locator('.review summary').click()
    await press(page, button(set.questions[1]?.stem ?? ''), legend, head)
    await press(page, button('Back to the result'), score, head)
    await press(page, button('you missed'), legend, head)
  })
