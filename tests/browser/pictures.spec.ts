/** Pictures on a stem and on options, wherever a quiz is: the invented set holds a chart, and four drawings to choose from. */
import type { Locator, Page } from '@playwright/test'
import { axe, expect, hold, host, origin, shifts, takenOver, test } from './helpers.ts'

const ID = 'lights-in-pictures'
const ALT = 'A chart of a coast with a shoal before it, on which a light and four wrecks are marked.'
const VESSEL = 'A red hull on the sea, with a lamp at the top of a pole.'

/** Waits until the pictures in view are drawn, and says from where each came. */
async function drawn(pictures: Locator): Promise<string[]> {
  const all = () =>
    pictures.evaluateAll((found) =>
      (found as HTMLImageElement[]).map((one) => (one.complete && one.naturalWidth ? one.currentSrc : 'not yet')),
    )
  await expect.poll(async () => (await all()).includes('not yet')).toBe(false)
  return all()
}

/** Boxes of pictures in CSS pixels. */
const boxes = (pictures: Locator) =>
  pictures.evaluateAll((found) =>
    found.map((one) => {
      const { width, height } = one.getBoundingClientRect()
      return { width, height }
    }),
  )

/** Whatever is fetched of pictures, by its address. */
function asked(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'image') found.push(request.url())
  })
  return found
}

/** Goes from the chart on to the options with pictures, in a quiz of one question at a time. */
async function toOptions(quiz: Locator) {
  await quiz.getByText('True', { exact: true }).click()
  await quiz.getByRole('button', { name: 'Check answer' }).locator('visible=true').click()
  await quiz.getByRole('button', { name: 'Next' }).locator('visible=true').click()
  await expect(quiz.locator('.now legend')).toHaveText('Which of these lights could be towed to another reef?')
}

test('on our page a chart stands at its stem, its box is there before it comes, and a translation has its own words for it', async ({
  page,
}) => {
  // Held back until the box is measured: what moves then would move what is read.
  const release = await hold(page, '**/images/*')
  await page.goto(`/quiz/${ID}`)
  const chart = page.locator('.q.now img')
  await expect(chart).toHaveAttribute('alt', ALT)
  await expect(page.locator('.q.now figcaption')).toHaveText('Drawing: harbour office of Sel · CC0 1.0')
  const [reserved] = await boxes(chart)
  expect(reserved?.width).toBeGreaterThan(200)
  expect(Math.abs((reserved?.height ?? 0) - ((reserved?.width ?? 0) * 9) / 16)).toBeLessThan(1)
  release()
  const [from = ''] = await drawn(chart)
  expect(from).toMatch(new RegExp(`^${origin}/images/[0-9a-f]{12}-\\d+\\.avif$`))
  expect(await boxes(chart)).toEqual([reserved])
  expect(await shifts(page)).toEqual([])
  expect(await axe(page)).toEqual([])

  await page.goto(`/ja/quiz/${ID}`)
  await takenOver(page)
  await expect(chart).toHaveAttribute('alt', /海図/)
  await expect(page.locator('.q.now figcaption')).toHaveText('絵：セル港務所 · CC0 1.0')
})

test('options with pictures stand two by two at every width, are chosen by keyboard or by a click on the picture, and told in words', async ({
  page,
}) => {
  await page.goto(`/quiz/${ID}`)
  await takenOver(page)
  const quiz = page.locator('.quiz')
  await toOptions(quiz)
  const now = quiz.locator('.now')
  await drawn(now.locator('img'))
  for (const width of [320, 390, 1280])
    await test.step(`at ${width} px they are large enough to be made out, and nothing scrolls sideways`, async () => {
      await page.setViewportSize({ width, height: 800 })
      const options = now.locator('.opt')
      const lefts = await options.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)))
      expect(new Set(lefts).size).toBe(2)
      for (const box of await boxes(options.locator('img'))) {
        expect(box.width).toBeGreaterThan(96)
        expect(Math.abs(box.height - box.width * 0.75)).toBeLessThan(1)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  const names = await now.getByRole('radio').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  // One group: a tab leads in, arrows lead on.
  await now.getByRole('radio').first().focus()
  for (const _ of names.slice(1)) await page.keyboard.press('ArrowDown')
  await expect(now.locator(`[value="${names.at(-1)}"]`)).toBeChecked()
  await expect(now.locator(`[value="${names.at(-1)}"]`)).not.toHaveCSS('outline-style', 'none')

  await now.getByRole('img', { name: VESSEL }).click()
  await expect(now.getByRole('radio', { name: `${VESSEL} Light vessel` })).toBeChecked()
  await now.getByRole('button', { name: 'Check answer' }).click()
  await expect(now.locator('.verdict')).toHaveText('Correct.')
  await expect(now.locator('.pictured .right .tag')).toBeVisible()
  await expect(now.locator('.pictured img')).toHaveCount(4)
  await expect(now.locator('.credits')).toHaveText('Drawings: Ines Holt · CC BY 4.0')
  expect(await axe(page)).toEqual([])
})

test('53-pictures: in an element on another origin every picture is asked of Footnote, as a strict policy demands, and in a frame', async ({
  page,
}) => {
  const requests = asked(page)
  await page.goto(host('53-pictures'))
  const quiz = page.locator('footnote-quiz .quiz')
  await page.locator('footnote-quiz').scrollIntoViewIfNeeded()
  await drawn(quiz.locator('.now img'))
  await toOptions(quiz)
  await drawn(quiz.locator('.now img'))
  expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([origin]))
  // The same markup as on our page, among a stranger's.
  if (process.env['SOAK']) expect(await axe(page)).toEqual([])

  requests.length = 0
  await page.goto(`/frame/quiz/${ID}`)
  const framed = page.locator('#footnote .quiz')
  await drawn(framed.locator('.now img'))
  await takenOver(page)
  await toOptions(framed)
  await drawn(framed.locator('.now img'))
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.every((url) => url.startsWith(`${origin}/images/`) || url === `${origin}/icon.svg`)).toBe(true)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('pictures are there, can be chosen, and come back graded', async ({ page }) => {
    await page.goto(`/quiz/${ID}`)
    await expect(page.locator('.q img')).toHaveCount(9)
    const towed = page.locator('[data-question="can-be-towed"]')
    await towed.getByRole('img', { name: VESSEL }).click()
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page).toHaveURL(`${origin}/quiz/${ID}/play`)
    await expect(towed.locator('.verdict')).toHaveText('Correct.')
    await expect(towed.locator('.right .tag')).toBeVisible()
    await expect(towed.locator('img')).toHaveCount(4)
  })
})

test('a worksheet holds every picture, fetched before it is printed', async ({ page }) => {
  await page.goto(`/print/${ID}`)
  await expect(page.locator('.paper-question img')).toHaveCount(9)
  await drawn(page.locator('.paper-question img'))
  await expect(page.locator('.paper-question .credits').first()).toHaveText('Drawings: Ines Holt · CC BY 4.0')
  await page.emulateMedia({ media: 'print' })
  for (const { width, height } of await boxes(page.locator('.paper-question img')))
    expect(Math.min(width, height)).toBeGreaterThan(60)
  expect(await axe(page)).toEqual([])
})
