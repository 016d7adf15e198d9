/** What a reader with a phone in hand meets: 390 by 844 px, with a script and without. */
import { point, right, wrong } from './answers.ts'
import { choose, expect, RASK, takenOver, test } from './helpers.ts'

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

test('one Tab leads from the verdict to the next question, whatever the type and the outcome', async ({ page, set }) => {
  const { questions } = await set('every-kind')
  await page.goto('/quiz/every-kind')
  await takenOver(page)
  for (const [i, question] of questions.entries()) {
    const now = page.locator('.q.now')
    await expect(now).toHaveAttribute('data-question', question.id)
    await point(now, question, i % 2 ? wrong(question) : right(question))
    await now.getByRole('button', { name: 'Check answer' }).click()
    await expect(now.locator('.verdict')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(now.locator('.next')).toBeFocused()
    await page.keyboard.press('Enter')
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

test('between the question to play and the list of quizzes there is a heading on the same paper', async ({ page }) => {
  for (const path of ['/topic/far-skerry', '/ja/topic/far-skerry']) {
    await page.goto(path)
    await takenOver(page)
    const heading = page.locator('#footnote + .sheet > h2').first()
    await expect(heading).toHaveText(path.startsWith('/ja') ? 'クイズ' : 'Quizzes')
    const gap = await page.evaluate(() => {
      const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0
      return {
        paper: top('#footnote + .sheet') - bottom('#footnote'),
        room: top('#footnote + .sheet > h2') - bottom('#footnote'),
        list: top('#footnote + .sheet > .list') - bottom('#footnote + .sheet > h2'),
      }
    })
    // No strip of the desk between the two, and room above the heading.
    expect(gap.paper).toBe(0)
    expect(gap.room).toBeGreaterThanOrEqual(16)
    expect(gap.list).toBeGreaterThan(0)
  }
})

test('a topic’s page, and a site’s of one topic, is headed by its story, with its name above', async ({ page }) => {
  await page.goto('/topic/far-skerry')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two voyages to the rock, and no third meeting')
  await expect(page.locator('.sheet').first()).toContainText('Orrin and the Far Skerry')
  await page.goto('/topic/sel-light')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The light at Sel')
})

test('a shared result covers nothing on a screen as low as a phone’s at 400 %, and goes with the first answer', async ({
  page,
  set,
}) => {
  const { version } = await set(RASK)
  await page.goto(`/quiz/${RASK}#r=${version}.800.1000.20260228`)
  await takenOver(page)
  const shared = page.locator('.shared')
  await expect(shared).toContainText('8 of 10')
  await page.setViewportSize({ width: 320, height: 256 })
  // It lies under the page, not over it.
  await expect(shared).toHaveCSS('position', 'static')
  await expect(shared).not.toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(shared).toBeInViewport()
  await choose(page.locator('.quiz'), 'True')
  await expect(shared).toHaveCount(0)
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
