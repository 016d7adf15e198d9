/** Two engines over every question type in every state, in the element's shadow root and on our own pages. */
import type { Page } from '@playwright/test'
import { faults, JUDGED } from './engines.ts'
import { throughStates } from './harbour.ts'
import { axe, expect, host, test } from './helpers.ts'
import { ibm } from './ibm.ts'

test('neither engine finds a fault in any question type: asked, unanswered, answered, with the result, light and dark', async ({
  page,
}) => {
  test.slow()
  await throughStates(page, async (state, quiz) => {
    // The result stands over the answers, all of them: both are looked at at once.
    if (state === 'answered') return
    expect(await faults(page), state).toEqual([])
    // Colours differ in the dark, and what is answered shows all of them.
    if (state !== 'result') return
    await expect(quiz.locator('.verdict:visible')).toHaveCount(await quiz.locator('.q').count())
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axe(page), `${state}, dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  })
})

/** Opens the page of every state, and gives their ids once all are drawn. */
async function everyState(page: Page, way = ''): Promise<string[]> {
  await page.goto(`${host('states')}?${way}`)
  const drawn = await page.waitForFunction(() => document.documentElement.dataset['states'], undefined, { timeout: 120_000 })
  return String(await drawn.jsonValue()).split(' ')
}

test('every state that the engines are asked about is drawn, and where a quiz cannot be there is a link to it', async ({
  page,
  faults: told,
}) => {
  test.slow()
  told.expect(/404/)
  const states = await everyState(page)
  expect(states.length).toBeGreaterThan(60)
  const empty = await page.evaluate(
    (ids) =>
      ids.filter((id) => {
        const root = document.getElementById(id)?.querySelector('.quiz')?.shadowRoot
        return !root?.querySelector('.quiz :is(form, .results, .notice)')
      }),
    states.filter((id) => !id.startsWith('failure-')),
  )
  expect(empty).toEqual([])
  await expect(page.locator('#failure-inside .quiz a, #failure-missing .quiz > a')).toHaveText([/own page/, /own page/])
})

test.describe('breadth', () => {
  test.skip(!process.env['SOAK'], 'minutes: npm run soak')

  test('neither engine finds a fault on any kind of page', async ({ page, request, faults: told }) => {
    test.setTimeout(1_200_000)
    told.expect(/404/)
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => new URL(address).pathname)
    // The first of each kind, in each language; and one that there is not.
    const kinds = new Map(
      paths.toReversed().map((path) => [path.replace(/(?<=\/(quiz|teach|print|explainer|sources)\/).*/, ''), path]),
    )
    expect(kinds.size).toBeGreaterThan(15)
    for (const path of [...kinds.values(), '/no-such-page']) {
      await page.goto(path)
      expect.soft(await faults(page), path).toEqual([])
    }
  })

  // The box that keeps answers stands alone in its quiz, and here in each of a hundred.
  const ALONE = 'input_checkboxes_grouped'
  for (const way of ['', 'theme=dark', 'width=320', 'theme=dark&width=320'])
    test(`neither engine finds a fault in any state: ${way || 'light and wide'}`, async ({ page, faults: told }) => {
      test.setTimeout(1_200_000)
      told.expect(/404/)
      const states = await everyState(page, way)
      expect(states.length).toBeGreaterThan(60)
      expect(await axe(page)).toEqual([])
      // The engine takes inputs of one name in two shadow roots for one group, and remembers them.
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('main > section'))
          for (const input of section.querySelector('.quiz')?.shadowRoot?.querySelectorAll('input') ?? [])
            if (input.name) input.name = `${section.id}.${input.name}`
      })
      for (const id of states) {
        const found = await ibm(page, `document.getElementById(${JSON.stringify(id)})`)
        expect(
          found.filter(({ level, rule }) => level.endsWith('FAIL') || ![...JUDGED, ALONE].includes(rule)),
          id,
        ).toEqual([])
      }
    })
})
