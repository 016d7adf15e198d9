import { choose, expect, host, test } from './helpers.ts'

// Playwright turns the back/forward cache off; readers' browsers have it.
test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

test('11-bfcache: whoever follows a link and comes back finds the quiz as it was', async ({ page }) => {
  const quiz = page.locator('footnote-quiz')
  await page.goto(host('11-bfcache'))
  await quiz.scrollIntoViewIfNeeded()
  await choose(quiz, 'True')
  await quiz.getByRole('button', { name: 'Next question' }).click()
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
  await page.locator('#away').click()
  await page.waitForURL(/01-script/)
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true)
  await expect(quiz.getByText('Question 2 of 10')).toBeVisible()
  await choose(quiz, '1902')
  await expect(quiz.locator('.now .sum')).toHaveText('2 of 2 so far')
})
