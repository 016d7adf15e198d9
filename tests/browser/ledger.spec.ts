/** The pages of sources, claims and corrections: filtering, following a citation, without a script, for everyone. */
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

/** Every test fails when a policy refuses something or a script fails. */
const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', ({ message }) => faults.push(message))
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page and gives what has moved on it by the time it is drawn: the names of elements. */
async function moved(page: Page, path: string): Promise<string[]> {
  await page.addInitScript(() => {
    const found: string[] = []
    Object.assign(window, { found })
    type Shift = PerformanceEntry & { sources: { node: Node | null }[] }
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[]) found.push(...sources.map(({ node }) => String(node?.nodeName)))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path)
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
    return (window as unknown as { found: string[] }).found
  })
}

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

/** What axe finds wrong, by rule and place. */
async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeFile })
  return page.evaluate(async () => {
    type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

const shown = (page: Page) => page.locator('.entry:visible')
const status = (page: Page) => page.getByRole('status')
const field = (page: Page, name: string) => page.getByRole('combobox', { name })

/** How many claims the data have of a voice. */
async function voiced(page: Page, voice: string): Promise<number> {
  const { claims } = await (await page.request.get('/v1/claims.json')).json()
  return (Object.values(claims) as { voice: string }[]).filter((claim) => claim.voice === voice).length
}

test('the claims are filtered by keyboard, told, kept in the address, and shown again', async ({ page }) => {
  await page.goto('/claims/japan-north-korea')
  const all = await shown(page).count()
  await expect(status(page)).toHaveText(`${all} claims`)
  await field(page, 'Voice').focus()
  // A letter chooses in a closed list, as on every native select: “Someone’s judgement”.
  await page.keyboard.press('S')
  const few = await voiced(page, 'analysis')
  await expect(status(page)).toHaveText(`${few} of ${all} claims shown`)
  await expect(shown(page)).toHaveCount(few)
  await expect(page).toHaveURL(/\/claims\/japan-north-korea\?voice=analysis$/)
  await expect(field(page, 'Voice')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, 'Kind')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/claims\/japan-north-korea\?voice=analysis&conflict=yes$/)
  const fewer = await shown(page).count()
  expect(fewer).toBeGreaterThan(0)
  expect(fewer).toBeLessThan(few)
  await expect(shown(page).locator('.otherwise h4').first()).toContainText('Who says otherwise')
  // Enter in a form with a checkbox would send it.
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(`${fewer} of ${all} claims shown`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(`${all} claims`)
  await expect(shown(page)).toHaveCount(all)
  await expect(page).toHaveURL(/\/claims\/japan-north-korea$/)
})

test('an address with a filter opens filtered, and nothing moves', async ({ page }) => {
  expect(await moved(page, '/claims/japan-north-korea?source=ft-2024-02&year=2002&utm_source=x')).toEqual([])
  await expect(status(page)).toHaveText(/^\d+ of \d+ claims shown$/)
  await expect(field(page, 'Document')).toHaveValue('ft-2024-02')
  for (const entry of await shown(page).all()) {
    await expect(entry).toHaveAttribute('data-source', /ft-2024-02/)
    await expect(entry).toHaveAttribute('data-year', /2002/)
  }
  await expect(page.locator('.year:visible')).toHaveCount(1)
})

test('what the form does not offer filters nothing; what fits nothing is said', async ({ page }) => {
  await page.goto('/claims/japan-north-korea?voice="]{}*&kind=rumour')
  await expect(status(page)).toHaveText(/^\d+ claims$/)
  await expect(field(page, 'Voice')).toHaveValue('')
  await page.goto('/claims/japan-north-korea?source=dw-2018-03&year=2024')
  await expect(status(page)).toHaveText('No claim fits all of these.')
  await expect(shown(page)).toHaveCount(0)
})

test('a link to a claim leads to it through any filter', async ({ page }) => {
  await page.goto('/claims/japan-north-korea?source=dw-2018-03&conflict=yes')
  const before = await shown(page).count()
  const other = page.locator('#five-returned-2002')
  await expect(other).toBeHidden()
  await page
    .locator('#handful-2004')
    .getByRole('link', { name: /^Five abductees came back/ })
    .click()
  await expect(other).toBeInViewport()
  await expect(shown(page)).toHaveCount(before + 1)
  await field(page, 'Kind').selectOption('event')
  await expect(other).toBeHidden()
})

for (const path of [
  '/sources/ft-2024-02#p24',
  '/claims/japan-north-korea#handful-2004',
  '/claims/japan-north-korea?voice=reported#handful-2004',
])
  test(`${path} is in view and stands out`, async ({ page }) => {
    expect(await moved(page, path)).toEqual([])
    const target = page.locator(`[id="${path.split('#')[1]}"]`)
    await expect(target).toBeInViewport()
    const top = await target.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    const paper = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await paper(':target')).not.toBe(await paper('.sheet'))
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the claims have their ways in, and no form that does nothing', async ({ page }) => {
    await page.goto('/claims/japan-north-korea')
    await expect(page.locator('#filter')).toBeHidden()
    const ways = page.getByRole('navigation', { name: 'Ways into the ledger' })
    await ways.locator('summary', { hasText: 'Which visit brought abductees home' }).click()
    await ways
      .getByRole('link', { name: /a handful of abductees/ })
      .and(ways.locator(':visible'))
      .first()
      .click()
    await expect(page.locator('#handful-2004')).toBeInViewport()
    await expect(page).toHaveURL(/#handful-2004$/)
  })

  test('a cell of a document’s strip leads to its passage or to why there is none', async ({ page }) => {
    await page.goto('/sources/dw-2018-03')
    await page.getByRole('link', { name: /^35 cited, \d+ passages?$/ }).click()
    await expect(page.locator('#p35')).toBeInViewport()
    await page.getByRole('link', { name: '8 left out: short link to the page itself' }).click()
    await expect(page.getByText('Paragraph 8: left out, short link to the page itself.')).toBeInViewport()
  })
})

test.describe('for everyone', () => {
  // axe is a script of ours that the pages' policy would refuse.
  test.use({ bypassCSP: true })
  const pages = [
    '/sources',
    '/sources/ft-2024-02#p24',
    '/sources/neo-2024-04',
    '/corrections',
    '/claims/japan-north-korea?conflict=yes#handful-2004',
  ]
  for (const path of pages)
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['light', 320],
      ['dark', 320],
    ] as const)
      test(`${path}: axe finds nothing and nothing is cut off, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        const asked = page.locator('summary:visible').first()
        if (await asked.count()) await asked.click()
        expect(await axe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      })
})

test('a link to a claim from when all stood on one page leads to the page of its topic', async ({ page }) => {
  await page.goto('/claims#handful-2004')
  await expect(page).toHaveURL('/claims/japan-north-korea#handful-2004')
  await expect(page.locator('#handful-2004')).toBeVisible()
  await page.goto('/claims#no-such-claim')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL('/claims#no-such-claim')
})
