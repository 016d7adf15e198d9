/** A reader's way through a visit: nothing of it is lost by going back, reloading, or changing the language. */
import type { Page } from '@playwright/test'
import { point, right, wrong } from './answers.ts'
import { axe, choose, expect, origin, RASK, settled, shifts, takenOver, test } from './helpers.ts'

const address = `/quiz/${RASK}`
const soak = !!process.env['SOAK']
const now = (page: Page) => page.locator('.quiz .q.now')
const press = (page: Page, name: string) => now(page).getByRole('button', { name }).click()

/** What the tab keeps of the quiz, once it keeps anything. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify(history.state?.footnote?.answers ?? {}))

/** Answers the first question, skips the second, and chooses on the third without checking. */
async function play(page: Page) {
  await page.goto(address)
  await takenOver(page)
  await choose(page.locator('.quiz'), 'True')
  await press(page, 'Next question')
  await press(page, 'Skip')
  await now(page).locator('input').nth(1).check()
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state?.footnote?.fields ?? '')))
    .toContain(await now(page).getAttribute('data-question'))
}

/** It stands as `play` left it. */
async function expectPlay(page: Page, place = 'Question 3 of 10') {
  await expect(page.locator('.kicker')).toContainText(place)
  await expect(now(page).locator('input').nth(1)).toBeChecked()
  await expect(page.locator('.track li').first()).toHaveClass(/right|wrong/)
}

test('a reload and Back go on where one was, and nothing moves: the answers, the place, and what is chosen and not checked', async ({
  page,
  context,
}) => {
  await play(page)
  await test.step('after a reload', async () => {
    await page.reload()
    await expectPlay(page)
    const moved = (await shifts(page)).filter(({ input }) => !input)
    expect(moved.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.1)
  })
  await test.step('after Back, also where the browser kept no page', async () => {
    // A page that is not kept in the back/forward cache is loaded anew.
    await page.evaluate(() => addEventListener('unload', () => {}))
    await page.goto('/sources')
    await page.goBack()
    await expectPlay(page)
    await press(page, 'Previous')
    await press(page, 'Previous')
    await expect(now(page).locator('.verdict')).toBeVisible()
  })
  await test.step('a question’s own address is an entry of its own, and the way back from it loses nothing', async () => {
    await page.evaluate(() => {
      location.hash = 'errand'
    })
    await expect(now(page)).toHaveAttribute('data-question', 'errand')
    await page.reload()
    await expect(now(page)).toHaveAttribute('data-question', 'errand')
    expect(await kept(page)).not.toBe('{}')
  })
  await test.step('with the tab, and nowhere else: another one begins anew', async () => {
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await context.cookies()).toEqual([])
    const other = await context.newPage()
    await other.goto(address)
    await takenOver(other)
    await expect(other.locator('.kicker')).toContainText('Question 1 of 10')
  })
})

test('a numeral’s jump leaves the history alone: Back and Forward lose nothing', async ({ page }) => {
  await page.goto('/')
  await page.goto(address)
  await takenOver(page)
  await choose(page.locator('.quiz'), 'True')
  await now(page).locator('.answer sup a').first().click()
  await page.goBack()
  await expect(page).toHaveURL(`${origin}/`)
  await page.goForward()
  await expect(now(page).locator('.verdict')).toBeVisible()
})

test('the language link takes the answers with it, and the address keeps nothing of them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await play(page)
  await page.locator('.languages').getByRole('link', { name: '日本語' }).click()
  await expectPlay(page, '第3問（全10問）')
  await expect(page).toHaveURL(`${origin}/ja${address}`)
  await page.locator('.languages').getByRole('link', { name: '日本語' }).click()
  await expectPlay(page, '第3問（全10問）')
  await page.locator('.languages').getByRole('link', { name: 'English' }).click()
  await expectPlay(page)
  await expect(page.locator('.languages a[href*="#"]')).toHaveCount(0)
  // The fragment is no part of what is asked for.
  expect(asked.filter((url) => url.includes('play='))).toEqual([])
})

test('an address that carries no play is none', async ({ page }) => {
  await page.goto(address)
  for (const carried of [
    '%',
    '1',
    '{"quiz":"what-rask-brought-home"}',
    `{"quiz":"${RASK}","answers":{"errand":7},"fields":[[1]],"round":["x"],"at":99}`,
  ]) {
    await page.evaluate((play) => {
      location.hash = `play=${encodeURIComponent(play)}`
    }, carried)
    await page.reload()
    await takenOver(page)
    await expect(page).toHaveURL(`${origin}${address}`)
    await choose(page.locator('.quiz'), 'True')
  }
  // No question stands there. By then, what would have gone on with it is loaded.
  await page.evaluate((play) => {
    location.hash = `play=${play}`
  }, `{"quiz":"${RASK}","answers":{},"fields":[],"round":["errand"],"at":-2}`)
  await page.reload({ waitUntil: 'networkidle' })
  await settled(page)
  await expect(now(page)).toBeVisible()
})

test('a selection is shared as one, and a second try stays one: after a reload the first score is the first', async ({
  page,
  context,
  set,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { questions, version } = await set(RASK)
  const [first, , third] = questions
  if (!first || !third) throw new Error('too few questions')
  const selection = `${origin}/quiz/${RASK}/play?questions=${third.id},${first.id}`
  const answer = async (question: typeof first, give: typeof right) => {
    await expect(now(page)).toHaveAttribute('data-question', question.id)
    await point(now(page), question, give(question))
    await press(page, 'Check answer')
    await now(page).locator('.next').click()
  }
  await page.goto(selection)
  await takenOver(page)
  await answer(third, wrong)
  await answer(first, right)
  const score = page.locator('.score')
  await expect(score).toHaveText('1 of 2 points')

  await test.step('a friend gets the same questions, and hears of the result', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await page.getByRole('link', { name: 'Share this result' }).click()
    await expect(page.getByText('Link copied')).toBeVisible()
    const shared = await page.evaluate(() => navigator.clipboard.readText())
    expect(shared).toMatch(new RegExp(`^${selection.replace('?', '\\?')}#r=${version}\\.100\\.200\\.\\d{8}$`))
    const friend = await context.newPage()
    await friend.goto(shared)
    await expect(friend.locator('.shared')).toContainText('1 of 2')
    await expect(friend.locator('.kicker')).toContainText('Question 1 of 2')
    await friend.close()
  })

  await test.step('after a reload in the second try', async () => {
    await page.reload()
    await expect(score).toHaveText('1 of 2 points')
    await page.getByRole('button', { name: 'Retry the one you missed' }).click()
    await page.reload()
    await expect(page.locator('.kicker')).toContainText('Question 1 of 1')
    await answer(third, right)
    await expect(score).toHaveText('1 of 2 points')
    await expect(page.locator('.retried')).toHaveText('All 2 after a second try')
  })

  await test.step('on the device it stays one, too', async () => {
    await page.locator('.keep input').check()
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
    await page.goto('/privacy')
    await page.goto(selection)
    await now(page).locator('.next').click()
    await now(page).locator('.next').click()
    await expect(score).toHaveText('1 of 2 points')
  })
})

test('an answer leads to the editors, and the result on: to the next quiz of the topic, and to where what was missed is explained', async ({
  page,
  set,
}) => {
  const { questions, version, title } = await set(RASK)
  await page.goto(address)
  await takenOver(page)
  await page.evaluate(() => {
    location.hash = 'homecoming'
  })
  const missed = questions.find(({ id }) => id === 'homecoming') as (typeof questions)[number]
  await expect(now(page)).toHaveAttribute('data-question', missed.id)
  await point(now(page), missed, wrong(missed))
  await press(page, 'Check answer')
  await test.step('a message about this question of this version', async () => {
    const link = (await now(page).getByRole('link', { name: 'Something wrong?' }).getAttribute('href')) ?? ''
    expect(link).toMatch(/^mailto:desk@lighthouse\.example\?/)
    const said = new URLSearchParams(link.split('?')[1])
    expect(said.get('subject')).toBe(`${title}: ${missed.stem}`)
    expect(said.get('body')).toContain(`/quiz/${RASK}#${missed.id}`)
    expect(said.get('body')).toContain(version)
  })
  const places = await page.locator('.track li').count()
  for (let i = questions.indexOf(missed); i < places; i++)
    await now(page).locator('.next, .plain:text("Skip")').locator('visible=true').first().click()
  const results = page.locator('.results')
  await expect(results.locator('.score')).toHaveText('0 of 10 points')
  const next = results.getByRole('link', { name: /^Next quiz: / })
  await expect(next).toHaveAttribute('href', '/quiz/every-kind')
  const explained = results.locator('.explained a').first()
  await expect(results.locator('.explained')).toContainText('Read about what you missed:')
  await explained.click()
  await expect(page).toHaveURL(/\/explainer\/[\w-]+#[\w-]+$/)
  await expect(page.locator(':target')).toBeVisible()
  // And back at the result, nothing is lost.
  await page.goBack()
  await expect(page.locator('.score')).toHaveText('0 of 10 points')
})

test('a quiz can be played on the spot: the first question, then the others, and Back loses nothing', async ({ page }) => {
  for (const path of ['/', '/topic/far-skerry', ...(soak ? ['/ja'] : [])])
    await test.step(path, async () => {
      await page.goto(path)
      await takenOver(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await now(page).locator('input').first().check()
      await now(page).locator('.main').click()
      await expect(now(page).locator('.verdict')).toBeFocused()
      expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
      expect(await axe(page)).toEqual([])
      await now(page).locator('.next').click()
      await expect(page.locator('.track li').nth(1)).toHaveClass(/now/)
      await page.goto('/sources')
      await page.goBack()
      await expect(page.locator('.track li').nth(1)).toHaveClass(/now/)
    })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first question on the home page is posted and comes back graded, with a way to the others', async ({ page }) => {
    await page.goto('/')
    await page.locator('#footnote input').first().check()
    await page.getByRole('button', { name: 'Check answer' }).locator('visible=true').click()
    await expect(page.locator('.score')).toContainText('of 1 point')
    await expect(page.locator('.verdict')).toHaveCount(1)
    await expect(page.locator('.after').getByRole('link', { name: 'All the questions' })).toHaveAttribute(
      'href',
      /^\/quiz\/[\w-]+$/,
    )
  })
})

test('the site says who is behind it, by site.yml', async ({ page }) => {
  for (const [path, imprint] of [
    ['/', '1 Harbour Street, Orrin'],
    ['/ja', '灯台クイズ、オリン港通り1'],
  ] as const) {
    await page.goto(path)
    await page.locator(`.imprint a[href$="/about"]`).click()
    await expect(page.locator('h1')).toContainText('Lighthouse Quizzes')
    await expect(page.locator('.sheet')).toContainText('The keepers of Orrin Head')
    await expect(page.locator('address')).toContainText(imprint)
    await expect(page.locator('.sheet a[href="mailto:desk@lighthouse.example"]')).toBeVisible()
    if (soak || path === '/') expect(await axe(page)).toEqual([])
  }
})
