/** Asking apart from telling: a question needs no key to be drawn, and a check waits for what tells, wherever that stays. */
import type { Page } from '@playwright/test'
import { hide } from '../../content/model/play/hide.ts'
import { types } from '../../content/model/schema/question.ts'
import { plays } from '../fixtures/harbour/plays.ts'
import { questions } from '../fixtures/harbour/questions.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { point } from './answers.ts'
import { embedHarbour } from './harbour.ts'
import { choose, expect, hold, origin, test } from './helpers.ts'

const TELL = '**/assets/tell-*.js'

test('a question of every type is drawn from a hidden set, with what tells kept away', async ({ page, faults }) => {
  faults.expect(/ERR_FAILED/)
  await page.route(TELL, (route) => route.abort())
  const asked = types.map((type) => {
    const question = questions.find((one) => one.type === type)
    if (!question) throw new Error(`no ${type}`)
    return question
  })
  const hidden = hide({ ...harbour, questions: asked })
  const quiz = await embedHarbour(page, 'layout="all"', hidden as unknown as typeof harbour)
  for (const question of asked) {
    const section = quiz.locator(`[data-question="${question.id}"]`)
    await expect(section.locator('legend'), question.type).toHaveText(question.stem)
    await point(section, question, plays.find(({ id }) => id === question.id)?.answer ?? '')
    await expect(section.getByRole('button', { name: 'Check answer' }), question.type).toBeEnabled()
  }
})

/** The first question, with something chosen. */
async function chosen(page: Page) {
  const quiz = await embedHarbour(page)
  const now = quiz.locator('.q.now')
  await now.getByLabel('In 1890').check()
  return { now, check: now.getByRole('button', { name: 'Check answer' }) }
}

test('checked before what tells is there, a question says so in its place; where it cannot be had, the answer is kept, the set’s page is offered, and another check tries again', async ({
  page,
  faults,
}) => {
  faults.expect(/ERR_FAILED/)
  let blocked = true
  const fail = await hold(page, TELL, (route) => (blocked ? route.abort() : route.continue()))
  const { now, check } = await chosen(page)
  await check.click()
  await expect(now.getByRole('alert')).toHaveText('Checking …')
  await expect(now.getByLabel('In 1890')).toBeChecked()
  fail()
  await expect(now.getByRole('alert')).toContainText('could not be fetched just now. Your choice is kept')
  await expect(now.getByRole('alert').getByRole('link')).toHaveAttribute('href', `${origin}/quiz/harbour`)
  await expect(now.getByLabel('In 1890')).toBeChecked()
  await expect(now.locator('.verdict')).toHaveCount(0)
  blocked = false
  await check.click()
  await expect(now.locator('.verdict')).toBeFocused()
  await expect(now.locator('.verdict')).toHaveText(/^Accepted/)
  await expect(now.getByRole('alert')).toBeEmpty()
})

test('a check that comes before what tells is made good once that is there', async ({ page }) => {
  const release = await hold(page, TELL)
  const { now, check } = await chosen(page)
  await check.click()
  await expect(now.getByRole('alert')).toHaveText('Checking …')
  release()
  await expect(now.locator('.verdict')).toBeFocused()
  await expect(now.locator('.verdict')).toHaveText(/^Accepted/)
})

test('no date is written while the page loads, as the first takes a phone a tenth of a second; the answer has its dates', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { dateForms: 0 })
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(...call) {
        counted.dateForms++
        return Reflect.construct(...call)
      },
    })
  })
  const forms = () => page.evaluate(() => (window as unknown as { dateForms: number }).dateForms)
  const told = page.waitForResponse(TELL)
  // A stem that says as of when it asks has its date at once.
  const quiz = await embedHarbour(page, '', { ...harbour, questions: questions.filter(({ type }) => type === 'truefalse') })
  await (await told).finished()
  // What tells is there once its sheet is, the third; what it then leaves for an idle moment comes before ours.
  await expect.poll(() => quiz.evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length)).toBe(3)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  expect(await forms()).toBe(0)
  await choose(quiz, 'True')
  expect(await forms()).toBeGreaterThan(0)
})

test('of two hundred questions only the one that is shown is drawn; on paper all are', async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, i) => ({ ...(questions[i % 8] as (typeof questions)[0]), id: `q${i}` }))
  const quiz = await embedHarbour(page, '', { ...harbour, questions: many })
  await expect(quiz.locator('section')).toHaveCount(1)
  await quiz.getByRole('button', { name: 'Skip' }).click()
  await expect(quiz.locator('section')).toHaveCount(2)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  // At once: the browser prints what stands when it has said so.
  expect(await quiz.locator('section').count()).toBe(200)
})

test('words that change are new elements, as a page translated by the browser needs them to be', async ({ page }) => {
  const { now, check } = await chosen(page)
  const quiz = page.locator('footnote-quiz')
  const place = quiz.locator('.kicker [role=status]')
  // As translators do: the text moves into elements of theirs, and the old node is gone.
  await quiz.evaluate(({ shadowRoot }) => {
    const texts = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT)
    const all: Text[] = []
    while (texts.nextNode()) all.push(texts.currentNode as Text)
    for (const text of all.filter(({ data }) => data.trim())) {
      const font = document.createElement('font')
      font.textContent = `«${text.data}»`
      text.replaceWith(font)
    }
  })
  await check.or(now.locator('.main')).first().click()
  await expect(now.locator('.verdict')).toBeFocused()
  await now.locator('.next').click()
  await expect(place).toHaveText('Question 2 of 8')
  await expect(quiz.locator('.now .main')).toHaveText('Check answer')
})

test('what is typed stays ours: the page’s shortcuts do not hear it, and what they need goes on', async ({ page }) => {
  const quiz = await embedHarbour(page)
  await quiz.evaluate((one) => (one as HTMLElement & { goTo(id: string): void }).goTo('keeper'))
  await page.evaluate(() => {
    const heard: string[] = []
    ;(window as unknown as { heard: string[] }).heard = heard
    for (const type of ['keydown', 'keypress', 'keyup'])
      addEventListener(type, (event) => heard.push((event as KeyboardEvent).key))
  })
  await quiz.locator('.now input').pressSequentially('s /')
  await expect(quiz.locator('.now input')).toHaveValue('s /')
  await page.keyboard.press('Control+s')
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard).not.toContain('/')
  expect(heard).toContain('Control')
})
