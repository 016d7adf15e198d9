import type { Locator, Page } from '@playwright/test'
import { choose, expect, host, hostEvents, insert, painted, RASK, test } from './helpers.ts'

const widget = (page: Page) => page.locator(`footnote-quiz[quiz="${RASK}"]`)

/** Goes to a host page and to the quiz in it, which is as wide as on any other. */
async function open(page: Page, name: string): Promise<Locator> {
  await page.goto(host(name))
  const quiz = widget(page)
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  return quiz
}

/** Computed styles of everything in the quiz, one line each. What custom properties a page has may be seen; what follows from them is. */
const styles = (quiz: Locator) =>
  quiz.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('.quiz, .quiz *') ?? [])].flatMap((part, at) => {
      const computed = getComputedStyle(part)
      const names = Array.from({ length: computed.length }, (_, i) => computed.item(i)).filter((name) => !name.startsWith('--'))
      return names.map(
        (name) => `${at} ${part.nodeName}.${part.getAttribute('class')} ${name}: ${computed.getPropertyValue(name)}`,
      )
    }),
  )

const paper = (quiz: Locator) => quiz.locator('.quiz').evaluate((element) => getComputedStyle(element).backgroundColor)
const [LIGHT, DARK] = ['rgb(255, 253, 248)', 'rgb(21, 23, 26)']

test('08-hostile-css: no rule of the page reaches into the quiz, letters have the reader’s size, and it holds no blank under its answer', async ({
  page,
}) => {
  const opened = async (name: string) => {
    const quiz = await open(page, name)
    await expect(quiz.locator('.now legend')).toBeVisible()
    // The layout’s sheet, the asking half’s and, a moment later on one page than on the other, the telling half’s.
    await expect.poll(() => quiz.evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length)).toBe(3)
    return quiz
  }
  const before = await styles(await opened('02-element'))
  const quiz = await opened('08-hostile-css')
  const font = await quiz.locator('.quiz').evaluate((element) => {
    const { fontSize, lineHeight, letterSpacing } = getComputedStyle(element)
    return { fontSize, lineHeight, letterSpacing }
  })
  expect(font).toEqual({ fontSize: '16px', lineHeight: '24px', letterSpacing: 'normal' })
  expect((await quiz.locator('.now .opt').first().boundingBox())?.height).toBeLessThan(80)

  // Lengths are rounded to the screen's pixels, which a zoomed root makes others.
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1'))
  const after = await styles(quiz)
  await page.evaluate(() => document.documentElement.style.removeProperty('zoom'))
  const known = new Set(before)
  expect(known.size).toBeGreaterThan(10_000)
  // The height held was measured on the zoomed root, in its pixels.
  const held = /^0 ARTICLE\S* \S* ?(min-)?(height|block-size|(perspective|transform)-origin): /
  const others = after.filter((line) => !known.has(line) && !held.test(line))
  expect(others.slice(0, 20)).toEqual([])

  await choose(quiz, 'False')
  const [place, drawn] = [await quiz.locator('#place').boundingBox(), await quiz.locator('.quiz').boundingBox()]
  expect(place?.height).toBe(drawn?.height)
})

test('options are taken from the script or as attributes; a bad one warns, the host hears of one that chooses nothing, and the default holds', async ({
  page,
  faults,
}) => {
  let warnings: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text().replace(/;.*/, ''))
  })
  await test.step('01-script: from the script', async () => {
    const quiz = await open(page, '01-script')
    const main = quiz.getByRole('button', { name: 'Check answer' })
    expect(await painted(main, 'background-color')).toEqual([122, 31, 92])
    expect(warnings).toEqual([])
  })
  await test.step('as attributes, two of them bad', async () => {
    await insert(
      page,
      '<footnote-quiz quiz="what-rask-brought-home" questions="admission,first-voyage" layout="all" theme="dark" feedback="sideways" accent="url(x)" utm_source="x"></footnote-quiz>',
    )
    const quiz = widget(page)
    await expect(quiz.locator('legend')).toHaveText([/How many castaways/, /In which year/])
    await expect(quiz.locator('legend').last()).toBeVisible()
    expect(await paper(quiz)).toBe(DARK)
    expect(warnings).toEqual(['footnote: bad feedback', 'footnote: bad accent'])
    await quiz.locator('[data-question="admission"]').getByLabel('13').check()
    await quiz.locator('[data-question="admission"]').getByRole('button', { name: 'Check answer' }).click()
    await expect(quiz.locator('[data-question="admission"] .verdict')).toHaveText('Correct.')
  })
  await test.step('that choose no questions of the set', async () => {
    faults.expect(/400 \(Bad Request\)/)
    warnings = []
    await insert(page, '<footnote-quiz quiz="what-rask-brought-home" questions="no-such-question"></footnote-quiz>')
    await expect(widget(page).getByText('Question 1 of 10')).toBeVisible()
    await expect.poll(() => warnings.join()).toContain('footnote:')
    const heard = (await hostEvents(page)).map(({ type, detail }) => detail['code'] ?? type)
    expect(heard).toEqual(['bad-option', 'ready'])
  })
})

test('15-dark: on a dark page the quiz is dark, on a light one light, whatever the system likes', async ({ page }) => {
  expect(await paper(await open(page, '15-dark'))).toBe(DARK)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper(await open(page, '02-element'))).toBe(LIGHT)
  // A page that takes either follows the system, and so does the quiz.
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'))
  expect(await paper(widget(page))).toBe(DARK)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper(widget(page))).toBe(LIGHT)
})

test('14-rtl: an English quiz reads from left to right on a page that reads from right to left', async ({ page }) => {
  const quiz = await open(page, '14-rtl')
  await expect(quiz.locator('.now legend')).toHaveCSS('direction', 'ltr')
  // The full stop comes after the last word, not before the first.
  const order = await quiz.locator('.now legend').evaluate((legend) => {
    const text = legend.firstChild as Text
    const box = (at: number) => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect()
    }
    return box(text.length - 1).left > box(text.length - 2).left
  })
  expect(order).toBe(true)
})

test('no host page has to scroll sideways for the quiz on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const quiz = await open(page, '02-element')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await choose(quiz, 'False')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
