import type { Page } from '@playwright/test'
import { axe, choose, expect, hold, host, hostEvents, insert, origin, RASK, test } from './helpers.ts'

const errors = async (page: Page) =>
  (await hostEvents(page)).filter(({ type }) => type === 'error').map(({ detail }) => detail['code'])

test('13-slow-network: while the quiz is on its way, and when it fails, the publisher’s own words stand in its place; it is there once the network is back', async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/ERR_CONNECTION_FAILED/)
  const quiz = page.locator('footnote-quiz')
  const link = quiz.getByRole('link', { name: 'Take the quiz: What did Rask bring home?' })
  for (const [what, address] of [
    ['its script', /\/a[^/]*\/app[^/]*\.js|\/app\.js/],
    ['its questions', /\/v1\//],
  ] as const)
    await test.step(`without ${what}`, async () => {
      const release = await hold(page, address, (route) => route.abort('connectionfailed'))
      await page.goto(host('13-slow-network'))
      await quiz.scrollIntoViewIfNeeded()
      await expect(link).toBeVisible()
      release()
      await expect.poll(() => errors(page)).toEqual(['network'])
      await expect(link).toBeVisible()
      await expect(link).toHaveAttribute('href', `${origin}/quiz/${RASK}`)

      await context.setOffline(true)
      await page.unrouteAll()
      await context.setOffline(false)
      await choose(quiz, 'True')
      expect(await errors(page)).toEqual(['network'])
      // The words in its place have gone.
      await expect(link).toBeHidden()
    })
})

test('19-stale-loader: a loader from a cache, whose app is gone, plays the one there is', async ({ page, faults }) => {
  // Our 404 is a page, which no other origin may read.
  faults.expect(/app-gone\.js.*CORS|ERR_FAILED/)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route('**/embed.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/app-[\w-]+\.js/, 'app-gone.js') })
  })
  await page.goto(host('19-stale-loader'))
  const quiz = page.locator('footnote-quiz')
  await quiz.scrollIntoViewIfNeeded()
  await choose(quiz, 'True')
  expect(asked).toEqual(expect.arrayContaining(['/assets/app-gone.js', '/app.js']))
  expect((await hostEvents(page)).map(({ type }) => type)).toEqual(['ready', 'answer'])
})

test('22-not-found: an unknown quiz is a calm sentence with a link, or what the publisher put there', async ({
  page,
  faults,
}) => {
  faults.expect(/404 \(Not Found\)/)
  await page.goto(host('22-not-found'))
  const [bare, own] = [page.locator('footnote-quiz').first(), page.locator('footnote-quiz').last()]
  await bare.scrollIntoViewIfNeeded()
  await expect(bare.getByText('The quiz cannot be shown here just now.')).toBeVisible()
  await expect(bare.getByRole('link')).toHaveAttribute('href', `${origin}/quiz/no-such-quiz`)
  await own.scrollIntoViewIfNeeded()
  await expect.poll(() => errors(page)).toEqual(['not-found', 'not-found'])
  await expect(own.getByRole('link', { name: 'All quizzes' })).toBeVisible()
  expect(await axe(page)).toEqual([])

  // What nobody reads is no words of the publisher's: a framework's comment, what is for a browser without scripts.
  await insert(
    page,
    '<footnote-quiz quiz="no-such-quiz"><!--v-if--><noscript><a href="/">Take the quiz</a></noscript></footnote-quiz>',
  )
  await expect(page.getByText('The quiz cannot be shown here just now.')).toBeVisible()
})

test('a withdrawn quiz is a notice, and what is no quiz a calm sentence, said once: the host hears of it, and nothing is thrown', async ({
  page,
}) => {
  const quiz = page.locator('footnote-quiz')
  const sets = '**/v1/sets/*.json'
  await page.route(sets, async (route) => {
    const response = await route.fetch()
    const withdrawn = { date: '2026-11-20', note: 'One of its documents was retracted.' }
    await route.fulfill({ response, json: { ...(await response.json()), withdrawn } })
  })
  await page.goto(host('01-script'))
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.locator('.notice')).toHaveText('Withdrawn on 20 November 2026. One of its documents was retracted.')
  await expect(quiz.locator('fieldset')).toHaveCount(0)
  expect(await errors(page)).toEqual(['withdrawn'])
  expect(await axe(page)).toEqual([])

  await page.unroute(sets)
  await page.route(sets, (route) => route.fulfill({ json: { id: RASK }, headers: { 'Access-Control-Allow-Origin': '*' } }))
  await page.goto(host('01-script'))
  await quiz.scrollIntoViewIfNeeded()
  await expect(quiz.getByText('The quiz cannot be shown here just now.')).toBeVisible()
  expect(await errors(page)).toEqual(['internal'])
})
