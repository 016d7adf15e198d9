import type { Locator, Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { types } from '../../content/model/schema/question.ts'
import { point, press, right, tabTo, wrong } from './answers.ts'
import { axe, expect, focused, hostEvents, insert, test } from './helpers.ts'

/** The set that asks a question of every type. */
const SET = 'every-kind'

/** Shows the set in an element of a host page; the question that is shown. */
async function embed(page: Page): Promise<Locator> {
  await insert(page, `<footnote-quiz quiz="${SET}"></footnote-quiz>`)
  const now = page.locator('footnote-quiz .q.now')
  await expect(now.locator('legend')).toBeVisible()
  return now
}

async function goTo(page: Page, question: string) {
  const quiz = page.locator('footnote-quiz')
  await quiz.evaluate((one, id) => (one as HTMLElement & { goTo(id: string): void }).goTo(id), question)
  await expect(quiz.locator('.q.now')).toHaveAttribute('data-question', question)
}

/** The question of a type. */
const ofType = <Type extends CompiledQuestion['type']>({ questions }: CompiledSet, type: Type) =>
  questions.find((one) => one.type === type) as CompiledQuestion & { type: Type }

const WORDS = { right: /^(Correct|Accepted)/, wrong: /^Not correct/ }

const OUTCOMES = ['right', 'wrong'] as const
const WAYS = ['mouse', 'keyboard'] as const
// Every type by both ways and with both outcomes; in all their combinations in the soak.
const firsts = process.env['SOAK'] ? [0, 1] : undefined

for (const [by, way] of WAYS.entries())
  for (const first of firsts ?? [by])
    test(`by ${way}, ${OUTCOMES[first]} first: a question of every type says in words what came of its answer, and one Tab leads on`, async ({
      page,
      set,
    }) => {
      test.slow()
      const { questions } = await set(SET)
      const asked = types.map((type, at) => {
        const question = questions.find((one) => one.type === type) as CompiledQuestion
        return { question, outcome: OUTCOMES[(at + first) % 2] as (typeof OUTCOMES)[number] }
      })
      const section = await embed(page)
      for (const [at, { question, outcome }] of asked.entries())
        await test.step(`${question.type}: answered ${outcome === 'right' ? 'rightly' : 'wrongly'}`, async () => {
          const answer = (outcome === 'right' ? right : wrong)(question)
          await goTo(page, question.id)
          await expect(section.locator('legend')).toHaveText(question.stem)
          // Nothing tells the key before it is answered.
          await expect(section.locator('.tag, .answer')).toHaveCount(0)

          if (way === 'mouse') {
            await point(section, question, answer)
            await section.getByRole('button', { name: 'Check answer' }).click()
          } else {
            await press(page, section, question, answer)
            const main = section.getByRole('button', { name: 'Check answer' })
            if (question.type === 'order' || question.type === 'match') await tabTo(page, main)
            await page.keyboard.press('Enter')
          }

          await expect(section.locator('.verdict')).toHaveText(WORDS[outcome])
          await expect(section.locator('.verdict')).toBeFocused()
          await page.keyboard.press('Tab')
          await expect(section.locator('.next')).toBeFocused()
          // What was chosen stays to be seen, and cannot be changed any more.
          for (const input of await section.locator('input, select').all()) await expect(input).toBeDisabled()
          if (['single', 'truefalse', 'evidence', 'multiple'].includes(question.type))
            expect(
              await section
                .locator('input:checked')
                .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).sort()),
            ).toEqual([answer].flat().sort())
          await expect(section.locator('.opt .tag').first()).toBeVisible()
          await expect(section.locator('.answer')).toContainText(question.explanation)
          await expect(section.locator('.sources summary')).toBeVisible()
          await expect(section.locator('.notes a').first()).toBeHidden()
          const told = (await hostEvents(page)).filter(({ type }) => type === 'answer').map(({ detail }) => detail)
          expect(told.slice(at)).toEqual([
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
        })

      for (const { question, outcome } of asked)
        await test.step(`${question.type}: still so for whoever comes back to it`, async () => {
          await goTo(page, question.id)
          await expect(section.locator('legend')).toHaveText(question.stem)
          expect(await focused(page)).toContain('LEGEND')
          await expect(section.locator('.verdict')).toHaveText(WORDS[outcome])
        })
    })

test('number: the slider and the entry are one answer, and the slider has no value to be heard', async ({ page, set }) => {
  const question = ofType(await set(SET), 'number')
  const section = await embed(page)
  await goTo(page, question.id)
  await expect(section.getByRole('slider')).toHaveCount(0)
  const slider = section.locator('[type=range]')
  await expect(slider).toHaveClass('untouched')
  await slider.fill(String(question.min + question.step))
  await expect(section.getByRole('textbox')).toHaveValue(String(question.min + question.step))
  await expect(slider).not.toHaveClass('untouched')
  await section.getByRole('textbox').fill(String(question.max))
  await expect(slider).toHaveValue(String(question.max))
})

test('what is no answer is said to be none where it stands, and nothing is graded', async ({ page, set }) => {
  const every = await set(SET)
  const section = await embed(page)
  const alert = section.getByRole('alert')

  await test.step('nothing chosen', async () => {
    await goTo(page, ofType(every, 'truefalse').id)
    await section.getByRole('button', { name: 'Check answer' }).click()
    await expect(alert).toHaveText('Choose an answer first.')
    await expect(section.locator('.verdict')).toHaveCount(0)
    // It goes once there is one.
    await section.getByLabel('True').check()
    await expect(alert).toBeEmpty()
  })

  await test.step('a number out of the range', async () => {
    const { id, min, max } = ofType(every, 'number')
    await goTo(page, id)
    const entry = section.getByRole('textbox')
    await entry.fill(String(max + 1))
    await page.keyboard.press('Enter')
    await expect(alert).toHaveText(`Enter a number from ${min} to ${max}.`)
    await expect(section.locator('.verdict')).toHaveCount(0)
    expect(await focused(page)).toContain('INPUT')
    // It stands at the field, and goes when that is mended.
    await expect(entry).toHaveAttribute('aria-invalid', 'true')
    await expect(entry).toHaveAccessibleDescription(/^Enter a number from/)
    await entry.fill(String(max))
    await expect(alert).toBeEmpty()
    await expect(entry).not.toHaveAttribute('aria-invalid')
  })

  await test.step('something dragged across an order from elsewhere, which moves nothing', async () => {
    await goTo(page, ofType(every, 'order').id)
    const names = () => section.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name))
    const before = await names()
    // A link of the page, selected words, another list's item: no drag that began here.
    const taken = await section
      .locator('.place')
      .evaluateAll((rows) =>
        rows.map((row) => !row.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }))),
      )
    expect(taken).toEqual(before.map(() => false))
    expect(await names()).toEqual(before)
    await section.getByRole('button', { name: 'Check answer' }).click()
    await expect(alert).not.toBeEmpty()
    await expect(section.locator('.verdict')).toHaveCount(0)
  })

  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready'])
})
