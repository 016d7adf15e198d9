/** Pages in Japanese on a narrow screen: nothing scrolls sideways, and axe finds nothing wrong. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('pages in Japanese fit a screen of 320 px and pass axe', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of [
    '/ja',
    '/ja/quiz/what-rask-brought-home',
    '/ja/explainer/whose-figures',
    '/ja/claims',
    '/ja/sources/courier-1918',
  ]) {
    await page.goto(path)
    await expect(page.locator('.languages [aria-current]')).toHaveText('日本語')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
    // In English each of them is asked of axe elsewhere.
    if (!process.env['SOAK'] && !['/ja/quiz/what-rask-brought-home', '/ja/claims'].includes(path)) continue
    // The policy of the page allows no script but its own: this one is evaluated beside it.
    await page.evaluate(axe)
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    expect(faults, path).toEqual([])
  }
})
