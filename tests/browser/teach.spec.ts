import type { Page } from '@playwright/test'
import { readQr } from '../qr.ts'
import { index } from '../site.ts'
import { axe, expect, focused, origin, test } from './helpers.ts'
import { printed } from './pdf.ts'

const ID = 'every-kind'
const shown = (page: Page) =>
  page.locator('[data-question]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']))

const soak = !!process.env['SOAK']
const looks = { wide: [1280, 'light'], narrow: [320, 'dark'] } as const

/**
 * Nothing that has to be scrolled to sideways, on a wide screen in the light and a narrow one in the dark, and nothing that axe
 * finds, in the soak wherever it is not asked here.
 */
async function look(page: Page, asked: (keyof typeof looks)[] = ['wide', 'narrow']) {
  for (const [look, [width, colorScheme]] of Object.entries(looks)) {
    await page.setViewportSize({ width, height: 720 })
    await page.emulateMedia({ colorScheme })
    if (soak || asked.some((one) => one === look)) expect.soft(await axe(page), `axe, ${colorScheme}, ${width} px`).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `width of ${width} px`).toBe(width)
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a teacher’s form opens just the questions chosen, at the address to share; a worksheet and its key are whole', async ({
    page,
    set,
  }) => {
    const { questions } = await set(ID)
    const chosen = [questions[6], questions[1], questions[8]].map((question) => question ?? { id: '', stem: '' })
    await page.goto(`/teach/${ID}`)
    await expect(page.locator('.link, [data-do]')).toHaveCount(5)
    for (const hidden of await page.locator('.link, [data-do]').all()) await expect(hidden).toBeHidden()
    for (const { stem } of chosen) await page.getByLabel(stem).check()
    await page.getByLabel('At the end').check()
    await page.getByRole('button', { name: 'Open these questions' }).click()
    const ids = questions.map(({ id }) => id).filter((id) => chosen.some((one) => one.id === id))
    await expect(page).toHaveURL(`${origin}/quiz/${ID}/play?questions=${ids.join(',')}&feedback=end`)
    await expect.poll(() => shown(page)).toEqual(ids)
    for (const { stem } of chosen) await expect(page.getByText(stem)).toBeVisible()
    // Opened by somebody else, it is the same.
    await page.goto(page.url())
    expect(await shown(page)).toEqual(ids)

    for (const path of [`/print/${ID}`, `/print/${ID}/key`]) {
      await page.goto(path)
      for (const { stem } of questions) await expect(page.getByRole('heading', { name: stem, exact: true })).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
    }
  })
})

test('the link, its words, its code and the papers follow the form, and give what they say', async ({ page, context, set }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { questions } = await set(ID)
  const [first, second] = questions.slice(2)
  await page.goto(`/teach/${ID}`)
  const link = page.locator('.address a')
  const told = page.locator('.told')
  await expect(link).toHaveAttribute('href', `${origin}/quiz/${ID}/play`)
  // Beside the form the link stays in view, and never over what follows.
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.locator('.back').scrollIntoViewIfNeeded()
  const edge = (selector: string, side: 'top' | 'bottom') =>
    page.locator(selector).evaluate((node, side) => node.getBoundingClientRect()[side], side)
  expect(await edge('.link', 'bottom')).toBeLessThanOrEqual(await edge('.more', 'top'))

  await page.getByLabel(first?.stem ?? '').check()
  await page.getByLabel(second?.stem ?? '').check()
  await page.getByLabel('At the end').check()
  await page.getByLabel('日本語').check()
  const order = page.getByRole('textbox', { name: 'Order' })
  await order.pressSequentially('K 7!')
  await expect(order).toHaveValue('k7')
  const address = `${origin}/quiz/${ID}/play?questions=${first?.id},${second?.id}&shuffle=k7&lang=ja&feedback=end`
  await expect(link).toHaveText(address)
  await expect(link).toHaveAttribute('href', address)
  await expect(told).toHaveText('2 of 10 questions, in the order of seed k7, feedback at the end, in Japanese.')
  const code = async () => readQr(await page.locator('svg.qr').evaluate((svg) => svg.outerHTML))
  expect(await code()).toBe(address)
  const share = (name: string) => page.getByRole('link', { name }).getAttribute('href')
  expect(await share('Google Classroom')).toBe(`https://classroom.google.com/share?url=${encodeURIComponent(address)}`)
  expect(await share('Microsoft Teams')).toBe(`https://teams.microsoft.com/share?href=${encodeURIComponent(address)}`)

  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the code' }).click()])
  expect(saved.suggestedFilename()).toBe(`${ID}.svg`)
  await page.getByRole('button', { name: 'New order' }).click()
  await expect(order).toHaveValue(/^[a-z2-9]{4}$/)
  await expect(link).toHaveText(address.replace('k7', await order.inputValue()))
  await expect(page.getByText('Link copied.')).toBeHidden()

  const final = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page.locator('[data-question]')).toHaveCount(2)
  const asked = await shown(page)
  expect([...asked].sort()).toEqual([first?.id, second?.id].sort())
  // Whoever goes back finds the form as it was, and its link.
  await page.goBack()
  await expect(page.getByLabel('At the end')).toBeChecked()
  await expect(link).toHaveText(final)

  // On paper it is the same: the worksheet, what its code leads to, and the key.
  const printed = () =>
    page.locator('.paper-questions > li').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id']))
  await page.getByRole('link', { name: 'Worksheet', exact: true }).click()
  await expect(page).toHaveURL(/\/ja\/print\//)
  await expect.poll(printed).toEqual(asked)
  await expect.poll(code).toBe(final)
  await expect(page.locator('.who')).toContainText('得点（2点満点）')
  await page.locator('.tools a[href*="/key"]').click()
  await expect(page).toHaveURL(/\/key\?/)
  await expect.poll(printed).toEqual(asked)
  // Just the notes that these questions cite, each under the number that leads to it.
  const cited = await page
    .locator('.answers a[href^="#n"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash))
  const notes = await page.locator('.endnotes li').evaluateAll((all) => all.map((one) => `#n${(one as HTMLLIElement).value}`))
  expect(new Set(cited)).toEqual(new Set(notes))
})

test('a worksheet and its key are accessible, and printed by a button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  for (const [path, asked] of [
    [`/print/${ID}`, 'wide'],
    [`/ja/print/${ID}/key`, 'narrow'],
  ] as const) {
    await page.goto(path)
    await look(page, [asked])
    await page.getByRole('button').click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', '')
  }
  await page.locator('sup a').first().click()
  await expect(page).toHaveURL(/#n\d+$/)
  expect(await focused(page)).toBe('BODY')
})

/** A worksheet is short enough to be handed out as two leaves, printed on both sides; a key lies beside the pile. */
const MOST = { '': 4, '/key': 8 }

const everyday = [
  [`/print/${ID}`, 'A4'],
  [`/ja/print/${ID}`, 'Letter'],
] as const
const all = soak
  ? index().sets.flatMap(({ id, languages: [, ...others] }) =>
      ['', ...others.map((lang) => `/${lang}`)].flatMap((lang) =>
        (['A4', 'Letter'] as const).map((format) => [`${lang}/print/${id}`, format] as const),
      ),
    )
  : everyday

for (const [path, format] of all)
  test(`${path} on ${format}: no question of the worksheet or the key is split between pages`, async ({ page }) => {
    for (const part of ['', '/key'] as const) {
      await page.goto(path + part)
      const { pages, parts } = await printed(page, '.paper-questions > li', format)
      const questions = await page.locator('.paper-questions > li').count()
      expect(questions).toBeGreaterThan(2)
      expect(parts).toHaveLength(questions)
      expect(parts.map(({ top, bottom }) => [top > 0, bottom - top])).toEqual(parts.map(() => [true, 0]))
      // Ten take more than a page: there is where to split.
      if (questions > 5) expect(pages).toBeGreaterThan(1)
      expect(pages).toBeLessThanOrEqual(MOST[part])
    }
  })

test('a selection that is kept comes back a year later, and the page says what has changed in it', async ({ page, set }) => {
  const { questions } = await set(ID)
  const [first, second, third] = questions
  if (!first || !second || !third) throw new Error(`${ID} begins otherwise`)
  await page.goto(`/teach/${ID}`)
  const since = page.locator('.since')
  await expect(since).toBeHidden()
  await page.getByLabel(first.stem).check()
  await page.getByLabel(third.stem).check()
  await page.getByLabel('At the end').check()
  const link = page.getByRole('link', { name: 'Keep this selection for next year' })
  const address = (await link.getAttribute('href')) ?? ''

  await page.goto('about:blank')
  await page.goto(address)
  await expect(since).toContainText('Nothing has changed')
  await expect(page.getByLabel(first.stem)).toBeChecked()
  await expect(page.getByLabel(second.stem)).not.toBeChecked()
  await expect(page.getByLabel('At the end')).toBeChecked()
  await expect(page.locator('.address a')).toHaveText(`${origin}/quiz/${ID}/play?questions=${first.id},${third.id}&feedback=end`)

  // As if one had been reworded since, and another taken out.
  const later = address.replace(/(\d{4}-\d\d-\d\d),([^:]+):\w+/, '$1,$2:0,of-last-year:1')
  await page.goto('about:blank')
  await page.goto(later)
  await expect(since.getByRole('listitem')).toHaveText([
    `Changed: “${first.stem}”`,
    'No longer in the quiz: the question “of-last-year”',
  ])
  await expect(since.getByRole('link', { name: 'All corrections' })).toBeVisible()
  await look(page)
})

test('homework ends on a day that is yet to come, as its field says; together the day counts for nothing', async ({ page }) => {
  await page.goto(`/teach/${ID}`)
  const until = page.getByLabel('Answers until the end of')
  const flaw = () => until.evaluate(({ validity }: HTMLInputElement) => [validity.rangeUnderflow, validity.rangeOverflow])
  await page.getByLabel('Homework').check()
  for (const [day, found] of [
    ['2020-01-01', [true, false]],
    ['2100-01-01', [false, true]],
  ] as const) {
    await until.fill(day)
    await page.getByRole('button', { name: 'Start a class' }).click()
    await expect(until).toBeFocused()
    expect(await flaw()).toEqual(found)
  }
  await page.getByLabel('Together').check()
  await page.getByRole('button', { name: 'Start a class' }).click()
  await expect(page).toHaveURL(/\/wall#/)
})
