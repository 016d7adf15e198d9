/** What is printed and handed on: a result, a worksheet of five, the key of a selection. Read from the PDF that Chromium makes. */
import { point, right, wrong } from './answers.ts'
import { expect, RASK, takenOver, test } from './helpers.ts'
import { printed } from './pdf.ts'

test('a result is printed score first, then a line for every question, then what was missed', async ({ page, set }) => {
  // Every third one missed: all of those, and no more of the others than make a list.
  const questions = (await set(RASK)).questions.filter((_, i) => i % 3 === 0 || i < 3)
  await page.goto(`/quiz/${RASK}/play?questions=${questions.map(({ id }) => id)}`)
  await takenOver(page)
  const missed: string[] = []
  for (const [i, question] of questions.entries()) {
    const now = page.locator('.q.now')
    const hit = i === 1 || i === 2
    await point(now, question, hit ? right(question) : wrong(question))
    if (!hit) missed.push(question.id)
    await now.getByRole('button', { name: 'Check answer' }).click()
    await now.locator('.next').click()
  }
  await expect(page.locator('.score')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const shown = page.locator('.q').locator('visible=true')
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']))).toEqual(missed)
  await expect(page.locator('.review li').locator('visible=true')).toHaveCount(questions.length)
  // No note runs over the edge of the paper: 176 mm of an A4 sheet are 665 px.
  await page.setViewportSize({ width: 665, height: 1000 })
  const wide = await page
    .locator('.notes, .notes a')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length)
  expect(wide).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(665)
  const { parts } = await printed(page, '.score', 'A4')
  expect(parts.map(({ top }) => top)).toEqual([1])
})

test('five questions and their documents are one page of A4 or Letter', async ({ page, set }) => {
  for (const [id, lang] of [
    [RASK, ''],
    [RASK, '/ja'],
    ['lamp-at-sel', ''],
  ] as const) {
    const five = (await set(id)).questions.slice(0, 5).map((question) => question.id)
    await page.goto(`${lang}/print/${id}?questions=${five.join(',')}`)
    await expect(page.locator('.paper-questions > li')).toHaveCount(five.length)
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, parts } = await printed(page, '.paper-questions > li, .endnotes', format)
      expect([id, lang, format, pages]).toEqual([id, lang, format, 1])
      expect(parts).toHaveLength(five.length + 1)
    }
  }
})

test('the key of a selection prints the notes that it cites, and no other', async ({ page, set }) => {
  const { questions, citations } = await set(RASK)
  const five = questions.slice(0, 5).map(({ id }) => id)
  await page.goto(`/print/${RASK}/key?questions=${five.join(',')}`)
  await expect(page.locator('.answers > li')).toHaveCount(5)
  const cited = await page
    .locator('.answers a[href^="#n"]')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).hash.slice(1)))])
  const { pages, parts } = await printed(page, '.endnotes li', 'A4')
  expect(parts).toHaveLength(cited.length)
  expect(cited.length).toBeLessThan(citations.length)
  expect(parts.every(({ top, bottom }) => top > 0 && top === bottom)).toBe(true)
  expect(pages).toBeLessThanOrEqual(3)
})
