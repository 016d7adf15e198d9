/**
 * Footnote in apps of React, Vue, Svelte, Angular, Astro and Next, each by its recipe in docs/embedding.md, which stands in the
 * app's source word for word. For `npm run soak`: build.ts has built them. Nothing on the console but what an app itself says.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { freePort } from '../../scripts/dev/port.ts'
import { test as base, choose, expect, hostEvents, origin, RASK } from '../browser/helpers.ts'
import { serveApp } from './serve.ts'

/** What frameworks say of themselves. */
const theirOwn = /^\[HMR\]|^\[Fast Refresh\]|^Angular is running in development mode/

/** What an app said on its console, warnings and errors apart: those are faults. */
const test = base.extend<{ said: string[] }>({
  said: async ({ page, context, faults }, use) => {
    const said: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') faults.add(message.text())
      if (message.type() === 'log' && !theirOwn.test(message.text())) said.push(message.text())
    })
    // `HOST` of the recipes is Footnote.
    await context.route('https://host/**', async (route) => {
      const { pathname, search } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: origin + pathname + search }) })
    })
    await use(said)
  },
})

const quizzes = (page: Page) => page.locator('footnote-quiz')
const asked = (page: Page, stem: string) => quizzes(page).locator('.q.now').getByText(stem)
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

/** The way through an app: another quiz in the same place, none, the first one again; each loaded afresh, and alone. */
async function walk(page: Page) {
  await choose(quizzes(page), 'True')
  await link(page, 'First steps')
  await expect(asked(page, 'Where did Edvin Brenn meet')).toBeVisible()
  await expect(quizzes(page)).toHaveCount(1)
  await expect(quizzes(page).locator('.quiz')).toHaveCount(1)
  await expect(quizzes(page).locator('.verdict')).toHaveCount(0)
  await link(page, 'Nothing')
  await expect(quizzes(page)).toHaveCount(0)
  await link(page, 'Rask')
  await choose(quizzes(page), 'True')
  await expect(quizzes(page).locator('.quiz')).toHaveCount(1)
  expect((await hostEvents(page)).map(({ type, detail }) => `${type} ${detail['quiz']}`)).toEqual([
    `ready ${RASK}`,
    `answer ${RASK}`,
    'ready first-steps',
    `ready ${RASK}`,
    `answer ${RASK}`,
  ])
}

/** From the first question, answered rightly, to the result. */
async function finish(page: Page) {
  await choose(quizzes(page), 'True')
  const now = quizzes(page).locator('.q.now')
  await now.getByRole('button', { name: 'Next question' }).click()
  const skip = now.getByRole('button', { name: 'Skip' })
  for (let left = 9; left > 0; left--) {
    await expect(quizzes(page).getByText(`Question ${11 - left} of 10`)).toBeVisible()
    await skip.click()
  }
  await expect.poll(async () => (await hostEvents(page)).filter(({ type }) => type === 'complete').length).toBe(1)
}

/** How an app shows the points that its handler was given. */
const points: Record<string, (page: Page, said: string[]) => unknown> = {
  react: (_, said) => said.join(),
  vue: (page) => page.locator('output').textContent(),
  svelte: (page) => page.locator('output').textContent(),
  angular: (page) =>
    page.evaluate(() => {
      const { ng } = window as unknown as { ng: { getComponent(of: Element | null): { points: number } } }
      return String(ng.getComponent(document.querySelector('app-quiz')).points)
    }),
}

for (const app of ['react', 'vue', 'svelte', 'angular'])
  test.describe(app, () => {
    let served: Awaited<ReturnType<typeof serveApp>>
    test.beforeAll(async () => {
      served = await serveApp(app)
    })
    test.afterAll(() => served.stop())

    test('shows another quiz in the same place, and none', async ({ page, said }) => {
      await page.goto(`${served.address}/?at=${RASK}`)
      await walk(page)
      expect(said).toEqual([])
    })

    // Angular draws nothing on its server here.
    if (app !== 'angular')
      test('takes over what its server drew when the quiz is there already', async ({ page, said }) => {
        let takeOver = () => {}
        const held = new Promise<void>((resolve) => {
          takeOver = resolve
        })
        await page.route(`${served.address}/assets/*.js`, async (route) => {
          await held
          await route.continue()
        })
        // Until its script has come the page is not loaded.
        await page.goto(`${served.address}/?at=${RASK}`, { waitUntil: 'commit' })
        await quizzes(page).getByText('Question 1 of 10').waitFor()
        await quizzes(page).evaluate((quiz) => Object.assign(quiz, { drawn: true }))
        takeOver()
        await page.waitForLoadState()
        await choose(quizzes(page), 'True')
        expect(await quizzes(page).evaluate((quiz) => 'drawn' in quiz)).toBe(true)
        await link(page, 'Nothing')
        await expect(quizzes(page)).toHaveCount(0)
        expect(said).toEqual([])
      })

    test('writes options as attributes, and a changed look holds at once', async ({ page, said }) => {
      await page.goto(`${served.address}/?at=looks`)
      const quiz = quizzes(page)
      await expect(quiz.getByText('Question 1 of 2')).toBeVisible()
      await expect(quiz.locator('.now .notes').first()).toBeAttached()
      const paper = quiz.locator('.quiz')
      await expect(paper).toHaveCSS('background-color', 'rgb(255, 253, 248)')
      await page.getByRole('button', { name: 'Dark' }).click()
      await expect(paper).toHaveCSS('background-color', 'rgb(21, 23, 26)')
      expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready'])
      expect(said).toEqual([])
    })

    test('hears the result', async ({ page, said }) => {
      await page.goto(`${served.address}/?at=${RASK}`)
      await finish(page)
      await expect.poll(() => points[app]?.(page, said)).toBe('1')
    })
  })

test.describe('astro', () => {
  let served: Awaited<ReturnType<typeof serveApp>>
  test.beforeAll(async () => {
    served = await serveApp('astro')
  })
  test.afterAll(() => served.stop())

  test('shows the quiz of each page that its router changes to, and of the one that is gone back to', async ({ page, said }) => {
    await page.goto(`${served.address}/${RASK}/`)
    // A page that is loaded anew forgets this.
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await walk(page)
    await page.goBack()
    await expect(quizzes(page)).toHaveCount(0)
    await page.goBack()
    await expect(asked(page, 'Where did Edvin Brenn meet')).toBeVisible()
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(said).toEqual([])
  })
})

test.describe('next', () => {
  let server: ChildProcess
  let address = ''
  test.beforeAll(async () => {
    const port = await freePort()
    address = `http://localhost:${port}`
    const next = join(import.meta.dirname, 'node_modules/next/dist/bin/next')
    server = spawn(process.execPath, [next, 'dev', '--port', String(port)], {
      cwd: join(import.meta.dirname, 'next'),
      env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    // Pages are compiled when they are first asked for.
    for (let up = false; !up; ) {
      if (server.exitCode !== null) throw new Error('next: stopped')
      up = await fetch(`${address}/${RASK}`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (!up) await new Promise((done) => setTimeout(done, 300))
    }
  })
  test.afterAll(() => {
    server.kill()
  })

  test('hydrates without a word, and shows the quiz of each page that its router changes to', async ({ page, said }) => {
    await page.goto(`${address}/${RASK}`)
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await walk(page)
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(said).toEqual([])
  })

  test('hears the result', async ({ page, said }) => {
    await page.goto(`${address}/${RASK}`)
    await finish(page)
    await expect.poll(() => said).toEqual(['1'])
  })
})
