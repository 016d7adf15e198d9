import type { Locator, Page } from '@playwright/test'
import { point, right, wrong } from './answers.ts'
import { choose, expect, host, origin, RASK, test } from './helpers.ts'

const address = `/quiz/${RASK}`

/** What is answered, by place: the contested question, one of several answers, and two more; every third one wrongly. */
const ANSWERED = [0, 1, 5, 6]

/** The notes of a question: who publishes, which paragraph, what it says, and where it leads. */
const notes = (section: Locator) =>
  section.locator('.notes [id]').evaluateAll((all) =>
    all.map((note) => ({
      id: note.id,
      text: note.textContent?.replace(/\s+/g, ' ').trim(),
      publisher: note.closest('.notes > li')?.querySelector('cite')?.textContent,
      href: (note.querySelector('a') as HTMLAnchorElement).href,
    })),
  )

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a quiz is answered by its form and comes back graded, with the citations the script shows', async ({
    page,
    browser,
    set,
  }) => {
    const { questions } = await set(RASK)
    const answered = questions.filter((_, i) => ANSWERED.includes(i))
    const answers = new Map(answered.map((question, i) => [question.id, i % 3 === 1 ? wrong(question) : right(question)]))
    const at = (page: Page, id: string) => page.locator(`[data-question="${id}"]`)

    await page.goto(address)
    for (const question of questions) {
      await expect(at(page, question.id).locator('legend')).toBeVisible()
      await expect(at(page, question.id).locator('.notes, .verdict')).toHaveCount(0)
      const answer = answers.get(question.id)
      if (answer !== undefined) await point(at(page, question.id), question, answer)
    }
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page).toHaveURL(`${origin}${address}/play`)

    // The same by a script: every one of these answers, question by question.
    const scripted = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await scripted.goto(`${origin}${address}/play?layout=all`)
    for (const question of answered) {
      await point(at(scripted, question.id), question, answers.get(question.id) ?? '')
      await at(scripted, question.id).getByRole('button', { name: 'Check answer' }).click()
    }
    for (const { id } of answered) {
      await expect(at(page, id).locator('.verdict')).toHaveText((await at(scripted, id).locator('.verdict').textContent()) ?? '?')
      const shown = await notes(at(page, id))
      expect(shown.length).toBeGreaterThan(0)
      expect(shown).toEqual(await notes(at(scripted, id)))
      expect(await at(page, id).locator('.opt').allInnerTexts()).toEqual(await at(scripted, id).locator('.opt').allInnerTexts())
    }
    await scripted.context().close()

    for (const { id, stem } of questions.filter((_, i) => !ANSWERED.includes(i))) {
      await expect(at(page, id).locator('.verdict')).toHaveText(/^Not answered\./)
      await expect(at(page, id).locator('.sources summary')).toBeVisible()
      await expect(page.locator('.review li', { hasText: stem })).toContainText('Not answered')
    }
    const rightly = answered.filter((_, i) => i % 3 !== 1).length
    await expect(page.locator('.score')).toHaveText(`${rightly} of ${questions.length} points`)
    // Every link of the review leads to its question, and there is a way back to the questions.
    await page.locator('.review summary').click()
    await page.locator('.review a').last().click()
    await expect(at(page, questions.at(-1)?.id ?? '')).toBeInViewport()
    await page.getByRole('link', { name: 'Answer these questions again' }).click()
    await expect(page.locator('.verdict')).toHaveCount(0)
  })

  // What earns nothing says so: pages.spec.ts, where axe looks at it.
  test('every type can be filled in and is graded', async ({ page, set }) => {
    const { questions } = await set('every-kind')
    await page.goto('/quiz/every-kind')
    for (const question of questions) await point(page.locator(`[data-question="${question.id}"]`), question, right(question))
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page.locator('.score')).toHaveText(`${questions.length} of ${questions.length} points`)
  })

  test('05-no-script: the link stands in the element’s place, and the frame is answered where it is', async ({ page }) => {
    await page.goto(host('05-no-script'))
    await expect(page.locator('footnote-quiz').getByRole('link')).toHaveAttribute('href', `${origin}${address}`)
    await expect(page.locator('footnote-quiz').getByRole('link')).toBeVisible()
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('iframe')
    await frame.getByLabel('True').check()
    await frame.getByRole('button', { name: 'Check my answers' }).click()
    await expect(frame.locator('.score')).toHaveText('1 of 10 points')
    await expect(frame.locator('.verdict').first()).toHaveText('Correct.')
    await expect(page).toHaveURL(host('05-no-script'))
  })
})

test('05-no-script: with a script the same page plays both', async ({ page }) => {
  await page.goto(host('05-no-script'))
  for (const name of ['footnote-quiz', 'iframe']) {
    await page.locator(name).scrollIntoViewIfNeeded()
    const quiz = name === 'iframe' ? page.frameLocator(name).locator('body') : page.locator(name)
    await choose(quiz, 'False')
    await expect(quiz.locator('.now .verdict')).toHaveText(/^Not correct\./)
  }
})
