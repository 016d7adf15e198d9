/** The pages of sources, claims and corrections: filtering, following a citation, without a script, for everyone. */
import type { Page } from '@playwright/test'
import { axe, expect, shifts, test } from './helpers.ts'

const shown = (page: Page) => page.locator('.entry:visible')
const status = (page: Page) => page.getByRole('status')
const field = (page: Page, name: string) => page.getByRole('combobox', { name })

/** How many claims the data have of a voice. */
async function voiced(page: Page, voice: string): Promise<number> {
  const { claims } = await (await page.request.get('/v1/topics/far-skerry/claims.json')).json()
  return (Object.values(claims) as { voice: string }[]).filter((claim) => claim.voice === voice).length
}

test('the claims are filtered by keyboard, told, kept in the address, and shown again', async ({ page }) => {
  await page.goto('/claims/far-skerry')
  const all = await shown(page).count()
  await expect(status(page)).toHaveText(`${all} claims`)
  await field(page, 'Voice').focus()
  // A letter chooses in a closed list, as on every native select: “Someone’s judgement”.
  await page.keyboard.press('S')
  const few = await voiced(page, 'analysis')
  await expect(status(page)).toHaveText(`${few} of ${all} claims shown`)
  await expect(shown(page)).toHaveCount(few)
  await expect(page).toHaveURL(/\/claims\/far-skerry\?voice=analysis$/)
  await expect(field(page, 'Voice')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, 'Kind')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/claims\/far-skerry\?voice=analysis&conflict=yes$/)
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
  await expect(page).toHaveURL(/\/claims\/far-skerry$/)
})

test('an address with a filter opens filtered, and nothing moves; what the form does not offer filters nothing, and what fits nothing is said', async ({
  page,
}) => {
  await page.goto('/claims/far-skerry?source=chronicle-1924&year=1902&utm_source=x')
  expect(await shifts(page)).toEqual([])
  await expect(status(page)).toHaveText(/^\d+ of \d+ claims shown$/)
  await expect(field(page, 'Document')).toHaveValue('chronicle-1924')
  for (const entry of await shown(page).all()) {
    await expect(entry).toHaveAttribute('data-source', /chronicle-1924/)
    await expect(entry).toHaveAttribute('data-year', /1902/)
  }
  await expect(page.locator('.year:visible')).toHaveCount(1)
  await page.goto('/claims/far-skerry?voice="]{}*&kind=rumour')
  await expect(status(page)).toHaveText(/^\d+ claims$/)
  await expect(field(page, 'Voice')).toHaveValue('')
  await page.goto('/claims/far-skerry?source=courier-1918&year=1924')
  await expect(status(page)).toHaveText('No claim fits all of these.')
  await expect(shown(page)).toHaveCount(0)
})

test('a link to a claim leads to it through any filter', async ({ page }) => {
  await page.goto('/claims/far-skerry?source=courier-1918&conflict=yes')
  const before = await shown(page).count()
  const other = page.locator('#five-returned-1902')
  await expect(other).toBeHidden()
  await page
    .locator('#handful-1904')
    .getByRole('link', { name: /^Five castaways came back/ })
    .click()
  await expect(other).toBeInViewport()
  await expect(shown(page)).toHaveCount(before + 1)
  await field(page, 'Kind').selectOption('event')
  await expect(other).toBeHidden()
})

test('what an address names is in view and stands out, wherever it has moved', async ({ page }) => {
  for (const path of ['/sources/chronicle-1924#p5', '/claims/far-skerry?voice=reported#handful-1904'])
    await test.step(path, async () => {
      await page.goto('about:blank')
      await page.goto(path)
      expect(await shifts(page), path).toEqual([])
      const target = page.locator(`[id="${path.split('#')[1]}"]`)
      await expect(target).toBeInViewport()
      const top = await target.evaluate((element) => element.getBoundingClientRect().top)
      expect(top, path).toBeGreaterThanOrEqual(0)
      const paper = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor)
      expect(await paper(':target'), path).not.toBe(await paper('.sheet'))
    })
  // A link from when all claims stood on one page.
  await page.goto('/claims#handful-1904')
  await expect(page).toHaveURL('/claims/far-skerry#handful-1904')
  await expect(page.locator('#handful-1904')).toBeVisible()
  await page.goto('/claims#no-such-claim')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL('/claims#no-such-claim')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the claims have their ways in, and no form that does nothing; a cell of a document’s strip leads to its passage or to why there is none', async ({
    page,
  }) => {
    await page.goto('/claims/far-skerry')
    await expect(page.locator('#filter')).toBeHidden()
    const ways = page.getByRole('navigation', { name: 'Ways into the ledger' })
    await ways.locator('summary', { hasText: 'Which voyage brought castaways home' }).click()
    await ways
      .getByRole('link', { name: /a handful of castaways/ })
      .and(ways.locator(':visible'))
      .first()
      .click()
    await expect(page.locator('#handful-1904')).toBeInViewport()
    await expect(page).toHaveURL(/#handful-1904$/)

    await page.goto('/sources/courier-1918')
    await page.getByRole('link', { name: /^7 cited, \d+ passages?$/ }).click()
    await expect(page.locator('#p7')).toBeInViewport()
    await page.getByRole('link', { name: '8 left out: short link to the page itself' }).click()
    await expect(page.getByText('Paragraph 8: left out, short link to the page itself.')).toBeInViewport()
  })
})

test.describe('for everyone', () => {
  const pages = [
    '/sources',
    '/sources/chronicle-1924#p5',
    '/sources/review-1924',
    '/corrections',
    '/claims/far-skerry?conflict=yes#handful-1904',
  ]
  const looks = [
    ['light', 1280],
    ['dark', 320],
  ] as const
  // In turn, as the sheet is one; every page in both in the soak.
  for (const [n, [colorScheme, width]] of looks.entries())
    test(`axe finds nothing on a page of the ledger, and nothing is cut off, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const path of pages.filter((_, i) => process.env['SOAK'] || i % 2 === n)) {
        await page.goto(path)
        const asked = page.locator('summary:visible').first()
        if (await asked.count()) await asked.click()
        expect.soft(await axe(page), path).toEqual([])
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width)
      }
    })
})
