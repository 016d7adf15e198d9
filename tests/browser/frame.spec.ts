import type { Locator, Page } from '@playwright/test'
import { select } from '../../content/model/play/select.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { choose, expect, host, origin, painted, RASK, test } from './helpers.ts'

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
        const height = data['datawrapper-height']?.footnote
        if (height) frame.style.height = `${height}px`
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
  ((await heard(page)) as { 'datawrapper-height'?: { footnote: number } }[]).flatMap(
    (data) => data['datawrapper-height']?.footnote ?? [],
  )

test('the height is told in every dialect that host pages listen for, as their listeners take it', async ({ page }) => {
  await embed(page, `${RASK}?childId=quiz-7#?secret=Ab12Cd34Ef`)
  const height = (await heights(page)).at(-1)
  expect(Number.isInteger(height)).toBe(true)
  const all = (await heard(page)).filter((data) => (data as Event).source !== 'footnote')
  expect(all).toEqual(
    expect.arrayContaining([
      { message: 'height', value: height, secret: 'Ab12Cd34Ef' },
      { 'datawrapper-height': { footnote: height } },
      { sentinel: 'amp', type: 'embed-size', height },
      JSON.stringify({ type: 'set-height', value: height }),
      JSON.stringify({
        src: `${origin}/frame/quiz/${RASK}?childId=quiz-7#?secret=Ab12Cd34Ef`,
        context: 'iframe.resize',
        height,
      }),
      `pymxPYMxquiz-7xPYMxheightxPYMx${height}`,
    ]),
  )
  // The Guardian’s listener parses what it hears, and Embedly’s finds the frame by its address.
  const listened = await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement
    const texts = window.heard.filter((data): data is string => typeof data === 'string' && data.startsWith('{'))
    const told = texts.map((text) => JSON.parse(text))
    const { value } = told.find(({ type }) => type === 'set-height')
    const embedly = told.findLast(({ context }) => context === 'iframe.resize')
    return { value, found: document.querySelector(`iframe[src="${embedly.src}"]`) === frame, height: embedly.height }
  })
  expect(listened.value).toBe(height)
  expect(height).toBeGreaterThan(100)
  expect(listened.found).toBe(true)
})

/** How tall the frame's content is: no less may be told, or it scrolls, and no more, or a blank stands under it. */
const content = (page: Page) =>
  page
    .locator('iframe')
    .contentFrame()
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom + scrollY))

test('the frame is as tall as what it shows: at another width, with a question, its answer, the next one and the result', async ({
  page,
}) => {
  const frame = await embed(page, `${RASK}?limit=2`)
  const fits = () => expect.poll(async () => ((await heights(page)).at(-1) ?? 0) - (await content(page))).toBe(0)
  await fits()
  const asked = (await heights(page)).at(-1) ?? 0
  const width = (px: string) =>
    page.locator('iframe').evaluate((one: HTMLIFrameElement, px) => {
      one.style.width = px
    }, px)
  await width('300px')
  await expect.poll(async () => (await heights(page)).at(-1)).toBeGreaterThan(asked)
  await width('600px')
  await expect.poll(async () => (await heights(page)).at(-1)).toBe(asked)
  await choose(frame, 'False')
  await fits()
  expect((await heights(page)).at(-1)).toBeGreaterThan(asked)
  await frame.getByRole('button', { name: 'Next question' }).click()
  await expect(frame.getByText('Question 2 of 2')).toBeVisible()
  await fits()
  await frame.locator('.q.now').getByRole('button', { name: 'Skip' }).click()
  await expect(frame.locator('.results')).toBeVisible()
  await fits()
  // What is told twice is a reflow of the host page for nothing.
  const told = await heights(page)
  expect(told.filter((height, i) => height === told[i - 1])).toEqual([])
})

test('what was reserved for the first question stays until the reader does something, unless it is far too much', async ({
  page,
}) => {
  const frame = await embed(page, RASK)
  const needed = (await heights(page)).at(-1) ?? 0
  const given = async (height: number) => {
    await page.goto(host('20-late'))
    await page.evaluate(
      ({ src, height }) => {
        window.heard = []
        const frame = document.createElement('iframe')
        frame.style.cssText = `display: block; border: 0; width: 600px; height: ${height}px`
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow) window.heard.push(data)
        })
        frame.src = src
        document.getElementById('view')?.append(frame)
      },
      { src: `${origin}/frame/quiz/${RASK}`, height },
    )
    await expect.poll(async () => (await events(page)).some(({ type }) => type === 'footnote:ready')).toBe(true)
    return heights(page)
  }
  expect((await given(needed * 2)).at(-1)).toBe(needed)
  expect((await given(needed - 40)).at(-1)).toBe(needed)
  expect(await given(needed + 40)).toEqual([needed + 40])
  await frame.locator('.q.now input').first().check()
  await expect.poll(async () => (await heights(page)).at(-1)).toBe(needed)
})

test('in a light page of a reader whose system is dark a frame is light, and dark if it is told so', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const [query, paper] of [
    ['', 'rgb(255, 253, 248)'],
    ['?theme=auto', 'rgb(21, 23, 26)'],
  ] as const) {
    const frame = await embed(page, RASK + query)
    await expect(frame.locator('.quiz'), query).toHaveCSS('background-color', paper)
  }
})

test('a frame whose timers are held back, as those out of sight are, and with a sheet that may not be read, as an extension’s, tells its height and is played', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (self === top) return
    Object.assign(window, { setTimeout: () => 0 })
    Object.defineProperty(CSSStyleSheet.prototype, 'cssRules', {
      get: () => {
        throw new Error('SecurityError')
      },
    })
  })
  const quiz = await embed(page, RASK)
  expect((await heights(page)).at(-1)).toBe(await content(page))
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

test('open-book shows the passages before anything is answered, and feedback=none tells neither outcome nor score', async ({
  page,
}) => {
  const frame = await embed(page, `${RASK}?questions=admission&open-book=on&feedback=none`)
  await frame.locator('.now .sources summary').click()
  await expect(frame.locator('.now .notes a').first()).toBeVisible()
  // It says where to look, and not what is there: that would be the answer.
  await expect(frame.locator('.now .notes [id] > span').first()).toHaveText(/^(Read p|P)aragraph \d+/)
  await expect(frame.locator('.now .verdict')).toHaveCount(0)
  await frame.getByLabel('13').check()
  // What is not told is not checked: the button says so.
  await frame.getByRole('button', { name: 'Finish' }).click()
  await expect(frame.locator('.results')).toHaveText('Done. Nothing was sent: your answers are on this screen alone.')
  await expect(frame.locator('.score, .verdict, .tag')).toHaveCount(0)
})

test('shuffled, the questions come in the order the seed gives', async ({ page, set }) => {
  const whole = await set(RASK)
  const idsOf = (one: CompiledSet) => one.questions.map(({ id }) => id)
  const expected = idsOf(select(whole, { shuffle: 'abc' }))
  expect(expected).not.toEqual(idsOf(whole))
  const frame = await embed(page, `${RASK}?shuffle=abc&layout=all`)
  const order = await frame.locator('[data-question]').evaluateAll((all) => all.map((one) => one.getAttribute('data-question')))
  expect(order).toEqual(expected)
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
  for (const name of ['layout', 'theme', 'accent', 'one of'])
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

const soak = !!process.env['SOAK']

// Enter is what a form that may not be posted would swallow; the first question is answered by click in any case.
for (const way of soak ? (['Enter', 'click'] as const) : (['Enter'] as const))
  test(`04-frame-scripts-only: a quiz is played by ${way} where nothing else is allowed: it neither keeps nor prints, sharing is refused, and nothing breaks`, async ({
    page,
    faults,
    set,
  }) => {
    const { questions } = await set(RASK)
    await page.goto(host('04-frame-scripts-only'))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('iframe').locator('body')
    await expect(page.locator('iframe')).toHaveAttribute('style', /height/)
    const now = frame.locator('.q.now')
    for (const [i, { type }] of questions.entries()) {
      const last = i === questions.length - 1
      // One of each type at least; the soak plays them all.
      if (!soak && i > 1 && !last && questions.findIndex((one) => one.type === type) < i) {
        await now.getByRole('button', { name: 'Skip' }).click()
        continue
      }
      const press = (button: Locator, key: Locator) => (way === 'click' || i === 0 ? button.click() : key.press('Enter'))
      const input = now.locator('input').first()
      await input.check()
      await press(now.getByRole('button', { name: 'Check answer' }), input)
      await expect(now.locator('.verdict')).toBeFocused()
      if (i === 0) await expect(frame.locator('.keep')).toHaveCount(0)
      const main = now.getByRole('button', { name: last ? 'See the result' : 'Next question' })
      await press(main, main)
    }
    await expect(frame.locator('.score')).toHaveText(/of 10 points/)
    await expect(frame.getByRole('button', { name: 'Print' })).toHaveCount(0)
    faults.expect(/Blocked opening|Clipboard API has been blocked/)
    await frame.getByText('Share', { exact: false }).first().click()
    await frame.getByRole('button', { name: 'Start again' }).click()
    await expect(frame.getByText('Question 1 of 10')).toBeVisible()
  })
