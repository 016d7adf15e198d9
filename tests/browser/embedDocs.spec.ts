/** What docs/embedding.md shows does what it says there. The examples stand in the host pages 23 to 28. */
import type { Locator, Page } from '@playwright/test'
import { choose, expect, host, hostEvents, RASK, test } from './helpers.ts'

const rask = (page: Page) => page.locator(`footnote-quiz[quiz="${RASK}"]`)

async function open(page: Page, name: string): Promise<Locator> {
  await page.goto(host(name))
  const quiz = rask(page)
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  return quiz
}

test('23-options: an element takes them as attributes, a script as data, a frame in its query', async ({ page }) => {
  const warnings: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('footnote:')) warnings.push(message.text())
  })
  await page.setViewportSize({ width: 800, height: 300 })
  await page.goto(host('23-options'))
  const [element, placed] = [page.locator('footnote-quiz').first(), page.locator('footnote-quiz').last()]
  // Far below, it is not loaded yet and has its place.
  expect((await element.boundingBox())?.height).toBe(900)
  await element.scrollIntoViewIfNeeded()
  await expect(element.getByText('Question 1 of 2')).toBeVisible()
  await expect(element.locator('.now legend')).toHaveText(/^After which voyage/)
  await expect(element.locator('.quiz')).toHaveCSS('background-color', 'rgb(21, 23, 26)')

  await placed.scrollIntoViewIfNeeded()
  await expect(placed.locator('legend')).toHaveText([/^After which voyage/, /^Where did Edvin Brenn/])
  await expect(placed.locator('legend').last()).toBeVisible()
  const first = placed.locator('[data-question="homecoming"]')
  await first.getByLabel('Jonas Rask’s voyage of 1904').check()
  await expect(placed.locator('.verdict')).toHaveCount(0)
  await placed.getByRole('button', { name: 'See the result' }).click()
  await expect(placed.locator('.score')).toHaveText('1 of 2 points')
  await expect(first.locator('.verdict')).toBeAttached()

  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = page.locator('iframe').contentFrame()
  await expect(frame.getByText('Question 1 of 3')).toBeVisible()
  expect(warnings).toEqual([])
})

test('24-events: the page hears the result, opens a question and starts again, and of a frame by messages', async ({
  page,
  set,
}) => {
  const { questions } = await set(RASK)
  const quiz = await open(page, '24-events')
  const result = () => quiz.evaluate((one) => (one as HTMLElement & { result: unknown }).result)
  expect(await result()).toBeNull()
  await page.getByRole('button', { name: 'Who came home' }).click()
  await expect(quiz.locator('.now legend')).toHaveText(/^After which voyage/)
  await choose(quiz, 'Jonas Rask’s voyage of 1902')
  await quiz.locator('.now').getByRole('button', { name: 'Next question' }).click()
  await expect(quiz.locator('.now .verdict')).toHaveCount(0)
  // Past what is left, to the result.
  await quiz.evaluate((one, id) => (one as HTMLElement & { goTo(id: string): void }).goTo(id), questions.at(-1)?.id ?? '')
  await quiz.locator('.now').getByRole('button', { name: 'Skip' }).click()
  await expect(page.locator('#score')).toHaveText('1 of 10 points')
  expect(await result()).toEqual({ points: 1, max: 10 })
  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready', 'answer', 'complete'])

  await page.getByRole('button', { name: 'From the start' }).click()
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  expect(await result()).toBeNull()

  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = page.locator('iframe').contentFrame()
  await expect(frame.getByText('Question 1 of 10')).toBeVisible()
  await choose(frame.locator('.quiz'), 'At Port Lorne')
  await expect(page.locator('#framed')).toHaveText('right')
})

test('25-theme: colours, letters and parts are the page’s', async ({ page }) => {
  const quiz = await open(page, '25-theme')
  await expect(quiz.locator('.quiz')).toHaveCSS('border-top-color', 'rgb(122, 31, 92)')
  await expect(quiz.locator('.quiz')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(quiz.locator('.now legend')).toHaveCSS('font-family', /^"Publico Text"/)
  await expect(quiz.locator('.now legend')).toHaveCSS('font-weight', '700')
  await page.addStyleTag({ content: 'footnote-quiz { --footnote-ink: rgb(1, 2, 3) }' })
  await expect(quiz.locator('.quiz')).toHaveCSS('color', 'rgb(1, 2, 3)')
})

test('26-strict-dynamic, 27-frame-csp: a nonce on the one script is enough, and where the page allows none, a frame is played', async ({
  page,
}) => {
  const quiz = await open(page, '26-strict-dynamic')
  await choose(quiz, 'True')
  // What is fetched later is let through, too.
  await quiz.getByRole('checkbox', { name: 'Keep my answers on this device' }).check()
  await expect(quiz.getByRole('checkbox', { name: 'Keep my answers on this device' })).toBeChecked()

  await page.goto(host('27-frame-csp'))
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = page.locator('iframe').contentFrame()
  await choose(frame.locator('.quiz'), 'True')
  await expect(frame.locator('.now .verdict')).toHaveText('Correct.')
})

test('28-explainer: an element, a script and a frame each show an explainer', async ({ page }) => {
  await page.goto(host('28-explainer'))
  const [element, placed] = [page.locator('footnote-explainer').first(), page.locator('footnote-explainer').last()]
  await element.scrollIntoViewIfNeeded()
  await expect(element.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await placed.scrollIntoViewIfNeeded()
  await expect(placed.locator('article')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
  expect((await hostEvents(page)).map(({ type, detail }) => `${type} ${detail['explainer']}`)).toEqual([
    'ready whose-figures',
    'ready who-was-who',
  ])
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await expect(page.locator('iframe').contentFrame().getByRole('heading').first()).toBeVisible()
})
