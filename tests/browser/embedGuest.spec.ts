/** A guest in any place: layouts, hidden places, script lines that stand where nothing can be shown, what frameworks write. */
import type { Locator, Page } from '@playwright/test'
import { choose, expect, hold, host, hostEvents, origin, RASK, settled, test } from './helpers.ts'

/** What the console warns of, from now on. */
function warnings(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning' && message.text().startsWith('footnote:')) heard.push(message.text())
  })
  return heard
}

/** Paths asked of Footnote, from now on. */
function asked(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) paths.push(new URL(request.url()).pathname)
  })
  return paths
}

const places = ['block', 'column', 'row', 'grid', 'float', 'inline', 'cell', 'fit', 'absolute']

/** Goes down the page to every place of a quiz, and sees how wide it is there. */
async function fill(page: Page, viewport: number) {
  for (const id of [...places, 'beside']) {
    const quiz = page.locator(`#${id} footnote-quiz .quiz`)
    await page.locator(`#${id}`).scrollIntoViewIfNeeded()
    await page.locator(`#${id} footnote-quiz`).scrollIntoViewIfNeeded()
    await expect(quiz).toBeVisible()
    const { width } = (await quiz.boundingBox()) ?? { width: 0 }
    const { width: room } = (await page.locator(`#${id}`).boundingBox()) ?? { width: 0 }
    const what = `${id} at ${viewport} px`
    if (id === 'beside') expect(width, what).toBeGreaterThan(room / 4)
    else expect(Math.round(width), what).toBeGreaterThanOrEqual(Math.min(640, room - 8))
    expect(width, what).toBeLessThanOrEqual(room)
  }
  await page.locator('#explainer footnote-explainer').scrollIntoViewIfNeeded()
  const explainer = page.locator('#explainer .explainer')
  await expect(explainer).toBeVisible()
  expect(((await explainer.boundingBox()) ?? { width: 0 }).width).toBe(Math.min(768, viewport))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport)
}

test('40-layouts: the quiz is as wide as there is room for, wherever its place is sized by what is in it, and stays so in a wider window', async ({
  page,
}) => {
  for (const viewport of [390, 1280]) {
    await page.setViewportSize({ width: viewport, height: 900 })
    // The soak loads it afresh in the wider one.
    if (viewport === 390 || process.env['SOAK']) await page.goto(host('40-layouts'))
    await fill(page, viewport)
  }
})

test('41-hidden: what a page hides is not shown and not fetched, and is both once the page shows it', async ({ page }) => {
  const paths = asked(page)
  await page.goto(host('41-hidden'))
  await page.waitForLoadState('networkidle')
  for (const quiz of await page.locator('footnote-quiz').all()) await expect(quiz).toBeHidden()
  expect(paths).toEqual(['/embed.js'])
  await page.locator('#attribute').evaluate((quiz) => quiz.removeAttribute('hidden'))
  await choose(page.locator('#attribute'), 'True')
  await page.locator('#attribute').evaluate((quiz) => quiz.setAttribute('hidden', ''))
  await expect(page.locator('#attribute')).toBeHidden()
  await page.locator('#class').evaluate((quiz) => quiz.classList.remove('hidden'))
  await choose(page.locator('#class'), 'True')
})

test('a script line where nothing can be shown throws nothing, and the console says what to do', async ({ page, request }) => {
  const heard = warnings(page)
  await test.step('42-head: in the head', async () => {
    await page.goto(host('42-head'))
    await expect.poll(() => heard.join()).toContain(`<head>, where nothing is shown; put <footnote-quiz quiz="${RASK}">`)
    await expect(page.locator('footnote-quiz')).toHaveCount(0)
  })
  await test.step('43-inlined: without a host', async () => {
    await request.put(host('43-inlined/without'), {
      data: `<!doctype html><title>x</title><body><footnote-quiz quiz="${RASK}"><a href="/">All</a></footnote-quiz><script>LOADER</script>`,
    })
    await page.goto(host('43-inlined/without'))
    await expect.poll(() => heard.join()).toContain('data-host="https://…"')
    await expect(page.getByRole('link', { name: 'All' })).toBeVisible()
  })
  await test.step('45-shadow-line: in a shadow root', async () => {
    await page.goto(host('45-shadow-line'))
    await expect.poll(() => heard.join()).toContain('in a shadow root')
  })
})

test('the quiz is played wherever a page’s own machinery has put it', async ({ page }) => {
  await test.step('43-inlined: by a loader that an optimiser has put into the page, from the host it is given', async () => {
    await page.goto(host('43-inlined'))
    await choose(page.locator('footnote-quiz'), 'True')
  })
  await test.step('44-module: beside another vendor’s embed.js, also as a module', async () => {
    const paths: string[] = []
    page.on('request', (request) => paths.push(request.url()))
    await page.goto(host('44-module'))
    await choose(page.locator('footnote-quiz'), 'True')
    expect(paths.filter((path) => path.includes('/vendor/'))).toEqual([host('44-module/vendor/embed.js').slice(0, -1)])
  })
  await test.step('46-saved: once, in a page that was kept with its quiz', async () => {
    await page.goto(host('46-saved'))
    await choose(page.locator('footnote-quiz'), 'True')
    await expect(page.locator('footnote-quiz')).toHaveCount(1)
  })
  await test.step('47-isolated: in a frame, in a page that isolates itself', async () => {
    await page.goto(host('47-isolated'))
    await choose(page.locator('iframe').contentFrame().locator('body'), 'True')
  })
})

test.describe('49-properties', () => {
  /** As React and Vue do: what the element has a property for is written as one, all else as an attribute. */
  const render = (page: Page, props: Record<string, unknown>) =>
    page.evaluate((props) => {
      const view = document.getElementById('view') as HTMLElement
      const quiz = view.firstElementChild ?? document.createElement('footnote-quiz')
      for (const [name, value] of Object.entries(props)) {
        if (name in quiz) (quiz as unknown as Record<string, unknown>)[name] = value
        else quiz.setAttribute(name, String(value))
      }
      if (!quiz.isConnected) view.append(quiz)
    }, props)
  const quiz = (page: Page) => page.locator('footnote-quiz')

  test('no name that a framework may write is a property of the element, which gets no other attribute, and tells its events under names without a colon too', async ({
    page,
  }) => {
    await page.goto(host('49-properties'))
    await page.waitForFunction(() => customElements.get('footnote-quiz'))
    await page.evaluate(() => {
      Object.assign(window, { plain: [] })
      addEventListener('footnote-answer', (event) =>
        (window as unknown as { plain: unknown[] }).plain.push((event as CustomEvent).detail.outcome),
      )
    })
    const props = { quiz: RASK, loading: 'lazy', kind: 'x', mounted: 1, emit: 2, load: 3, host: origin }
    await render(page, props)
    await choose(quiz(page), 'True')
    expect(await quiz(page).evaluate((one) => Object.keys(one))).toEqual([])
    // An attribute more is what a framework takes for a mismatch.
    expect(await quiz(page).evaluate((one) => one.getAttributeNames())).toEqual(Object.keys(props))
    expect(await page.evaluate(() => (window as unknown as { plain: unknown[] }).plain)).toEqual(['right'])
  })

  test('theme and accent hold at once, and no answer is lost by them; another quiz is loaded in place of the one that stood there, and looks alike', async ({
    page,
  }) => {
    await page.goto(host('49-properties'))
    await render(page, { quiz: RASK })
    await choose(quiz(page), 'True')
    await render(page, { theme: 'dark', accent: '#ff8800' })
    await expect(quiz(page).locator('.quiz')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
    await expect(quiz(page).locator('.now .verdict')).toBeVisible()
    await render(page, { theme: 'light' })
    await expect(quiz(page).locator('.quiz')).toHaveCSS('background-color', 'rgb(255, 253, 248)')
    const { height = 0 } = (await quiz(page).locator('.told').boundingBox()) ?? {}

    await render(page, { quiz: 'first-steps' })
    await expect(quiz(page).locator('.verdict')).toHaveCount(0)
    await expect
      .poll(async () => (await hostEvents(page)).map(({ type, detail }) => `${type} ${detail['quiz']}`))
      .toEqual([`ready ${RASK}`, `answer ${RASK}`, 'ready first-steps'])
    await expect(quiz(page).locator('.quiz')).toHaveCount(1)

    await render(page, { quiz: RASK })
    await choose(quiz(page), 'True')
    expect((await quiz(page).locator('.told').boundingBox())?.height).toBe(height)
  })

  test('a theme that comes while an open book waits for its sources holds', async ({ page }) => {
    await page.goto(host('49-properties'))
    const come = await hold(page, '**/assets/tell-*.js')
    const set = page.waitForResponse(`**/v1/sets/${RASK}*`)
    await render(page, { quiz: RASK, 'open-book': true })
    await (await set).finished()
    await settled(page)
    await render(page, { theme: 'dark' })
    come()
    await expect(quiz(page).locator('.quiz')).toHaveAttribute('data-theme', 'dark')
  })

  test('of two changes that come while the first is loading, the last one stands, and the first says nothing when it comes', async ({
    page,
    faults,
  }) => {
    faults.expect(/404 \(Not Found\)/)
    await page.goto(host('49-properties'))
    const come = await hold(page, `**/v1/sets/${RASK}*`)
    const asked = page.waitForRequest(`**/v1/sets/${RASK}*`)
    await render(page, { quiz: RASK })
    await asked
    await render(page, { quiz: 'no-such-quiz' })
    await render(page, { quiz: 'first-steps' })
    await expect(quiz(page).locator('.quiz')).toBeVisible()
    const late = page.waitForResponse(`**/v1/sets/${RASK}*`)
    come()
    await (await late).finished()
    await settled(page)
    await expect(quiz(page).locator('.quiz')).toHaveCount(1)
    await expect(quiz(page).locator('.quiz')).toBeVisible()
    const told = (await hostEvents(page)).map(({ type, detail }) => `${type} ${detail['quiz'] ?? detail['code']}`)
    expect(told.filter((one) => one !== 'error not-found')).toEqual(['ready first-steps'])
  })

  test('where a quiz is missing another name has that one loaded, and the link is never to the one before', async ({
    page,
    faults,
  }) => {
    faults.expect(/404 \(Not Found\)/)
    await page.goto(host('49-properties'))
    const link = page.locator('footnote-quiz > a')
    for (const missing of ['no-such-quiz', 'nor-this-one']) {
      await render(page, { quiz: missing })
      await expect(link).toHaveAttribute('href', `${origin}/quiz/${missing}`)
    }
    await render(page, { quiz: 'first-steps' })
    await expect(quiz(page).locator('.quiz')).toBeVisible()
    await expect(link).toHaveCount(0)
  })

  test('switches are read as frameworks write them, a height whenever they do, and one that is none is told of', async ({
    page,
  }) => {
    const heard = warnings(page)
    await page.goto(host('49-properties'))
    await render(page, { quiz: RASK, 'open-book': true, height: '600px' })
    await expect(quiz(page).locator('.now .notes').first()).toBeAttached()
    expect(heard).toEqual([])
    await quiz(page).evaluate((one) => one.remove())
    await render(page, { quiz: RASK, height: 'tall' })
    await expect.poll(() => heard).toEqual(['footnote: bad height, expected pixels, such as 480; the default holds'])
    await choose(quiz(page), 'True')
    await render(page, { height: 640 })
    const late = () => {
      const quiz = document.createElement('footnote-quiz')
      document.getElementById('view')?.append(quiz)
      quiz.setAttribute('height', '640')
      const height = quiz.offsetHeight
      quiz.remove()
      return height
    }
    expect(await page.evaluate(late)).toBe(640)
    // No answer is lost by it.
    await expect(quiz(page).locator('.verdict')).toBeVisible()
  })

  test('a host that is no address of a site is passed over: the quiz comes from where the script does', async ({
    page,
    faults,
  }) => {
    faults.expect(/404 \(Not Found\)/)
    const heard = warnings(page)
    for (const [i, address] of ['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'no address'].entries()) {
      await page.goto(host('49-properties'))
      await render(page, { quiz: 'no-such-quiz', host: address })
      await expect(quiz(page).getByRole('link'), address).toHaveAttribute('href', `${origin}/quiz/no-such-quiz`)
      expect(
        heard.filter((text) => text.includes('bad host')),
        address,
      ).toHaveLength(i + 1)
    }
  })
})

test('of a script line only options are copied to the element', async ({ page, request }) => {
  await request.put(host('pasted/line'), {
    data: `<!doctype html><title>x</title><body><script async src="${origin}/embed.js" data-quiz="${RASK}" data-onclick="window.ran = true" data-style="color: red" data-theme="dark"></script>`,
  })
  await page.goto(host('pasted/line'))
  const quiz = page.locator('footnote-quiz')
  await choose(quiz, 'True')
  expect(await quiz.evaluate((one) => one.getAttributeNames().sort())).toEqual(['quiz', 'theme'])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('where the browser lacks something, the quiz or a calm sentence stands there, and nothing is thrown into the page', async ({
  page,
  request,
}) => {
  for (const missing of ['CSSStyleSheet', 'IntersectionObserver', 'MessageChannel', 'fetch'])
    await test.step(missing, async () => {
      const address = host(`pasted/without-${missing}`)
      await request.put(address, {
        data: `<!doctype html><title>x</title><body><script>Object.defineProperty(window, '${missing}', { value: undefined })</script><script async src="${origin}/embed.js" data-quiz="${RASK}"></script>`,
      })
      await page.goto(address)
      expect(await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], missing)).toBeUndefined()
      const element = page.locator('footnote-quiz')
      await expect(element.locator('.quiz').or(element.getByText('cannot be shown here'))).toBeVisible()
    })
})

test('49-properties: in a document that knows of no quiz, as a window that a page opens, the link stands, or what the publisher put there', async ({
  page,
}) => {
  await page.goto(host('49-properties'))
  await page.waitForFunction(() => customElements.get('footnote-quiz'))
  await page.evaluate((id) => {
    const frame = document.getElementById('view')?.appendChild(document.createElement('iframe'))
    for (const words of ['', 'All quizzes']) {
      const quiz = document.createElement('footnote-quiz')
      quiz.setAttribute('quiz', id)
      quiz.textContent = words
      frame?.contentDocument?.body.append(quiz)
    }
  }, RASK)
  const quizzes = page.locator('iframe').contentFrame().locator('footnote-quiz')
  await expect(quizzes.first().getByRole('link')).toHaveAttribute('href', `${origin}/quiz/${RASK}`)
  await expect(quizzes.first().getByRole('link')).toBeVisible()
  await expect(quizzes.last().getByText('All quizzes')).toBeVisible()
})

test('51-analytics: each recipe hears of a result, from a frame too, and of nothing the reader answered', async ({ page }) => {
  await page.goto(host('51-analytics'))
  const { version } = await (await page.request.get(`${origin}/v1/sets/${RASK}.json`)).json()
  const result = { event: 'quiz_complete', quiz: RASK, version, points: 1, max: 1 }
  const heard = () =>
    page.evaluate(() => {
      const { dataLayer, _paq, plausible } = window as unknown as Record<string, unknown[] & { q?: ArrayLike<unknown>[] }>
      return { google: dataLayer, matomo: _paq, plausible: plausible?.q?.map((call) => [...Array.from(call)]) }
    })
  const finish = async (quiz: Locator) => {
    await choose(quiz, 'True')
    await quiz.getByRole('button', { name: 'See the result' }).click()
  }
  await finish(page.locator('footnote-quiz'))
  await expect.poll(heard).toEqual({
    google: [result],
    matomo: [['trackEvent', 'Quiz', 'complete', RASK, 1]],
    plausible: [['Quiz complete', { props: { quiz: RASK } }]],
  })
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await finish(page.locator('iframe').contentFrame().locator('body'))
  await expect.poll(async () => (await heard()).google).toEqual([result, result])
})
