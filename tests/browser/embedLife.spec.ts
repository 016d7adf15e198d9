import type { Page } from '@playwright/test'
import { choose, expect, hold, host, hostEvents, insert, painted, RASK, test } from './helpers.ts'

const element = (page: Page, set = RASK) => page.locator(`footnote-quiz[quiz="${set}"]`)

/** An element by its methods. */
type Quiz = HTMLElement & { start(): void; reset(): void; goTo(id: string): void; result: unknown }

/** What the page holds after everything that can be collected has been. */
async function held(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') }
}

/** How many come and go: enough that a node or a listener kept of each is seen. */
const many = process.env['SOAK'] ? 100 : 30

test(`10-spa: ${many} quizzes that came and went leave nothing behind`, async ({ page }) => {
  test.slow()
  await page.goto(host('10-spa'))
  const rounds = (count: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        const ready = new Promise((done) => addEventListener('footnote:ready', done, { once: true }))
        const quiz = (window as unknown as { show(id: string): HTMLElement }).show('what-rask-brought-home')
        await ready
        quiz.shadowRoot?.querySelector('input')?.click()
        // The verdict waits for what tells, which the first of them fetches.
        const answered = new Promise((done) => addEventListener('footnote:answer', done, { once: true }))
        quiz.shadowRoot?.querySelector<HTMLElement>('.now .main')?.click()
        await answered
        await new Promise((done) => setTimeout(done))
        if (!quiz.shadowRoot?.querySelector('.verdict')) throw new Error('not played')
        quiz.remove()
        window.recorder.told.length = 0
        window.recorder.shifts.length = 0
      }
    }, count)
  await page.locator('#open').scrollIntoViewIfNeeded()
  await rounds(5)
  const before = await held(page)
  await rounds(many)
  const after = await held(page)
  expect(after.nodes - before.nodes).toBeLessThan(many)
  expect(after.listeners - before.listeners).toBeLessThan(20)
  expect(after.heap).toBeLessThan(before.heap * 1.5)
})

test('nothing is loaded for a quiz in closed details, nor for one far below until it comes near; two are played by one script', async ({
  page,
}) => {
  let asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await test.step('16-details', async () => {
    await page.goto(host('16-details'))
    await page.locator('summary').scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => path !== '/embed.js' && path !== '/16-details/' && path !== '/favicon.ico')).toEqual([])
    await page.locator('summary').click()
    await expect(element(page).getByText('Question 1 of 10')).toBeVisible()
  })
  await test.step('02-element', async () => {
    await page.setViewportSize({ width: 800, height: 300 })
    asked = []
    await page.goto(host('02-element'))
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /app|sets/.test(path))).toEqual([])
    for (const set of [RASK, 'first-steps']) {
      await element(page, set).scrollIntoViewIfNeeded()
      await expect(element(page, set).getByText('Question 1 of 10')).toBeVisible()
    }
    expect(asked.filter((path) => /app/.test(path))).toHaveLength(1)
    await choose(element(page), 'True')
    await expect(element(page, 'first-steps').locator('.verdict')).toHaveCount(0)
    // Of two that are near at once, the network decides which is first.
    const events = (await hostEvents(page)).map(({ type, detail }) => `${type} ${detail['quiz']}`)
    expect(events.slice(0, 2).sort()).toEqual(['ready first-steps', `ready ${RASK}`])
    expect(events.slice(2)).toEqual([`answer ${RASK}`])
  })
})

test('18-twice: three scripts place two quizzes, each once, with one app', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(host('18-twice'))
  for (const set of [RASK, 'first-steps']) {
    await element(page, set).scrollIntoViewIfNeeded()
    await expect(element(page, set).getByText('Question 1 of 10')).toBeVisible()
    await expect(element(page, set)).toHaveCount(1)
  }
  expect(asked.filter((path) => /app/.test(path))).toHaveLength(1)
  // Each stands where its script does.
  const order = await page.locator('article > *').evaluateAll((all) => all.map((one) => one.nodeName).join(' '))
  expect(order).toContain('SCRIPT FOOTNOTE-QUIZ P SCRIPT FOOTNOTE-QUIZ P')
})

test('21-move: a quiz that is moved in the page keeps its answers', async ({ page }) => {
  await page.goto(host('21-move'))
  await element(page).scrollIntoViewIfNeeded()
  await choose(element(page), 'True')
  await page.evaluate(() => document.getElementById('second')?.append(document.querySelector('footnote-quiz') as Node))
  await expect(page.locator('#second .verdict')).toHaveText('Correct.')
  await page.locator('#second').getByRole('button', { name: 'Next question' }).click()
  await expect(page.locator('#second').getByText('Question 2 of 10')).toBeVisible()
  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready', 'answer'])
})

test('20-late: a quiz that is taken out and put back begins afresh, while it is loading or when it is answered', async ({
  page,
}) => {
  await page.goto(host('20-late'))
  const asked = page.waitForRequest((request) => request.url().includes('/v1/sets/'))
  await page.locator('#open').click()
  await asked
  await element(page).evaluate((quiz) => {
    const parent = quiz.parentElement
    quiz.remove()
    setTimeout(() => parent?.append(quiz), 50)
  })
  await choose(element(page), 'True')
  await expect(element(page).locator('.quiz')).toHaveCount(1)

  await page.evaluate(async () => {
    const quiz = document.querySelector('footnote-quiz') as HTMLElement
    quiz.remove()
    await new Promise((done) => setTimeout(done))
    document.getElementById('view')?.append(quiz)
  })
  await expect(element(page).getByText('Question 1 of 10')).toBeVisible()
  await expect(element(page).locator('.verdict')).toHaveCount(0)
  await choose(element(page), 'False')
  await expect(element(page).locator('.verdict')).toHaveText(/^Not correct\./)
})

test('a result is told until the quiz begins afresh: also of one that is out of the page', async ({ page }) => {
  await insert(page, `<footnote-quiz quiz="${RASK}" limit="1"></footnote-quiz>`)
  await element(page).getByRole('button', { name: 'Skip' }).click()
  await expect(element(page).locator('.score')).toBeVisible()
  const results = await element(page).evaluate(async (quiz: Quiz) => {
    const results = []
    const view = quiz.parentElement
    quiz.remove()
    await new Promise((done) => setTimeout(done))
    results.push(quiz.result)
    view?.append(quiz)
    results.push(quiz.result)
    return results
  })
  expect(results).toEqual([{ points: 0, max: 1 }, null])
})

test('the element’s methods are there as soon as it is ready: they go to a question, start it and reset it; its result is there at the end', async ({
  page,
  set,
}) => {
  const ids = (await set(RASK)).questions.map(({ id }) => id)
  await page.goto(host('20-late'))
  await page.evaluate(() =>
    addEventListener('footnote:ready', ({ target }) => (target as HTMLElement & { goTo(id: string): void }).goTo('homecoming'), {
      once: true,
    }),
  )
  await page.locator('#open').click()
  const quiz = element(page)
  await expect(quiz.locator('.q.now')).toHaveAttribute('data-question', 'homecoming')
  await expect(quiz.getByText(`Question ${ids.indexOf('homecoming') + 1} of 10`)).toBeVisible()
  await quiz.evaluate((one: Quiz) => one.start())
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  await choose(quiz, 'True')
  await quiz.evaluate((one: Quiz) => one.goTo('homecoming'))
  await expect(quiz.locator('.now .verdict')).toHaveCount(0)
  await quiz.evaluate((one: Quiz) => one.start())
  await expect(quiz.locator('.now .verdict')).toHaveText('Correct.')
  expect(await quiz.evaluate((one: Quiz) => one.result)).toBeNull()
  await quiz.evaluate((one: Quiz, id) => one.goTo(id), ids.at(-1) ?? '')
  await quiz.getByRole('button', { name: 'Skip' }).click()
  expect(await quiz.evaluate((one: Quiz) => one.result)).toEqual({ points: 1, max: 10 })
  await quiz.evaluate((one: Quiz) => one.reset())
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  await expect(quiz.locator('.verdict')).toHaveCount(0)
  expect(await quiz.evaluate((one: Quiz) => one.result)).toBeNull()
})

test('what a page asks for in one go, or on hearing of an answer or of the end, is done in that order', async ({ page, set }) => {
  const [first = '', second = ''] = (await set(RASK)).questions.map(({ id }) => id)
  await insert(page, `<footnote-quiz quiz="${RASK}" questions="${first},${second}"></footnote-quiz>`)
  const quiz = element(page)
  await choose(quiz, 'True')
  await quiz.evaluate((one: Quiz, id) => {
    one.reset()
    one.goTo(id)
  }, second)
  await expect(quiz.locator('.q.now')).toHaveAttribute('data-question', second)
  await expect(quiz.locator('.verdict')).toHaveCount(0)

  await quiz.evaluate((one: Quiz, id) => {
    one.addEventListener('footnote:answer', () => one.goTo(id), { once: true })
    one.addEventListener('footnote:complete', () => one.reset(), { once: true })
    one.start()
  }, second)
  await quiz.getByLabel('True', { exact: true }).check()
  await quiz.getByRole('button', { name: 'Check answer' }).click()
  await expect(quiz.locator('.q.now')).toHaveAttribute('data-question', second)
  await expect(quiz.locator('.verdict')).toHaveText('Correct.')
  await quiz.getByRole('button', { name: 'Skip' }).click()
  await expect(quiz.getByText('Question 1 of 2')).toBeVisible()
  await expect(quiz.locator('.verdict')).toHaveCount(0)
  expect(await quiz.evaluate((one: Quiz) => one.result)).toBeNull()
  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready', 'answer', 'answer', 'complete'])
})

test.describe('while the keys are on their way', () => {
  const keys = '**/assets/tell-*.js'
  const check = async (page: Page) => {
    await element(page).getByLabel('False', { exact: true }).check()
    await element(page).getByRole('button', { name: 'Check answer' }).press('Enter')
  }
  const outcomes = async (page: Page) =>
    (await hostEvents(page)).filter(({ type }) => type === 'answer').map(({ detail }) => detail['outcome'])

  test('an answer is one answer, however often it is checked', async ({ page }) => {
    const come = await hold(page, keys)
    await insert(page, `<footnote-quiz quiz="${RASK}"></footnote-quiz>`)
    for (const _ of [1, 2]) await check(page)
    come()
    await expect(element(page).locator('.verdict')).toBeVisible()
    expect(await outcomes(page)).toEqual(['wrong'])
  })

  test('a play that begins anew forgets what was checked, and what could not be fetched', async ({ page, faults }) => {
    faults.expect(/ERR_FAILED/)
    const quiz = element(page)
    const lost = await hold(page, keys, (route) => route.abort())
    await insert(page, `<footnote-quiz quiz="${RASK}"></footnote-quiz>`)
    await check(page)
    lost()
    await expect(quiz.getByText('could not be fetched')).toBeVisible()
    await quiz.evaluate((one: Quiz) => one.reset())
    await expect(quiz.getByText('could not be fetched')).toHaveCount(0)

    await page.unroute(keys)
    const come = await hold(page, keys)
    await check(page)
    await quiz.evaluate((one: Quiz) => one.reset())
    await expect(quiz.getByText('Checking …')).toHaveCount(0)
    const there = page.waitForEvent('requestfinished')
    come()
    await there
    await choose(quiz, 'True')
    expect(await outcomes(page)).toEqual(['right'])
  })
})

test('50-after: what the publisher put there for the end stands under the result, and in the place of a quiz never', async ({
  page,
  faults,
}) => {
  faults.expect(/status of 404/)
  await page.goto(host('50-after'))
  const quiz = element(page, 'first-steps')
  const letter = quiz.getByRole('link', { name: 'More of this by mail' })
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.locator('.now legend')).toBeVisible()
  await expect(letter).toBeHidden()
  for (const _ of [1, 2]) await quiz.getByRole('button', { name: 'Skip' }).click()
  await expect(quiz.locator('.score')).toBeVisible()
  await expect(letter).toBeVisible()
  // It is the page's: its styles are those it has there.
  expect(await painted(quiz.locator('aside'), 'background-color')).toEqual([238, 238, 238])
  await quiz.getByRole('button', { name: 'Answer the 2 you skipped' }).click()
  await expect(letter).toBeHidden()

  const none = element(page, 'no-such-quiz')
  await none.scrollIntoViewIfNeeded()
  await expect(none.getByRole('link')).toHaveText(/cannot be shown here/)
  await expect(none.getByText('What comes next')).toBeHidden()
})
