/** The invented set in a page that embeds it, and played. */
import type { Locator, Page } from '@playwright/test'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { plays } from '../fixtures/harbour/plays.ts'
import { questions } from '../fixtures/harbour/questions.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { point } from './answers.ts'
import { expect } from './helpers.ts'

/** What stands around the quiz: more than a screen. */
const text = '<p>A report on the cape, its lamp and its storms, as long as such reports are.</p>'.repeat(24)

/** Opens a host page with the set in it, options as attributes, and waits for the quiz. */
export async function embedHarbour(page: Page, options = '', set: CompiledSet = harbour): Promise<Locator> {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>
        <html lang="en"><head><title>Host</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
        <meta name="color-scheme" content="light dark"></head>
        <body><main><h1>Host</h1>${text}
        <footnote-quiz quiz="${set.id}" ${options}></footnote-quiz>
        ${text}</main><script src="/embed.js"></script></body></html>`,
    }),
  )
  await page.route(`**/v1/sets/${set.id}.json`, (route) => route.fulfill({ json: set }))
  await page.goto('/host')
  const quiz = page.locator('footnote-quiz')
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.getByRole('heading', { name: set.title })).toBeVisible()
  return quiz
}

/** Every question on one page, in one state after the other: asked, checked with nothing chosen, answered, and the result. */
export async function throughStates(page: Page, look: (state: string, quiz: Locator) => Promise<void>) {
  const quiz = await embedHarbour(page, 'layout="all"')
  await look('asked', quiz)
  const sections = plays.map(({ id, answer }) => ({ answer, id, section: quiz.locator(`[data-question="${id}"]`) }))
  for (const { section } of sections) await section.getByRole('button', { name: 'Check answer' }).click()
  await look('nothing chosen', quiz)
  for (const { id, answer, section } of sections) {
    const question = questions.find((one) => one.id === id)
    if (question) await point(section, question, answer)
    await section.getByRole('button', { name: 'Check answer' }).click()
    await expect(section.locator('.verdict')).toBeFocused()
  }
  await look('answered', quiz)
  await quiz.getByRole('button', { name: 'See the result' }).click()
  await expect(quiz.locator('.score')).toBeFocused()
  await look('result', quiz)
}
