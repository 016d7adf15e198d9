/** What a reader with a phone in hand meets: 390 by 844 px, with a script and without. */
import { point, wrong } from './answers.ts'
import { expect, RASK, takenOver, test } from './helpers.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('an order is put right on one screen: every item, the buttons that move it, and “Check answer”', async ({ page, set }) => {
  const order = (await set('every-kind')).questions.find(({ type }) => type === 'order')
  await page.goto(`/quiz/every-kind#${order?.id}`)
  await takenOver(page)
  const now = page.locator('.q.now')
  const box = await now.boundingBox()
  expect(box?.height).toBeLessThan(844)
  // One way to do it, two buttons an item in one line with it, each large enough for a finger.
  for (const item of await now.locator('.place').all()) {
    await expect(item.locator('select')).toBeHidden()
    const tops = await item.getByRole('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect([tops.length, new Set(tops).size]).toEqual([2, 1])
    for (const button of await item.getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  }
})

test('Japanese keeps the locale of its page in quizzes and explainers, and with it its letters and breaks', async ({ page }) => {
  for (const [path, part] of [
    [`/ja/quiz/${RASK}`, '.quiz legend'],
    ['/ja/explainer/whose-figures', '.explainer h1'],
  ] as const) {
    await page.goto(path)
    const of = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).getPropertyValue('-webkit-locale'))
    expect(await of('html')).toBe('"ja"')
    expect(await of(part)).toBe('"ja"')
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the graded form is kempt: a word from its mark, the questions from the list', async ({ page, set }) => {
    const { questions } = await set(RASK)
    await page.goto(`/quiz/${RASK}`)
    const [first] = questions
    if (!first) throw new Error('no question')
    await point(page.locator(`[data-question="${first.id}"]`), first, wrong(first))
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await page.locator('.review summary').click()
    const line = page.locator('.review li').first()
    // The stem has its line, and the mark the next: they do not run together.
    const [stem, mark] = [await line.locator('a').boundingBox(), await line.locator('.tag').boundingBox()]
    expect(mark?.y).toBeGreaterThan((stem?.y ?? 0) + (stem?.height ?? 0) / 2)
    expect(mark?.x).toBeLessThan((stem?.x ?? 0) + (stem?.width ?? 0) / 2)
    const [list, question] = [await page.locator('.results').boundingBox(), await page.locator('.q').first().boundingBox()]
    expect((question?.y ?? 0) - (list?.y ?? 0) - (list?.height ?? 0)).toBeGreaterThanOrEqual(16)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
