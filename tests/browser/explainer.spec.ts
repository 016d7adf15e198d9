/** Explainers: on their own page without a script, embedded, framed, on paper and for everyone. */
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { host } from './helpers.ts'

const ids = ['from-2002-to-2024', 'who-is-who', 'whose-count', 'accounts-that-differ', 'how-the-condition-changed']

interface Recorder {
  told: [type: string, detail: unknown][]
  messages: Record<string, unknown>[]
  moved: string[]
}
declare global {
  interface Window {
    explained: Recorder
  }
}

/** Every test fails when a policy refuses something or a script fails. Events, messages and layout shifts are kept. */
const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.addInitScript(() => {
        const kept: Recorder = { told: [], messages: [], moved: [] }
        window.explained = kept
        for (const type of ['ready', 'source', 'error'])
          addEventListener(`footnote:${type}`, (event) => kept.told.push([type, (event as CustomEvent).detail]))
        addEventListener('message', ({ data }) => kept.messages.push(data))
        type Shift = PerformanceEntry & { sources: { node: Node | null }[] }
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as Shift[])
            kept.moved.push(...sources.map(({ node }) => String(node?.nodeName)))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

const kept = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
    return window.explained
  })

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

/** What axe finds wrong, by rule and place. */
async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeFile })
  return page.evaluate(async () => {
    type Axe = { run: (where: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ exclude: ['iframe'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

for (const id of ids)
  test.describe(id, () => {
    // The policy keeps axe out like any other foreign script.
    test.use({ bypassCSP: true })

    test('passes axe on its own page, notes unfolded, light and dark', async ({ page }) => {
      await page.goto(`/explainer/${id}`)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axe(page)).toEqual([])
      }
    })

    test('fits a screen of 320 px, folded and unfolded, and nothing moves while it loads', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/explainer/${id}`)
      const width = () => page.evaluate(() => document.documentElement.scrollWidth)
      expect(await width()).toBe(320)
      expect((await kept(page)).moved).toEqual([])
      for (const fold of await page.locator('summary').all()) await fold.click()
      expect(await width()).toBe(320)
    })
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an explainer is read whole, and a numeral leads to its note and unfolds it', async ({ page }) => {
    await page.goto('/explainer/whose-count')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The abductees, and whose count each figure is')
    await expect(page.getByText('Japan has identified 17 of its citizens as abductees.')).toBeVisible()
    const note = page.locator('#how-many .notes li').first()
    await expect(note).toBeHidden()
    await page.locator('#how-many sup a').first().click()
    await expect(note).toBeInViewport()
    await expect(page).toHaveURL(/#how-many\.1$/)
  })

  test('one checks oneself in a quiz, and comes back from there', async ({ page }) => {
    await page.goto('/explainer/whose-count')
    await page.getByRole('link', { name: 'How many abductees has the Japanese government identified?' }).click()
    await expect(page).toHaveURL('/quiz/abductees-by-number#official-list')
    await page.getByRole('link', { name: 'The abductees, and whose count each figure is' }).click()
    await expect(page).toHaveURL('/explainer/whose-count')
  })

  test('a framed explainer stands whole, its notes open', async ({ page }) => {
    await page.goto('/frame/explainer/whose-count')
    await expect(page.locator('#how-many .notes li').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open this explainer on its own page' })).toBeVisible()
  })
})

test('a time line keeps its dates in proportion, at any width', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/explainer/from-2002-to-2024')
    const line = await page.locator('#in-short svg').evaluate((svg) => {
      const box = svg.getBoundingClientRect()
      const middle = (mark: Element) => {
        const { left, width } = mark.getBoundingClientRect()
        return (left + width / 2 - box.left) / box.width
      }
      return [...svg.querySelectorAll('circle, rect')].map(middle)
    })
    // September 2002 and the year 2004 on a line from 2002 to 2024, 23 years in all.
    expect(line[0]).toBeCloseTo(0.71 / 23, 1)
    expect(line[1]).toBeCloseTo(2.5 / 23, 2)
    expect(line).toHaveLength(await page.locator('#in-short .rows > li').count())
  }
})

test('on paper the notes are there with their addresses, and what only works on a screen is not', async ({ page }) => {
  await page.goto('/explainer/whose-count')
  const note = page.locator('#how-many .notes li').first()
  await expect(note).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(note).toBeVisible()
  const address = note.locator('a').evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await address).toContain('https://')
  await expect(page.getByText('Check yourself').first()).toBeHidden()
})

test.describe('embedded', () => {
  test('is drawn by either way, tells the page, and moves nothing on it', async ({ page }) => {
    await page.goto(host('30-explainer'))
    const element = page.locator('footnote-explainer[explainer="whose-count"]')
    await expect(element.getByRole('heading', { level: 2, name: 'The abductees, and whose count each figure is' })).toBeVisible()
    await expect(element.locator('article')).toHaveCSS('border-top-color', /^oklch\(0\.440\d* 0\.160\d* 303\.[34]\d*\)$/)
    expect((await kept(page)).moved).toEqual([])

    const placed = page.locator('footnote-explainer[explainer="from-2002-to-2024"]')
    await placed.scrollIntoViewIfNeeded()
    await expect(placed.locator('article')).toHaveCSS('color-scheme', 'dark')
    const { told, moved } = await kept(page)
    // Which of the two is here first is the network's to say.
    expect(told).toHaveLength(2)
    for (const explainer of ['whose-count', 'from-2002-to-2024'])
      expect(told).toContainEqual(['ready', { explainer, version: expect.stringMatching(/^[0-9a-f]{12}$/), sections: 6 }])
    expect(moved).toEqual([])
    expect(await axe(page)).toEqual([])
  })

  test('speaks the language asked for, where there is one, and else its own', async ({ page, faults }) => {
    await page.goto(host('30-explainer'))
    await page.evaluate(() => {
      for (const lang of ['ja', 'fi']) {
        const element = document.createElement('footnote-explainer')
        element.setAttribute('explainer', 'whose-count')
        element.setAttribute('lang', lang)
        document.querySelector('h1')?.before(element)
      }
    })
    const [japanese, finnish] = [page.locator('[lang="ja"] article'), page.locator('footnote-explainer[lang="fi"] article')]
    await expect(japanese).toHaveAttribute('lang', 'ja')
    await expect(japanese.locator('.kicker')).toContainText('解説')
    await expect(japanese.locator('.figure b').first()).toHaveText('13人')
    await finnish.scrollIntoViewIfNeeded()
    await expect(finnish).toHaveAttribute('lang', 'en')
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')])
  })

  test('a mark of the axis leads to its entry, within the element', async ({ page }) => {
    await page.goto(host('30-explainer'))
    const element = page.locator('footnote-explainer:has(.years)').first()
    await element.locator('.line a circle').first().click()
    await expect(element.locator('.years li:focus')).toHaveCount(1)
    await expect(page).toHaveURL(host('30-explainer'))
  })

  test('keeps the page’s styles out', async ({ page }) => {
    await page.goto(host('30-explainer'))
    const bar = page.locator('footnote-explainer .bar rect').first()
    await expect(bar).toHaveCSS('stroke', 'none')
    await expect(bar).toHaveCSS('fill', 'rgb(29, 28, 26)')
  })

  test('a numeral unfolds its note and puts the focus on it; the way to the source is told', async ({ page, context }) => {
    await page.goto(host('30-explainer'))
    const element = page.locator('footnote-explainer').first()
    await element.locator('#how-many sup a').first().click()
    const note = element.locator('#how-many .notes li').first()
    await expect(note).toBeFocused()
    await expect(page).toHaveURL(host('30-explainer'))
    await context.route(/^https:/, (route) => route.abort())
    const [opened] = await Promise.all([context.waitForEvent('page'), note.getByRole('link').click()])
    await opened.close()
    expect((await kept(page)).told.at(-1)).toEqual([
      'source',
      { explainer: 'whose-count', source: 'neo-2024-04', passage: expect.stringMatching(/^p4/) },
    ])
  })

  test('one that there is not leaves what the publisher put there, and says so', async ({ page, faults }) => {
    await page.route('**/v1/explainers/whose-count.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(host('30-explainer'))
    await expect(page.getByRole('link', { name: 'Read it on Footnote' })).toBeVisible()
    await expect.poll(async () => (await kept(page)).told).toContainEqual(['error', { code: 'not-found' }])
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')])
  })

  test('an element that leaves and comes back is drawn anew', async ({ page }) => {
    await page.goto(host('30-explainer'))
    const element = page.locator('footnote-explainer').first()
    await expect(element.locator('article')).toBeVisible()
    await element.evaluate((node) => {
      const { parentNode } = node
      node.remove()
      queueMicrotask(() => setTimeout(() => parentNode?.append(node)))
    })
    const back = page.locator('main > :last-child')
    await expect(back).toHaveAttribute('explainer', 'whose-count')
    await back.scrollIntoViewIfNeeded()
    await expect(back.getByText('How many were abducted, by whose count')).toBeVisible()
    await expect(back.locator('article')).toHaveCount(1)
  })
})

test('a frame says its height when it changes, and its events, takes its looks from its address, and does not scroll', async ({
  page,
  context,
}) => {
  await page.goto(host('31-explainer-frame'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('article')).toHaveAttribute('data-theme', 'dark')
  const height = (message: Record<string, unknown>) =>
    (message['datawrapper-height'] as { footnote: number } | undefined)?.footnote
  const heights = async () => (await kept(page)).messages.flatMap((message) => height(message) ?? [])
  const inside = () => frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight])
  // The host page may get a scroll bar by it, and the frame another width: then it says another height, and never one twice.
  await expect.poll(async () => [(await heights()).at(-1), (await heights()).at(-1)]).toEqual(await inside())
  const told = await heights()
  expect(new Set(told).size).toBe(told.length)

  // A fold that is closed leaves the height as it is: nothing on the host page moves.
  await frame.locator('summary').first().click()
  await context.route(/^https:/, (route) => route.abort())
  await frame.locator('#came-home .notes a').first().click()
  const { messages } = await kept(page)
  expect(messages.flatMap((message) => height(message) ?? [])).toEqual(told)
  const events = messages.filter((message) => message['source'] === 'footnote').map(({ type, detail }) => [type, detail])
  expect(events).toEqual([
    ['footnote:ready', { explainer: 'whose-count', version: expect.stringMatching(/^[0-9a-f]{12}$/), sections: 6 }],
    ['footnote:source', { explainer: 'whose-count', source: 'ft-2024-02', passage: 'p24' }],
  ])
})

test('a loader from a cache finds the app at its floating address', async ({ page, faults }) => {
  await page.route('**/assets/explainer-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 })
  await page.goto(host('30-explainer'))
  await expect(page.locator('footnote-explainer').first().locator('article')).toBeVisible()
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')])
})
