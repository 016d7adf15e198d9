import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dist } from '../site.ts'
import { choose, expect, host, origin, painted, RASK, test } from './helpers.ts'

const quizzes = readdirSync(join(dist, 'quiz')).map((name) => name.replace('.html', ''))

declare global {
  interface Window {
    heard: unknown[]
  }
}

/** Opens a frame in another origin's page, which notes every message and gives the frame its height when it is told. */
async function embed(page: Page, query: string, width = 600) {
  await page.goto(host('20-late'))
  await page.evaluate(
    ({ src, width }) => {
      window.heard = []
      const frame = document.createElement('iframe')
      frame.title = 'Quiz'
      frame.style.cssText = `display: block; border: 0; height: 640px; width: ${width}px`
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow) return
        window.heard.push(data)
        if (data.type === 'set-height') frame.style.height = `${data.value}px`
      })
      frame.src = src
      document.getElementById('view')?.append(frame)
    },
    { src: `${origin}/frame/quiz/${query}`, width },
  )
  await expect.poll(async () => (await events(page)).some(({ type }) => type === 'footnote:ready')).toBe(true)
  await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0)
  await page.locator('iframe').scrollIntoViewIfNeeded()
  return page.frameLocator('iframe').locator('body')
}

interface Event {
  source: 'footnote'
  version: 1
  type: string
  detail: Record<string, unknown>
}

const heard = (page: Page) => page.evaluate(() => window.heard)
const events = async (page: Page) => ((await heard(page)) as Event[]).filter(({ source }) => source === 'footnote')
/** Heights posted so far, as one of the dialects says them. */
const heights = async (page: Page) =>
  ((await heard(page)) as { type?: string; value: number }[]).flatMap(({ type, value }) => (type === 'set-height' ? [value] : []))

test('the height is told in every dialect that host pages listen for', async ({ page }) => {
  await embed(page, `${RASK}?childId=quiz-7#?secret=Ab12Cd34Ef`)
  const [height] = await heights(page)
  expect(Number.isInteger(height)).toBe(true)
  const all = (await heard(page)).filter((data) => (data as Event).source !== 'footnote')
  expect(all).toEqual(
    expect.arrayContaining([
      { message: 'height', value: height, secret: 'Ab12Cd34Ef' },
      { 'datawrapper-height': { footnote: height } },
      { sentinel: 'amp', type: 'embed-size', height },
      { type: 'set-height', value: height },
      JSON.stringify({ context: 'iframe.resize', height }),
      `pymxPYMxquiz-7xPYMxheightxPYMx${height}`,
    ]),
  )
})

test('the height is told once, and again only when the frame’s width has made it another', async ({ page }) => {
  const frame = await embed(page, RASK)
  const before = await heights(page)
  expect(before).toHaveLength(1)
  await choose(frame, 'False')
  await frame.getByRole('button', { name: 'Next question' }).click()
  await expect(frame.getByText('Question 2 of 10')).toBeVisible()
  expect(await heights(page)).toEqual(before)
  await page.locator('iframe').evaluate((one: HTMLIFrameElement) => {
    one.style.width = '300px'
  })
  await expect.poll(async () => (await heights(page)).length).toBe(2)
  const [wide = 0, narrow = 0] = await heights(page)
  expect(narrow).toBeGreaterThan(wide)
  // Wider again, it needs less; the old height comes back.
  await page.locator('iframe').evaluate((one: HTMLIFrameElement) => {
    one.style.width = '600px'
  })
  await expect.poll(async () => (await heights(page)).at(-1)).toBe(wide)
})

// Every set in the soak; in each run one with every type of question and one with a contested question.
const measured = process.env['SOAK'] ? quizzes : [RASK, 'every-kind']

for (const id of measured)
  test(`${id}: no answer and no result makes the frame’s content taller than the height it was told`, async ({ page }) => {
    test.slow()
    for (const width of [300, 640]) {
      await embed(page, id, width)
      const told = (await heights(page)).at(-1) ?? 0
      const content = page.frames().find((one) => one.url().includes('/frame/quiz/'))
      const over = await content?.evaluate(async (told) => {
        const over: string[] = []
        const drawn = () => new Promise((done) => setTimeout(done))
        const look = (state: string) => {
          // How far down content really reaches; the frame itself is as high as it was told.
          const bottom = Math.ceil((document.querySelector('main') as HTMLElement).getBoundingClientRect().bottom + scrollY)
          if (bottom > told) over.push(`${state}: ${bottom} px`)
        }
        const press = async (button: string) => {
          ;(document.querySelector(button) as HTMLElement).click()
          await drawn()
        }
        // Every round chooses another option; what is typed or arranged is wrong.
        for (let choice = 0; choice < 3; choice++) {
          while (document.querySelector('.q.now')) {
            const now = document.querySelector('.q.now') as HTMLElement
            await press('.q.now .main')
            if (document.querySelector('.q.now .empty')?.textContent) look(`${now.id}, unanswered`)
            const choices = now.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')
            for (const input of choices)
              if (input.type === 'checkbox' || choice % choices.length === [...choices].indexOf(input)) input.click()
            for (const input of now.querySelectorAll<HTMLInputElement>('input[type=text]'))
              input.value = input.inputMode === 'decimal' ? `${choice % 2}` : 'x'.repeat(choice % 2 ? 40 : 3)
            for (const [i, select] of [...now.querySelectorAll('select')].entries()) {
              select.selectedIndex = 1 + ((choice + i) % (select.length - 1))
              select.dispatchEvent(new Event('change', { bubbles: true }))
            }
            await drawn()
            look(`${now.id}, filled in`)
            await press('.q.now .main')
            if (!document.querySelector('.q.now .verdict'))
              return [`${now.id} was not graded: ${now.querySelector('.lack')?.textContent}`]
            look(`${now.id}, choice ${choice}`)
            await press('.q.now .main')
          }
          look('the result')
          const again = [...document.querySelectorAll<HTMLElement>('.results button')].find(
            (one) => one.textContent === 'Start again',
          )
          again?.click()
          await drawn()
        }
        return over
      }, told)
      expect.soft(over, `told ${told} px at ${width} px of width`).toEqual([])
      expect.soft(await heights(page)).toEqual([told])
    }
  })

test('a frame whose timers are held back, as those out of sight are, tells its height and is played', async ({ page }) => {
  await page.addInitScript(() => {
    if (self !== top) Object.assign(window, { setTimeout: () => 0 })
  })
  const quiz = await embed(page, RASK)
  expect(await heights(page)).toHaveLength(1)
  await choose(quiz, 'True')
})

test('a sheet that may not be read, as an extension’s, takes nothing from the frame', async ({ page }) => {
  await page.addInitScript(() => {
    if (self !== top)
      Object.defineProperty(CSSStyleSheet.prototype, 'cssRules', {
        get: () => {
          throw new Error('SecurityError')
        },
      })
  })
  const quiz = await embed(page, RASK)
  await choose(quiz, 'True')
})

test('events are mirrored by messages, and tell no answer', async ({ page, set }) => {
  const { version, questions } = await set(RASK)
  const frame = await embed(page, `${RASK}?questions=father-or-son`)
  await choose(frame, 'True')
  await frame.locator('.now .sources summary').click()
  const link = frame.locator('.now .notes a').first()
  const popup = page.context().waitForEvent('page')
  await page
    .context()
    .route(/\.example\//, (route) => route.fulfill({ contentType: 'text/html', body: '<title>A report</title>' }))
  await link.click()
  await popup
  await frame.getByRole('button', { name: 'See the result' }).click()
  await expect(frame.locator('.score')).toBeVisible()
  expect(questions.length).toBeGreaterThan(1)
  expect(await events(page)).toEqual([
    { source: 'footnote', version: 1, type: 'footnote:ready', detail: { quiz: RASK, version, questions: 1 } },
    {
      source: 'footnote',
      version: 1,
      type: 'footnote:answer',
      detail: { quiz: RASK, question: 'father-or-son', outcome: 'right', points: 1, max: 1, position: 1 },
    },
    {
      source: 'footnote',
      version: 1,
      type: 'footnote:source',
      detail: { quiz: RASK, source: expect.any(String), passage: expect.stringMatching(/^p\d+[a-z]?$/) },
    },
    { source: 'footnote', version: 1, type: 'footnote:complete', detail: { quiz: RASK, version, points: 1, max: 1 } },
  ])
})

test('options in the frame’s query choose questions, layout, theme, accent and feedback', async ({ page }) => {
  const frame = await embed(
    page,
    `${RASK}?questions=admission,first-voyage&layout=all&theme=dark&accent=%23ff8800&feedback=end&utm_source=x`,
  )
  await expect(frame.locator('legend')).toHaveText([/How many castaways/, /In which year/])
  await expect(frame.locator('legend').last()).toBeVisible()
  await expect(frame.locator('.quiz')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
  expect(await painted(frame.locator('.main').first(), 'background-color')).toEqual([255, 136, 0])
  for (const [id, option] of [
    ['admission', '13'],
    ['first-voyage', '1902'],
  ] as const) {
    await frame.locator(`[data-question="${id}"]`).getByLabel(option).check()
  }
  // All at once, at the end: nothing is checked by itself.
  await expect(frame.locator('.verdict')).toHaveCount(0)
  await frame.getByRole('button', { name: 'See the result' }).click()
  await expect(frame.locator('.score')).toHaveText('2 of 2 points')
})

test('feedback=none tells neither outcome nor score', async ({ page }) => {
  const frame = await embed(page, `${RASK}?questions=admission&feedback=none`)
  await frame.getByLabel('13').check()
  // What is not told is not checked: the button says so.
  await frame.getByRole('button', { name: 'Finish' }).click()
  await expect(frame.locator('.results')).toHaveText('Done. Nothing was sent: your answers are on this screen alone.')
  await expect(frame.locator('.score, .verdict, .tag')).toHaveCount(0)
})

test('open-book shows the passages with the question, before anything is answered', async ({ page }) => {
  const frame = await embed(page, `${RASK}?questions=admission&open-book=on`)
  await frame.locator('.now .sources summary').click()
  await expect(frame.locator('.now .notes a').first()).toBeVisible()
  // It says where to look, and not what is there: that would be the answer.
  await expect(frame.locator('.now .notes [id] > span').first()).toHaveText(/^Read paragraph \d+/)
  await expect(frame.locator('.now .verdict')).toHaveCount(0)
})

test('shuffled, the questions come in the order the seed gives, twice the same', async ({ page }) => {
  const order = async (seed: string) => (await embed(page, `${RASK}?shuffle=${seed}`)).locator('legend').allTextContents()
  const first = await order('abc')
  expect(await order('abc')).toEqual(first)
  expect(await order('xyz')).not.toEqual(first)
})

test('options that are not known warn, and the defaults hold', async ({ page, faults }) => {
  faults.expect(/400 \(Bad Request\)/)
  const warnings: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  const frame = await embed(page, `${RASK}?layout=round&theme=sepia&accent=url(x)&limit=none`)
  await expect(frame.getByText('Question 1 of 10')).toBeVisible()
  await expect(frame.locator('.quiz')).toHaveCSS('background-color', 'rgb(255, 253, 248)')
  for (const name of ['layout', 'theme', 'accent', 'limit'])
    expect(warnings.filter((text) => text.startsWith(`footnote: bad ${name}`)).length, name).toBeGreaterThan(0)
})

test('a frame whose quiz cannot be fetched is still the form, and the host hears of it', async ({ page, faults }) => {
  faults.expect(/ERR_FAILED/)
  await page.route(`${origin}/v1/**`, (route) => route.abort())
  await page.goto(host('20-late'))
  await page.evaluate((src) => {
    window.heard = []
    addEventListener('message', ({ data }) => window.heard.push(data))
    const frame = document.createElement('iframe')
    frame.src = src
    document.getElementById('view')?.append(frame)
  }, `${origin}/frame/quiz/${RASK}`)
  await expect
    .poll(async () => (await events(page)).map(({ type, detail }) => `${type} ${detail['code']}`))
    .toContain('footnote:error network')
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await expect(page.frameLocator('iframe').locator('legend').first()).toBeVisible()
})

for (const way of ['click', 'Enter'] as const)
  test(`04-frame-scripts-only: a quiz is played by ${way} where nothing else is allowed`, async ({ page }) => {
    await page.goto(host('04-frame-scripts-only'))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('iframe').locator('body')
    await expect(page.locator('iframe')).toHaveAttribute('style', /height/)
    const now = frame.locator('.q.now')
    for (let i = 0; i < 10; i++) {
      await now.locator('input').first().check()
      if (way === 'click') await now.getByRole('button', { name: 'Check answer' }).click()
      else await now.locator('input').first().press('Enter')
      await expect(now.locator('.verdict')).toBeFocused()
      const main = now.getByRole('button', { name: i === 9 ? 'See the result' : 'Next question' })
      if (way === 'click') await main.click()
      else await main.press('Enter')
    }
    await expect(frame.locator('.score')).toHaveText(/of 10 points/)
    await frame.getByRole('button', { name: 'Start again' }).click()
    await expect(frame.getByText('Question 1 of 10')).toBeVisible()
  })

test('04-frame-scripts-only: keeping, sharing and printing are refused there, and nothing breaks', async ({ page, faults }) => {
  faults.expect(/Blocked opening|Clipboard API has been blocked/)
  await page.goto(host('04-frame-scripts-only'))
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = page.frameLocator('iframe').locator('body')
  await expect(page.locator('iframe')).toHaveAttribute('style', /height/)
  await choose(frame, 'True')
  await frame.locator('.keep input').click()
  await expect(frame.locator('.keep input')).not.toBeChecked()
  await frame.getByRole('button', { name: 'Next question' }).click()
  for (let i = 1; i < 10; i++) await frame.locator('.q.now').getByRole('button', { name: 'Skip' }).click()
  await frame.getByText('Share', { exact: false }).first().click()
  await expect(frame.getByRole('button', { name: 'Print' })).toHaveCount(0)
  await frame.getByRole('button', { name: 'Start again' }).click()
  await expect(frame.getByText('Question 1 of 10')).toBeVisible()
})

test('03-frame: a source opens in a tab of its own, free of the frame’s sandbox', async ({ page, context }) => {
  await context.route(/\.example\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>A report</title><script>window.ran = true</script>' }),
  )
  await page.goto(host('03-frame'))
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = page.frameLocator('iframe').locator('body')
  await choose(frame, 'True')
  await frame.locator('.now .sources summary').click()
  const opened = context.waitForEvent('page')
  await frame.locator('.now .notes a').first().click()
  const report = await opened
  await expect(report).toHaveTitle('A report')
  expect(await report.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBe(true)
})
