/** Explainers: on their own page without a script, embedded, framed, on paper and for everyone. */
import type { Page } from '@playwright/test'
import { axe, expect, host, hostEvents, messages, shifts, test } from './helpers.ts'

/** Events of explainers that reached the page's window, as type and detail. */
const events = async (page: Page) => (await hostEvents(page)).map(({ type, detail }) => [type, detail])

const BOTH = ['light', 'dark'] as const
/** Each with how axe looks at it; in the element below it looks at the first two the other way round, and in the soak at all both ways. */
const explainers = [
  ['from-1902-to-1924', ['light']],
  ['whose-figures', ['dark']],
  ['who-was-who', ['light']],
  ['how-the-lamp-changed', ['dark']],
] as const

test('an explainer fits a screen of 320 px, folded and unfolded, passes axe light and dark, and nothing moves while it loads', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const [id, looks] of explainers)
    await test.step(id, async () => {
      await page.goto(`/explainer/${id}`)
      expect(await width()).toBe(320)
      expect(await shifts(page)).toEqual([])
      for (const fold of await page.locator('summary').all()) await fold.click()
      expect(await width()).toBe(320)
      for (const colorScheme of process.env['SOAK'] ? BOTH : looks) {
        await page.emulateMedia({ colorScheme })
        expect(await axe(page), colorScheme).toEqual([])
      }
    })
})

test.describe('who acts, counts and speaks', () => {
  test('is told by shape, tint and word along a time line, with a key over it', async ({ page }) => {
    await page.goto('/explainer/from-1902-to-1924')
    const section = page.locator('#in-short')
    await expect(section.locator('.key li')).toHaveText(['Orrin', 'The station', 'Sel'])
    const entry = (name: string) => section.locator('.dated > li').filter({ hasText: name })
    await expect(entry('Anton Lys offered').locator('.when')).toHaveText('6 May 1919 Orrin')
    const look = (name: string) =>
      entry(name)
        .locator('.sign')
        .evaluate((sign) => [getComputedStyle(sign).color, sign.querySelector('path')?.getAttribute('d')])
    const [orrin, station] = [await look('Anton Lys offered'), await look('Ida Brenn said')]
    expect(orrin[0]).not.toBe(station[0])
    expect(orrin[1]).not.toBe(station[1])
    // On the axis as in the key, so that one is read by the other.
    const drawn = await section.locator('figure a .sign path').evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    expect(new Set(drawn).size).toBe(3)

    // It survives the loss of colours: every shape is drawn in the system’s own.
    await page.emulateMedia({ forcedColors: 'active' })
    const colours = await page.locator('.key .sign').evaluateAll((all) => all.map((sign) => getComputedStyle(sign).color))
    expect(new Set(colours).size).toBe(1)
    const shapes = await section.locator('.key path').evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    expect(new Set(shapes).size).toBe(3)
  })

  test('goes by the counter of a figure and by the voice of an account, and is told in no topic that names no parties', async ({
    page,
  }) => {
    await page.goto('/explainer/whose-figures')
    await expect(page.locator('#how-many .key li')).toHaveText(['Orrin', 'The station', 'The union'])
    const bar = (n: number) =>
      page
        .locator('#how-many .bar')
        .nth(n)
        .evaluate((one) => getComputedStyle(one).color)
    expect(await bar(1)).toBe(await bar(2))
    expect(await bar(0)).not.toBe(await bar(1))
    const rule = (name: string) =>
      page
        .locator('#disputed-fate .account')
        .filter({ has: page.getByRole('heading', { name }) })
        .evaluate((one) => [getComputedStyle(one).borderTopColor, !!one.querySelector('.sign')])
    const [orrin, station] = [await rule('Orrin'), await rule('The station')]
    expect([orrin[1], station[1]]).toEqual([true, true])
    expect(orrin[0]).not.toBe(station[0])
    // A voice that is of no party has neither.
    expect(await page.locator('#which-voyage .account .sign').count()).toBe(0)

    await page.goto('/explainer/how-the-lamp-changed')
    await expect(page.locator('.dated > li').first()).toBeVisible()
    expect(await page.locator('.key, .sign').count()).toBe(0)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an explainer is read whole, a numeral leads to its note and unfolds it, and one checks oneself in a quiz and comes back', async ({
    page,
  }) => {
    await page.goto('/explainer/whose-figures')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The castaways, and whose count each figure is')
    await expect(page.getByText('The Harbour Board lists 17 fishermen as castaways.')).toBeVisible()
    const note = page.locator('[id="how-many.1"]')
    await expect(note).toBeHidden()
    await page.locator('#how-many sup a').first().click()
    await expect(note).toBeInViewport()
    await expect(page).toHaveURL(/#how-many\.1$/)

    await page.getByRole('link', { name: 'How many castaways are on the Harbour Board’s list?' }).click()
    await expect(page).toHaveURL('/quiz/every-kind#official-list')
    await page.getByRole('link', { name: 'The castaways, and whose count each figure is' }).click()
    await expect(page).toHaveURL('/explainer/whose-figures')

    // In a frame its sources are folded too, as it tells its height.
    await page.goto('/frame/explainer/whose-figures')
    await expect(page.locator('[id="how-many.1"]')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Open this explainer on its own page' })).toBeVisible()
  })
})

test('on paper the notes are there with their addresses, and what only works on a screen is not', async ({ page }) => {
  await page.goto('/explainer/whose-figures')
  const note = page.locator('[id="how-many.1"]')
  await expect(note).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(note).toBeVisible()
  const address = note.locator('a[target]').evaluate((link) => getComputedStyle(link, '::after').content)
  // The host, not the address: encoded fragments are no use on paper.
  expect(await address).toMatch(/\(\w+\.example/)
  await expect(page.getByText('Check yourself').first()).toBeHidden()
  // Nothing leads back where nothing can be pressed.
  await expect(note.locator('.back')).toBeHidden()
})

test.describe('embedded', () => {
  test('is drawn by either way, in its own styles, tells the page, and moves nothing on it', async ({ page }) => {
    await page.goto(host('30-explainer'))
    const element = page.locator('footnote-explainer[explainer="whose-figures"]')
    await expect(element.getByRole('heading', { level: 2, name: 'The castaways, and whose count each figure is' })).toBeVisible()
    await expect(element.locator('article')).toHaveCSS('border-top-color', /^oklch\(0\.440\d* 0\.160\d* 303\.[34]\d*\)$/)
    await expect(element.locator('.key').first()).toBeVisible()
    const bar = element.locator('.bar rect').first()
    await expect(bar).toHaveCSS('stroke', 'none')
    await expect(bar).toHaveCSS('fill', 'rgb(185, 89, 26)')
    expect(await shifts(page)).toEqual([])

    const placed = page.locator('footnote-explainer[explainer="from-1902-to-1924"]')
    await placed.scrollIntoViewIfNeeded()
    await expect(placed.locator('article')).toHaveCSS('color-scheme', 'dark')
    // Which of the two is here first is the network's to say.
    await expect.poll(() => events(page)).toHaveLength(2)
    for (const [explainer, sections] of [
      ['whose-figures', 6],
      ['from-1902-to-1924', 3],
    ])
      expect(await events(page)).toContainEqual([
        'ready',
        { explainer, version: expect.stringMatching(/^[0-9a-f]{12}$/), sections },
      ])
    expect(await shifts(page)).toEqual([])
    expect(await axe(page)).toEqual([])
  })

  test('speaks the language asked for, where there is one, and else its own; takes other looks as soon as it is ready; one that leaves and comes back is drawn anew', async ({
    page,
    faults,
  }) => {
    faults.expect(/404/)
    await page.goto(host('30-explainer'))
    await page.evaluate(() => {
      for (const lang of ['ja', 'fi']) {
        const element = document.createElement('footnote-explainer')
        element.setAttribute('explainer', 'whose-figures')
        element.setAttribute('lang', lang)
        element.addEventListener('footnote:ready', () => element.setAttribute('theme', 'dark'))
        document.querySelector('h1')?.before(element)
      }
    })
    const [japanese, finnish] = [page.locator('[lang="ja"] article'), page.locator('footnote-explainer[lang="fi"] article')]
    await expect(japanese).toHaveAttribute('lang', 'ja')
    await expect(japanese).toHaveAttribute('data-theme', 'dark')
    await expect(japanese.locator('.kicker')).toContainText('解説')
    await expect(japanese.locator('.figure b').first()).toHaveText('13人')
    await finnish.scrollIntoViewIfNeeded()
    await expect(finnish).toHaveAttribute('lang', 'en')

    const element = page.locator('footnote-explainer[explainer="whose-figures"]:not([lang])')
    await element.scrollIntoViewIfNeeded()
    await expect(element.locator('article')).toBeVisible()
    await element.evaluate((node) => {
      const { parentNode } = node
      node.remove()
      queueMicrotask(() => setTimeout(() => parentNode?.append(node)))
    })
    const back = page.locator('main > :last-child')
    await expect(back).toHaveAttribute('explainer', 'whose-figures')
    await back.scrollIntoViewIfNeeded()
    await expect(back.getByText('How many were kept, by whose count')).toBeVisible()
    await expect(back.locator('article')).toHaveCount(1)
  })

  test('within the element a mark of the axis leads to its entry, and a numeral to its note; the way to the source is told', async ({
    page,
    context,
  }) => {
    await page.goto(host('30-explainer'))
    const dated = page.locator('footnote-explainer:has(.years)').first()
    await dated.locator('.line a').first().locator('path').click()
    await expect(dated.locator('.years li:focus')).toHaveCount(1)
    await expect(page).toHaveURL(host('30-explainer'))

    const element = page.locator('footnote-explainer').first()
    await element.locator('#how-many sup a').first().click()
    const note = element.locator('#how-many .notes [aria-current]')
    await expect(note).toBeFocused()
    await expect(page).toHaveURL(host('30-explainer'))
    await context.route(/^https:/, (route) => route.abort())
    const [opened] = await Promise.all([context.waitForEvent('page'), note.getByRole('link').first().click()])
    await opened.close()
    expect((await events(page)).at(-1)).toEqual([
      'source',
      { explainer: 'whose-figures', source: 'review-1924', passage: expect.stringMatching(/^p2/) },
    ])
  })

  test('one that there is not leaves what the publisher put there, and says so', async ({ page, faults }) => {
    faults.expect(/404/)
    await page.route('**/v1/explainers/whose-figures.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(host('30-explainer'))
    await expect(page.getByRole('link', { name: 'Read it on Footnote' })).toBeVisible()
    await expect.poll(() => events(page)).toContainEqual(['error', { code: 'not-found' }])
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
  const heights = async () => (await messages(page)).flatMap((message) => height(message) ?? [])
  const inside = () => frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight])
  // The host page may get a scroll bar by it, and the frame another width: then it says another height, and never one twice.
  await expect.poll(async () => [(await heights()).at(-1), (await heights()).at(-1)]).toEqual(await inside())
  const told = await heights()
  expect(new Set(told).size).toBe(told.length)

  // A fold that is opened is told as well.
  await frame.locator('#came-home .sources summary').click()
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(told.at(-1) ?? 0)
  await expect.poll(async () => [(await heights()).at(-1), (await heights()).at(-1)]).toEqual(await inside())
  await context.route(/^https:/, (route) => route.abort())
  await frame.locator('#came-home .notes a').first().click()
  const mirrored = (await messages(page))
    .filter((message) => message['source'] === 'footnote')
    .map(({ type, detail }) => [type, detail])
  expect(mirrored).toEqual([
    ['footnote:ready', { explainer: 'whose-figures', version: expect.stringMatching(/^[0-9a-f]{12}$/), sections: 6 }],
    ['footnote:source', { explainer: 'whose-figures', source: 'chronicle-1924', passage: 'p3b' }],
  ])
})

test('a loader from a cache finds the app at its floating address', async ({ page, faults }) => {
  faults.expect(/404/)
  await page.route('**/assets/explainer-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 })
  await page.goto(host('30-explainer'))
  await expect(page.locator('footnote-explainer').first().locator('article')).toBeVisible()
})

test('a year that stays above its entries is drawn over what passes under it', async ({ page }) => {
  await page.goto('/explainer/from-1902-to-1924')
  const over = await page.evaluate(() => {
    // One with an entry long enough to pass under it.
    const year = [...document.querySelectorAll('.years > li')].find(({ clientHeight }) => clientHeight > 120)
    const [head, entry] = [year?.querySelector('.year'), year?.querySelector('.dated > li')]
    if (!head || !entry) throw new Error('found no year')
    scrollTo({ top: scrollY + entry.getBoundingClientRect().top + 12, behavior: 'instant' })
    const { left, top, height } = head.getBoundingClientRect()
    const [under, at] = [entry.getBoundingClientRect(), top + height / 2]
    return {
      stuck: Math.round(top),
      passes: under.top < at && under.bottom > at,
      drawn: document.elementFromPoint(left + 8, at) === head,
    }
  })
  expect(over).toEqual({ stuck: 0, passes: true, drawn: true })
})
