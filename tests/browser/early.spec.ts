/** What a reader does with what the server drew before the script that takes it over is there. */
import type { Page } from '@playwright/test'
import { expect, hold, host, messages, origin, RASK, test } from './helpers.ts'

const SCRIPTS = /\/assets\/(site|frame)-/

/** Opens a page whose script is yet to come, so far that something can be pressed. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' })

/** Our own page, one of a cut, a frame and one with options: each with the way of pressing that it is tried with. */
const PRESSES = [
  ['a click', `/quiz/${RASK}`],
  ['Enter', `/quiz/${RASK}/play?questions=father-or-son,admission`],
  ['Enter', `/frame/quiz/${RASK}`],
  ['a click', `/frame/quiz/${RASK}?theme=dark`],
] as const

test('Check pressed by a click or by Enter before the script is there is made good, and tells no other key', async ({ page }) => {
  // The soak tries either way everywhere.
  const presses = process.env['SOAK']
    ? PRESSES.flatMap(
        ([, path]) =>
          [
            ['a click', path],
            ['Enter', path],
          ] as const,
      )
    : PRESSES
  for (const [by, path] of presses)
    await test.step(`${by} on ${path}`, async () => {
      const release = await hold(page, SCRIPTS)
      await open(page, path)
      const now = page.locator('.q').first()
      await now.getByLabel('False').check()
      if (by === 'a click') await now.getByRole('button', { name: 'Check answer' }).click()
      else await now.getByLabel('False').press('Enter')
      await expect(now.getByRole('button', { name: 'Check answer' })).toHaveAttribute('data-pressed')
      await expect(page.locator('.verdict')).toHaveCount(0)
      release()
      await expect(now.locator('.verdict')).toHaveText(/^Not correct\./)
      await expect(page.locator('.verdict, .answer')).toHaveCount(2)
      await expect(page).toHaveURL(origin + path)
      await page.unrouteAll()
    })
})

test('a press in a frame that may run scripts and nothing else is made good as well', async ({ page }) => {
  const release = await hold(page, SCRIPTS)
  await page.goto(host('20-late'))
  await page.locator('#view').evaluate((view, src) => {
    view.innerHTML = `<iframe src="${src}" sandbox="allow-scripts" width="600" height="600"></iframe>`
    view.scrollIntoView()
  }, `${origin}/frame/quiz/${RASK}`)
  const now = page.frameLocator('iframe').locator('.q').first()
  await now.getByLabel('False').check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  release()
  await expect(now.locator('.verdict')).toHaveText(/^Not correct\./)
})

test('of questions checked while the keys are on their way each is told, and one that is pressed twice is one answer', async ({
  page,
}) => {
  await page.goto(host('20-late'))
  const release = await hold(page, /\/assets\/tell-/)
  await page.locator('#view').evaluate((view, src) => {
    view.innerHTML = `<iframe src="${src}" width="600" height="600"></iframe>`
    view.scrollIntoView()
  }, `${origin}/frame/quiz/${RASK}?layout=all`)
  const quiz = page.frameLocator('iframe').locator('.quiz[data-ready]')
  const [first, second] = [quiz.locator('.q').first(), quiz.locator('.q').nth(1)]
  const press = (question: typeof first) =>
    // It says by now that it waits, and can be pressed nonetheless.
    question.getByRole('button', { name: 'Check answer' }).click({ force: true })
  await first.getByLabel('False').check()
  await press(first)
  await press(first)
  await first.getByLabel('False').press('Enter')
  await second.locator('input').first().check()
  await press(second)
  release()
  await expect(quiz.locator('.verdict')).toHaveCount(2)
  const answered = (await messages(page)).filter(({ type }) => type === 'footnote:answer')
  expect(answered).toHaveLength(2)
})

test('where the script or the questions cannot come, what was pressed posts the form, and so does what is pressed later', async ({
  page,
  faults,
}) => {
  faults.expect(/ERR_FAILED/)
  for (const [what, files] of [
    ['the script', SCRIPTS],
    ['the questions', /\/v1\/sets\//],
  ] as const)
    await test.step(what, async () => {
      const fail = await hold(page, files, (route) => route.abort())
      const now = page.locator('.q').first()
      const check = now.getByRole('button', { name: 'Check answer' })
      await open(page, `/quiz/${RASK}`)
      await now.getByLabel('False').check()
      await check.click()
      await expect(check).toHaveAttribute('data-pressed')
      fail()
      await expect(page).toHaveURL(/\/play$/)
      await expect(page.locator('.score')).toHaveText('0 of 10 points')
      await open(page, `/quiz/${RASK}`)
      await expect(page.locator('html')).not.toHaveAttribute('data-early')
      await check.click()
      await expect(page).toHaveURL(/\/play$/)
      await page.unrouteAll()
    })
})

test('a frame whose options ask for other questions shows those that the server drew to nobody', async ({ page }) => {
  const release = await hold(page, SCRIPTS)
  await open(page, `/frame/quiz/${RASK}?questions=admission`)
  await expect(page.locator('legend').first()).toBeAttached()
  await expect(page.locator('legend').first()).toBeHidden()
  release()
  await expect(page.locator('.q.now')).toHaveAttribute('data-question', 'admission')
  await expect(page.locator('.q.now legend')).toBeVisible()
})

test('where the quiz cannot be drawn once its questions are there, no press is held', async ({ page }) => {
  await page.addInitScript(() => {
    CSSStyleDeclaration.prototype.setProperty = () => {
      throw new Error('not here')
    }
  })
  await page.goto(`/quiz/${RASK}`)
  await expect(page.locator('html')).not.toHaveAttribute('data-early')
  const now = page.locator('.q').first()
  await now.getByLabel('False').check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  await expect(page).toHaveURL(/\/play$/)
})
