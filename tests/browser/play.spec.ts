import type { Page } from '@playwright/test'
import { press, right, tabTo, wrong } from './answers.ts'
import { axe, choose, expect, focused, hold, host, insert, origin, RASK, shifts, takenOver, test } from './helpers.ts'

const address = `/quiz/${RASK}`
const button = (page: Page, name: string) => page.locator('.quiz').getByRole('button', { name }).locator('visible=true').first()

/** Presses Enter on what Tab leads to, and sees that the focus is somewhere afterwards. */
async function activate(page: Page, name: string) {
  await tabTo(page, button(page, name))
  await page.keyboard.press('Enter')
  expect(await focused(page), `the focus after “${name}”`).not.toBe('BODY')
}

test('a quiz is played by keyboard alone, from the contested question to the result and a second try', async ({ page, set }) => {
  const { questions: all, conflicts, claims } = await set(RASK)
  // True or false, one to miss, the contested one, and one of several answers, to miss as well.
  const asked = ['father-or-son', 'first-voyage', 'homecoming', 'whose-figures']
  const questions = all.filter(({ id }) => asked.includes(id))
  const contested = questions.findIndex(({ id }) => id === 'homecoming')
  const missed = questions.flatMap(({ type }, i) => (type === 'multiple' || i === 1 ? [i] : []))
  await page.goto(`${address}/play?questions=${asked}`)
  await takenOver(page)
  const quiz = page.locator('.quiz')
  const now = quiz.locator('.q.now')
  await expect(page.locator('#footnote')).toBeVisible()
  for (const [i, question] of questions.entries()) {
    await expect(now.locator('legend')).toHaveText(question.stem)
    await expect(quiz.locator('.kicker')).toContainText(`Question ${i + 1} of ${questions.length}`)
    // Whoever moves among the options reveals nothing.
    await press(page, now, question, missed.includes(i) ? wrong(question) : right(question))
    await expect(now.locator('.verdict')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(now.locator('.verdict')).toBeFocused()
    if (i === contested) {
      await expect(now.locator('.verdict')).toHaveText('Accepted. The documents give two accounts.')
      const { accounts = [] } = conflicts[question.contested ?? ''] ?? {}
      expect(accounts).toHaveLength(2)
      for (const account of accounts)
        await expect(now.locator('.account', { hasText: claims[account]?.statement ?? '?' })).toBeVisible()
      // The other account scores as well, and says so.
      await expect(now.locator('.opt', { hasText: 'Also accepted' })).toContainText('voyage of 1904')
      await expect(now.locator('.opt', { hasText: 'Your answer, accepted' })).toContainText('voyage of 1902')
      expect(await axe(page)).toEqual([])
    }
    await activate(page, i === questions.length - 1 ? 'See the result' : 'Next question')
    await expect(i === questions.length - 1 ? quiz.locator('.score') : now.locator('legend')).toBeFocused()
  }

  await expect(quiz.locator('.score')).toHaveText('2 of 4 points')
  await expect(quiz.locator('.review li')).toHaveCount(questions.length)
  await expect(quiz.locator('.review li').nth(1)).toContainText('Not correct')
  await expect(quiz.locator('.review li').nth(contested)).toContainText('Correct')
  expect(await axe(page)).toEqual([])

  // A question is looked at again, its answer is still there, and one press leads back.
  await quiz.locator('.review summary').press('Enter')
  await activate(page, questions[contested]?.stem ?? '')
  await expect(now.locator('.verdict')).toContainText('Accepted')
  await expect(now.locator('legend')).toBeFocused()
  await activate(page, 'Back to the result')
  await expect(quiz.locator('.score')).toBeFocused()

  await activate(page, 'Retry the 2 you missed')
  await expect(quiz.locator('.kicker')).toContainText('Question 1 of 2')
  for (const [i, at] of missed.entries()) {
    const question = questions[at]
    if (!question) throw new Error('no such question')
    await expect(now.locator('legend')).toHaveText(question.stem)
    await expect(now.locator('input:checked')).toHaveCount(0)
    await press(page, now, question, right(question))
    await page.keyboard.press('Enter')
    await expect(now.locator('.verdict')).toHaveText(/^Correct/)
    await activate(page, i ? 'See the result' : 'Next question')
  }
  // A second try stands beside the first score and never replaces it.
  await expect(quiz.locator('.score')).toHaveText('2 of 4 points')
  await expect(quiz.locator('.retried')).toHaveText('All 4 after a second try')
  await expect(button(page, 'you missed')).toHaveCount(0)

  await activate(page, 'Start again')
  await expect(quiz.locator('.kicker')).toContainText('Question 1 of 4')
  await expect(now.locator('legend')).toBeFocused()
  await expect(quiz.locator('input:checked, .verdict')).toHaveCount(0)
})

test('whoever skips and goes back loses neither the focus nor an answer', async ({ page, set }) => {
  const { questions } = await set(RASK)
  const asked = questions.slice(0, 4).map(({ id }) => id)
  await page.goto(`${address}/play?questions=${asked}`)
  await takenOver(page)
  const now = page.locator('.q.now')
  await activate(page, 'Skip')
  await activate(page, 'Previous')
  await activate(page, 'Check answer')
  await expect(now.getByRole('alert')).toHaveText('Choose an answer first.')
  await now.getByLabel('True').check()
  // What was said goes once it is mended.
  await expect(now.getByRole('alert')).toBeEmpty()
  await activate(page, 'Skip')
  await activate(page, 'Previous')
  await expect(now.getByLabel('True')).toBeChecked()
  await activate(page, 'Check answer')
  await activate(page, 'Next question')
  for (let i = 2; i <= asked.length; i++) await activate(page, 'Skip')
  await expect(page.locator('.score')).toHaveText('1 of 4 points')
  await expect(page.locator('.review')).toContainText('Not answered')
  // What can still be answered is not given away.
  await expect(page.locator('.review')).not.toContainText('Correct:')
  await activate(page, 'Answer the 3 you skipped')
  await expect(page.locator('.kicker')).toContainText('Question 1 of 3')
})

test('a numeral unfolds the sources at its note, marks it, and the note leads back', async ({ page }) => {
  await page.goto(address)
  await takenOver(page)
  const now = page.locator('.q.now')
  await now.getByLabel('True').check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  const numeral = now.locator('.answer sup a').first()
  const [n] = (await numeral.textContent())?.split('–') ?? []
  await numeral.click()
  expect(await focused(page)).toMatch(new RegExp(`^LI ${n}`))
  const note = now.locator('.notes [aria-current]').first()
  await expect(note).toBeInViewport()
  await note.getByRole('link', { name: 'Back to the text' }).click()
  await expect(numeral).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('a citation opens the document at its passage, or the page we have of one that has no address', async ({
  page,
  context,
  set,
}) => {
  const { citations } = await set(RASK)
  const { anchor, href } = citations.find(({ source, passage }) => `${source}/${passage}` === 'courier-1918/p7') ?? {}
  const bare = citations.find(({ source, passage }) => `${source}/${passage}` === 'chronicle-1924/p5')
  if (!anchor || !href) throw new Error('the set does not cite it any more')
  const filler = (n: number) =>
    Array.from({ length: n }, (_, i) => `<p>Paragraph ${i} of a long report that says nothing.</p>`).join('')
  await context.route(`${new URL(href).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>A report</title><link rel="icon" href="data:,">${filler(80)}<p id="passage">It led to the ${anchor}, it is said.</p>${filler(80)}`,
    }),
  )
  await page.goto(`${address}#homecoming`)
  const now = page.locator('.q.now')
  await expect(now).toHaveAttribute('data-question', 'homecoming')
  await now.locator('input').first().check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  const opened = context.waitForEvent('page')
  await now.locator('.sources summary').click()
  await now.locator(`.notes a[href="${href}"]`).click()
  const report = await opened
  await expect(report.locator('#passage')).toBeInViewport()
  expect(await report.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await report.evaluate(() => opener)).toBeNull()

  const ours = context.waitForEvent('page')
  await now.locator(`.notes a[href="${bare?.href}"]`).click()
  const source = await ours
  await expect(source).toHaveURL(`${origin}/sources/chronicle-1924#p5`)
  await expect(source.locator('#p5')).toBeInViewport()
  await expect(source.locator('#p5')).toContainText(bare?.gist ?? '?')
  await expect(source.locator('#p5')).toContainText(bare?.anchor ?? '?')
})

test('every citation of a document without an address leads to a passage that is there', async ({ page, set }) => {
  const { citations } = await set(RASK)
  const bare = citations.filter(({ url }) => !url)
  expect(bare.length).toBeGreaterThan(0)
  for (const { href, gist } of bare) {
    await page.goto(href)
    const passage = page.locator(`[id="${href.split('#')[1]}"]`)
    await expect(passage).toContainText(gist)
    await expect(passage).toBeInViewport()
  }
})

test('on paper every question is there, and nothing to press', async ({ page, set }) => {
  const { questions } = await set(RASK)
  await page.goto(address)
  await takenOver(page)
  await page.locator('.q.now').getByLabel('True').check()
  await page.locator('.q.now').getByRole('button', { name: 'Check answer' }).click()
  await page.emulateMedia({ media: 'print' })
  for (const { stem } of questions) await expect(page.getByText(stem, { exact: true })).toBeVisible()
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0)
  // A link is spelt out where it cannot be followed, as host and paragraph.
  const link = page.locator('.notes a[target]').locator('visible=true').first()
  const { host } = new URL((await link.getAttribute('href')) ?? '')
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(host)
  await expect(link).toContainText(/^Read paragraph \d+/)
})

test('taking the page over moves nothing', async ({ page }) => {
  const release = await hold(page, '**/v1/sets/**')
  await page.goto(address)
  const before = (await page.locator('body').allInnerTexts()).join()
  release()
  await takenOver(page)
  const after = (await page.locator('body').allInnerTexts()).join()
  expect(after).toBe(before)
  expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
})

test('answers are kept on the device only when asked, which says what it does, and go when asked', async ({ page, context }) => {
  await page.goto(address)
  await takenOver(page)
  const now = page.locator('.q.now')
  await now.getByLabel('True').check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const line = page.locator('.keep')
  const keep = line.locator('input')
  await expect(line).toContainText('Off: they go when you close this page.')
  await keep.click()
  await expect(keep).toBeChecked()
  await expect(line).toContainText('On: this browser keeps them until you untick the box.')
  // What keeps them is fetched when it is asked for.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  // Anew, and not by going on in the history of this tab.
  await page.goto('/privacy')
  await page.goto(address)
  await expect(page.locator('.kicker')).toContainText('Question 2 of 10')
  await now.getByRole('button', { name: 'Previous' }).click()
  await expect(now.locator('.sum')).toHaveText('1 of 1 so far')
  const other = await context.newPage()
  await other.goto(address)
  await expect(other.locator('.kicker')).toContainText('Question 2 of 10')
  await keep.click()
  await expect(keep).not.toBeChecked()
  await expect(line).toContainText('Off: ')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
  // Another tab, which kept them until then, does so no longer.
  await other.getByRole('button', { name: 'Previous' }).click()
  await expect(other.locator('.keep input')).not.toBeChecked()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
})

test('kept answers come back in an element and in a frame, and nothing moves, nor is the host’s history written to', async ({
  page,
}) => {
  const quiz = page.locator('.quiz').first()
  const keep = quiz.locator('.keep input')
  // As one reads: it is loaded when it comes near, and in sight only after that.
  const near = async () => {
    const place = page.locator('footnote-quiz, .quiz').first()
    await place.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - innerHeight * 1.2))
    await quiz.waitFor()
    await quiz.scrollIntoViewIfNeeded()
  }
  for (const path of [host('01-script'), `${origin}/frame/quiz/${RASK}`])
    await test.step(path, async () => {
      await page.goto(path)
      await near()
      await choose(quiz, 'True')
      await expect(keep).not.toBeChecked()
      await keep.click()
      await expect(keep).toBeChecked()
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
      if (path.startsWith(host(''))) expect(await page.evaluate(() => history.state)).toBe(null)
      // From the top, as one comes back: a browser that goes on within a quiz which is not there yet shows what follows it.
      await page.evaluate(() => scrollTo(0, 0))
      await page.reload()
      await near()
      await expect(quiz.locator('.kicker')).toContainText('Question 2 of 10')
      expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
    })
})

test('what was corrected since a kept answer is told of that play, and of no new one', async ({ page, set }) => {
  const [first] = (await set(RASK)).questions
  await page.goto(host('20-late'))
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    `footnote:${RASK}`,
    JSON.stringify({ [first?.id ?? '']: ['000000000000', 'true', 1] }),
  ] as const)
  await insert(page, `<footnote-quiz quiz="${RASK}"></footnote-quiz>`)
  const quiz = page.locator('footnote-quiz')
  await expect(quiz.locator('.notice')).toHaveCount(1)
  await quiz.evaluate((element: HTMLElement & { reset(): void }) => element.reset())
  await expect(quiz.locator('.track .right, .track .wrong')).toHaveCount(0)
  await expect(quiz.locator('.notice')).toHaveCount(0)
})

test('a shared result is told at the foot of the quiz it was earned on, moves and covers nothing, and goes with the first answer', async ({
  page,
  set,
}) => {
  const { version } = await set(RASK)
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const fetched = () => scripts.some((url) => url.includes('/shared-'))
  const open = async (fragment: string) => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
    await page.reload()
    await takenOver(page)
  }
  // Without a result in the address its script is not even fetched.
  await page.goto(address)
  await takenOver(page)
  expect(fetched()).toBe(false)
  // No such day: it is ignored.
  await open(`r=${version}.650.900.20260230`)
  await expect.poll(fetched).toBe(true)
  const shared = page.locator('.shared')
  await expect(shared).toHaveCount(0)

  await page.setViewportSize({ width: 390, height: 844 })
  await open(`r=${version}.650.900.20260228`)
  await expect(page.getByText('Someone scored 6.5 of 9 on 28 February 2026.')).toBeInViewport()
  expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
  expect(await axe(page)).toEqual([])
  // On a screen as low as a phone’s at 400 % it lies under the page, not over it.
  await page.setViewportSize({ width: 320, height: 256 })
  await expect(shared).toHaveCSS('position', 'static')
  await expect(shared).not.toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(shared).toBeInViewport()
  await choose(page.locator('.quiz'), 'True')
  await expect(shared).toHaveCount(0)
})
