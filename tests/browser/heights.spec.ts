/** What a build measures of a quiz without its script and its pictures is what a reader's browser then shows. */
import { heights } from '../../worker/generated/heights.ts'
import { heightKey, WIDTHS } from '../../worker/site/heights/figures.ts'
import { expect, test } from './helpers.ts'

const ID = 'lights-in-pictures'

test('every question is as tall as was measured, at every width, with its pictures there', async ({ page, set }) => {
  const { language, questions } = await set(ID)
  await page.goto(`/frame/quiz/${ID}`)
  const now = page.locator('.q.now')
  for (const { id, stem } of questions) {
    await expect(now.locator('legend')).toHaveText(stem)
    for (const [i, width] of WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 800 })
      const measured = heights[`${heightKey('quiz', { id: ID, language }, id)}.asked`]?.framed[i]
      // Whole pixels there; a picture that has not come yet has its box.
      const shown = () => page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
      await expect.poll(shown, `${id} at ${width} px`).toBe(measured)
    }
    await now.getByRole('button', { name: 'Skip' }).click()
  }
})
