/** The snippet builder, and what is copied from it in another site's page. */

import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { axe, choose, expect, hold, host, origin, RASK, test } from './helpers.ts'

const amp = readFileSync(new URL('../embed/33-amp/amp-iframe.js', import.meta.url), 'utf8')

/** The height that is copied, of the tallest state, and that which the preview has now. */
async function measured(page: Page) {
  const said = page.locator('#measured')
  await expect(said).toHaveText(/ gets \d{3,4} px/)
  const [, copied] = / gets (\d+) px/.exec((await said.textContent()) ?? '') ?? []
  return { copied: Number(copied), now: Number(await page.locator('.stage iframe').getAttribute('height')) }
}

/** Whether there is a release, and so a line that pins it. */
const released = async (request: APIRequestContext) => !!(await (await request.get(`${origin}/v1/index.json`)).json()).embed

/** Presses a button, and takes what is then in the clipboard. */
async function copy(page: Page, way: string): Promise<string> {
  const button = page.locator(`[data-copy="${way}"]`)
  await button.click()
  await expect(button).toHaveText('Copied')
  await expect(page.getByRole('status')).toContainText('Copied: ')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('what is copied from the builder is played in another site’s page', async ({ page, context, request }) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  await page.goto('/embed')
  await page.getByLabel('Quiz or explainer').selectOption(`quiz/${RASK}`)
  await expect(page.locator('#questions label')).toHaveCount(10)
  await page.getByLabel('Light or dark').selectOption('dark')
  await page.getByLabel('Accent').fill('#ff8800')
  await page.getByText('Only these questions').click()
  for (const stem of [/Edvin Brenn’s father/, /How many castaways/]) await page.getByLabel(stem).check()
  const preview = page.frameLocator('.stage iframe')
  await expect(preview.getByText('Question 1 of 2')).toBeVisible()
  await expect(preview.locator('.main').first()).toHaveCSS('background-color', /^oklch\(0\.744\d* 0\.181\d* 56\.4\d*\)$/)
  const { copied } = await measured(page)
  await expect(page.locator('#snippet-iframe')).toContainText(`height="${copied}"`)
  // The preview is as tall as what it shows, which is never taller than what is copied.
  await expect.poll(async () => (await measured(page)).now).toBeLessThan(copied)
  await choose(preview.locator('.quiz'), 'False')
  await expect.poll(async () => (await measured(page)).now).toBeLessThanOrEqual(copied)
  expect(await axe(page)).toEqual([])

  const placed = ['script', 'element', 'iframe', 'amp', ...((await released(request)) ? ['pinned'] : [])]
  const made: Record<string, string> = {}
  for (const way of [...placed, 'listener', 'link', 'frame', 'oembed', 'wordpress']) made[way] = await copy(page, way)
  const { html } = await (await request.get(made['oembed'] ?? '')).json()
  await request.put(host('pasted'), {
    data: `<!doctype html><html lang="en"><title>Pasted</title><meta name="viewport" content="width=device-width">
      <style>iframe { display: block; width: 100%; border: 0 }</style><script>${amp}</script>${made['listener']}
      ${placed.map((way) => `<section id="${way}">${made[way]}</section>`).join('\n')}
      <section id="oembed">${html}</section>`,
  })
  await page.goto(host('pasted'))
  // The script line makes the element, and oEmbed gives the frame: each is loaded by itself in the soak alone.
  const same = process.env['SOAK'] ? [] : ['element', 'oembed']
  for (const way of [...placed, 'oembed'].filter((one) => !same.includes(one))) {
    const section = page.locator(`#${way}`)
    await section.scrollIntoViewIfNeeded()
    const framed = section.locator('iframe')
    const quiz = ['script', 'element', 'pinned'].includes(way) ? section.locator('.quiz') : framed.contentFrame().locator('.quiz')
    await quiz.scrollIntoViewIfNeeded()
    await expect(quiz.getByText('Question 1 of 2')).toBeVisible()
    await expect(quiz).toHaveCSS('background-color', 'rgb(21, 23, 26)')
    await choose(quiz, 'True')
    await expect(quiz.locator('.now .verdict')).toHaveText('Correct.')
  }
  await page.goto(made['link'] ?? '')
  await expect(page.getByText('Question 1 of 2')).toBeVisible()
  await page.goto(made['frame'] ?? '')
  await expect(page.getByText('Question 1 of 2')).toBeVisible()
})

test('an explainer is chosen by address, in its language, and what is not understood is left out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/ja/embed?explainer=whose-figures')
  await expect(page.locator('#snippet-script')).toHaveText(/data-explainer="whose-figures" data-lang="ja"><\/script>$/)
  await expect(page.getByRole('group', { name: 'クイズの設定' })).toBeHidden()
  const preview = page.frameLocator('.stage iframe')
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ja')
  await page.getByLabel('アクセント色').fill('url(x)')
  await page.getByLabel('アクセント色').press('Enter')
  await expect(page.getByLabel('アクセント色')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('#snippet-script')).not.toContainText('accent')
  await page.getByRole('combobox', { name: '言語' }).selectOption('en')
  await expect(page.locator('#snippet-frame')).toHaveText(`${origin}/frame/explainer/whose-figures`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  if (process.env['SOAK']) expect(await axe(page)).toEqual([])
})

test('what cannot be read is not chosen: the form, the snippets and the preview are of one work', async ({ page, faults }) => {
  faults.expect(/ERR_FAILED/)
  await page.goto(`/ja/embed?quiz=${RASK}`)
  const [work, lang] = [page.locator('select[name=work]'), page.getByRole('combobox', { name: '言語' })]
  await lang.selectOption('ja')
  await expect(page.locator('#snippet-frame')).toHaveText(`${origin}/frame/ja/quiz/${RASK}`)
  const release = await hold(page, /\/v1\/sets\//, (route) => route.abort())
  await lang.selectOption('en')
  release()
  await expect(lang).toHaveValue('ja')
  await work.selectOption('quiz/every-kind')
  await expect(work).toHaveValue(`quiz/${RASK}`)
  await expect(lang).toHaveValue('ja')
  await expect(page.locator('#snippet-frame')).toHaveText(`${origin}/frame/ja/quiz/${RASK}`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the builder shows an example of every way', async ({ page, request }) => {
    await page.goto('/embed')
    await expect(page.locator('.way')).toHaveCount((await released(request)) ? 10 : 9)
    await expect(page.locator('#snippet-script')).toContainText('data-quiz="')
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
    await expect(page.frameLocator('.stage iframe').locator('form')).toBeVisible()
  })
})
