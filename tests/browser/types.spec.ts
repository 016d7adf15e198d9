import type { Locator, Page } from '@playwright/test'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { types } from '../../content/model/schema/question.ts'
import { point, press, right, tabTo, wrong } from './answers.ts'
import { axe, expect, focused, host, hostEvents, insert, test } from './helpers.ts'

/** The set that asks a question of every type. */
const SET = 'every-kind'

/** Opens a question in an element that shows the set it is from. */
async function open(page: Page, question: string): Promise<Locator> {
  await insert(page, `<footnote-quiz quiz="${SET}"></footnote-quiz>`)
  const quiz = page.locator('footnote-quiz')
  await expect(quiz.locator('.now legend')).toBeVisible()
  await quiz.evaluate((one, id) => (one as HTMLElement & { goTo(id: string): void }).goTo(id), question)
  await expect(quiz.locator('.q.now')).toHaveAttribute('data-question', question)
  return quiz.locator('.q.now')
}

const WORDS = { right: /^(Correct|Accepted)/, wrong: /^Not correct/ }

const OUTCOMES = ['right', 'wrong'] as const
const WAYS = ['mouse', 'keyboard'] as const
// Every type by both ways and with both outcomes; in all their combinations in the soak.
const combined = (type: number, outcome: number, way: number) => process.env['SOAK'] || (type + outcome + way) % 2 === 0

for (const [at, type] of types.entries())
  for (const [which, outcome] of OUTCOMES.entries())
    for (const way of WAYS.filter((_, by) => combined(at, which, by)))
      test(`${type}: answered ${outcome === 'right' ? 'rightly' : 'wrongly'} by ${way}, it says so in words`, async ({
        page,
        set,
      }) => {
        const { questions } = await set(SET)
        const question = questions.find((one) => one.type === type) as CompiledQuestion
        const answer = (outcome === 'right' ? right : wrong)(question)
        const section = await open(page, question.id)
        await expect(section.locator('legend')).toHaveText(question.stem)
        // Nothing tells the key before it is answered.
        await expect(section.locator('.tag, .answer')).toHaveCount(0)

        if (way === 'mouse') {
          await point(section, question, answer)
          await section.getByRole('button', { name: 'Check answer' }).click()
        } else {
          await press(page, section, question, answer)
          const main = section.getByRole('button', { name: 'Check answer' })
          if (type === 'order' || type === 'match') await tabTo(page, main)
          await page.keyboard.press('Enter')
        }

        await expect(section.locator('.verdict')).toHaveText(WORDS[outcome])
        await expect(section.locator('.verdict')).toBeFocused()
        // What was chosen stays to be seen, and cannot be changed any more.
        for (const input of await section.locator('input, select').all()) await expect(input).toBeDisabled()
        if (['single', 'truefalse', 'evidence', 'multiple'].includes(type))
          expect(
            await section.locator('input:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).sort()),
          ).toEqual([answer].flat().sort())
        await expect(section.locator('.opt .tag').first()).toBeVisible()
        await expect(section.locator('.answer')).toContainText(question.explanation)
        await expect(section.locator('.sources summary')).toBeVisible()
        await expect(section.locator('.notes a').first()).toBeHidden()
        expect((await hostEvents(page)).filter(({ type }) => type === 'answer').map(({ detail }) => detail)).toEqual([
          {
            quiz: SET,
            question: question.id,
            outcome,
            points: outcome === 'right' ? 1 : 0,
            max: 1,
            position: questions.indexOf(question) + 1,
          },
        ])
        expect(await axe(page)).toEqual([])

        // It is still so for whoever comes back to it.
        for (const one of [questions.find((one) => one !== question), question])
          await page
            .locator('footnote-quiz')
            .evaluate((quiz, id = '') => (quiz as HTMLElement & { goTo(id: string): void }).goTo(id), one?.id)
        await expect(section.locator('legend')).toHaveText(question.stem)
        expect(await focused(page)).toContain('LEGEND')
        await expect(section.locator('.verdict')).toHaveText(WORDS[outcome])
      })

test('number: the slider and the entry are one answer, and the slider has no value to be heard', async ({ page, set }) => {
  const question = (await set(SET)).questions.find(({ type }) => type === 'number') as CompiledQuestion & {
    type: 'number'
  }
  const section = await open(page, question.id)
  await expect(section.getByRole('slider')).toHaveCount(0)
  const slider = section.locator('[type=range]')
  await expect(slider).toHaveClass('untouched')
  await slider.fill(String(question.min + question.step))
  await expect(section.getByRole('textbox')).toHaveValue(String(question.min + question.step))
  await expect(slider).not.toHaveClass('untouched')
  await section.getByRole('textbox').fill(String(question.max))
  await expect(slider).toHaveValue(String(question.max))
})

test('number: what is not a number of the range is said to be none, and nothing is graded', async ({ page, set }) => {
  const { questions } = await set(SET)
  const question = questions.find(({ type }) => type === 'number') as CompiledQuestion & { type: 'number' }
  const section = await open(page, question.id)
  const entry = section.getByRole('textbox')
  await entry.fill(String(question.max + 1))
  await page.keyboard.press('Enter')
  await expect(section.getByRole('alert')).toHaveText(`Enter a number from ${question.min} to ${question.max}.`)
  await expect(section.locator('.verdict')).toHaveCount(0)
  expect(await focused(page)).toContain('INPUT')
  // It stands at the field, and goes when that is mended.
  await expect(entry).toHaveAttribute('aria-invalid', 'true')
  await expect(entry).toHaveAccessibleDescription(/^Enter a number from/)
  await entry.fill(String(question.max))
  await expect(section.getByRole('alert')).toBeEmpty()
  await expect(entry).not.toHaveAttribute('aria-invalid')
})

test('order: what is dragged across it from elsewhere moves nothing, and is no answer', async ({ page, set }) => {
  const { questions } = await set(SET)
  const section = await open(page, questions.find(({ type }) => type === 'order')?.id ?? '')
  const names = () => section.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name))
  const before = await names()
  // A link of the page, selected words, another list's item: no drag that began here.
  const taken = await section
    .locator('.place')
    .evaluateAll((rows) => rows.map((row) => !row.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }))))
  expect(taken).toEqual(before.map(() => false))
  expect(await names()).toEqual(before)
  await section.getByRole('button', { name: 'Check answer' }).click()
  await expect(section.getByRole('alert')).not.toBeEmpty()
  await expect(section.locator('.verdict')).toHaveCount(0)
})

test('text: case, accents, spaces and hyphens do not count', async ({ page, set }) => {
  const { questions } = await set(SET)
  const question = questions.find(({ type }) => type === 'text') as CompiledQuestion & { type: 'text' }
  const section = await open(page, question.id)
  await section.locator('input').fill(`  ${question.key[0]?.toUpperCase().replace(/[- ]/g, '  ')} `)
  await page.keyboard.press('Enter')
  await expect(section.locator('.verdict')).toHaveText('Correct.')
})

test('a question checked with nothing chosen asks for an answer, aloud, and grades nothing', async ({ page }) => {
  await page.goto(host('21-move'))
  const quiz = page.locator('footnote-quiz')
  await quiz.scrollIntoViewIfNeeded()
  await quiz.locator('.now').getByRole('button', { name: 'Check answer' }).click()
  await expect(quiz.locator('.now').getByRole('alert')).toHaveText('Choose an answer first.')
  await expect(quiz.locator('.verdict')).toHaveCount(0)
  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready'])
  // It goes once there is one.
  await quiz.locator('.now').getByLabel('True').check()
  await expect(quiz.locator('.now .lack')).toBeEmpty()
})
