/** A class in real windows: a teacher and pupils, each with storage of their own. */
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import type { Created, NewClass } from '../../worker/classes/shared/shapes.ts'
import { faults } from './engines.ts'
import { axe, expect, origin, settled, test } from './helpers.ts'

const ID = 'every-kind'

/** A page in a window of its own, on a screen of this size. */
async function newcomer(browser: Browser, width: number, height: number, more: object = {}): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width, height }, ...more })
  return [await context.newPage(), context]
}

const codeOf = (page: Page) => /#(\w+)\./.exec(page.url())?.[1] ?? ''

async function comeIn(page: Page, code: string, prefix = ''): Promise<string> {
  await page.goto(`${prefix}/class/${code}`)
  const name = (await page.locator('.called').textContent()) ?? ''
  await page.getByRole('button', { name: /Come in|参加する/ }).click()
  await expect(page.getByText(name)).toBeVisible()
  return name
}

/** A class as the API starts it, for what needs no page for teachers. */
async function newClass(request: APIRequestContext, more: Partial<NewClass> = {}): Promise<Created> {
  const data: NewClass = { set: ID, pace: 'teacher', names: 'made', ...more }
  const response = await request.post('/v1/classes', { data })
  return response.json()
}

const soak = !!process.env['SOAK']

/**
 * Nothing to be scrolled to sideways, and nothing that either engine finds; in the dark colours differ, which axe looks at. A
 * state of which another shows most is left to `axe` in the light, and one of which another shows all to the `soak`.
 */
async function look(page: Page, what: string, engines: 'all' | 'axe' | 'soak' = 'all') {
  const width = page.viewportSize()?.width
  if (soak || engines === 'all') {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axe(page), `${what}, dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect.soft(await faults(page), what).toEqual([])
  } else if (engines === 'axe') expect.soft(await axe(page), what).toEqual([])
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `width of ${what}`).toBe(width)
}

test('a class goes from the page for teachers to the sheet that pupils take home, for one without sockets as well', async ({
  browser,
  set,
}) => {
  // A whole class in three windows, with both engines on each of its states.
  test.slow()
  const { questions } = await set(ID)
  const [first, second] = questions
  if (first?.type !== 'single' || !second) throw new Error(`${ID} begins otherwise`)
  const right = first.options.find(({ id }) => first.key.includes(id))
  const wrong = first.options.find(({ id }) => !first.key.includes(id))

  // Taps of the teacher and of the first pupil, up to the first answer on the wall.
  let taps = 0
  const [teacher, desk] = await newcomer(browser, 1920, 1080)
  await teacher.goto(`/teach/${ID}`)
  await teacher.getByRole('button', { name: 'Start a class' }).click()
  taps++
  await expect(teacher.locator('.sign')).toBeVisible()
  const code = codeOf(teacher)
  await expect(teacher.locator('.sign')).toContainText(code)
  await look(teacher, 'the lobby', 'axe')
  // Six letters in one line, in half of a window and across a narrow one: the widest six, whatever code was drawn.
  for (const width of [390, 1024, 1280]) {
    await teacher.setViewportSize({ width, height: 900 })
    const lines = await teacher.locator('.sign').evaluate((sign) => {
      const text = sign.querySelector('bdi')?.firstChild as Text
      const drawn = text.data
      text.data = 'WWWWWW'
      const { height } = sign.getBoundingClientRect()
      text.data = drawn
      return height / Number.parseFloat(getComputedStyle(sign).fontSize)
    })
    expect(lines, `lines of the code at ${width} px`).toBeLessThan(1.5)
  }
  await teacher.setViewportSize({ width: 1920, height: 1080 })

  const [ann, phone] = await newcomer(browser, 320, 640)
  const [ben, other] = await newcomer(browser, 390, 844)
  // As a school's proxy does it: all that Ben sees of the class, he asks for.
  let refused = 0
  await ben.routeWebSocket(/\/live$/, (socket) => {
    refused++
    return socket.close()
  })
  await ann.goto(`/class/${code}`)
  await look(ann, 'the door', 'axe')
  const annsName = await comeIn(ann, code)
  taps++
  const bensName = await comeIn(ben, code)
  for (const name of [annsName, bensName]) await expect(teacher.locator('.people')).toContainText(name)

  await teacher.getByRole('button', { name: 'First question' }).click()
  taps++
  await expect(ann.getByRole('group', { name: first.stem })).toBeVisible()
  await ann.getByRole('button', { name: 'Send answer' }).click()
  await expect(ann.getByText('Choose an answer first.')).toBeVisible()
  await look(ann, 'a question', 'axe')
  await ann.getByRole('radio', { name: wrong?.text ?? '' }).check()
  taps++
  await ann.getByRole('button', { name: 'Send answer' }).click()
  taps++
  await expect(teacher.locator('.tally')).toContainText('1 of 2 answered')
  expect(taps).toBeLessThanOrEqual(6)
  await expect(ann.getByText('Sent.')).toBeVisible()

  // The second device of a pupil, and a browser that was closed, are the same pupil.
  const again = await phone.newPage()
  await again.goto(`/class/${code}`)
  await expect(again.getByText(`You are ${annsName}.`)).toBeVisible()
  await expect(again.getByRole('radio', { name: wrong?.text ?? '' })).toBeChecked()
  await again.close()

  // The class goes on; who is in the middle of a question stays with it until the reveal.
  await ben.getByRole('radio', { name: right?.text ?? '' }).check()
  await teacher.keyboard.press('n')
  await expect(teacher.locator('.stage h2')).toHaveText(second.stem)
  await expect(ann.getByRole('group', { name: second.stem })).toBeVisible()
  await expect(ben.getByRole('button', { name: 'Your class is at question 2' })).toBeVisible()
  await ben.getByRole('button', { name: 'Send answer' }).click()
  await expect(ben.getByText('Sent.')).toBeVisible()

  // Nothing on any page gives the key away before.
  await teacher.locator('.places button').first().click()
  await expect(teacher.locator('.stage .mark')).toHaveCount(0)
  await teacher.keyboard.press('s')
  await expect(teacher.locator('.spread .count').filter({ hasText: '1' })).toHaveCount(2)
  await look(teacher, 'the answers given', 'soak')
  await teacher.keyboard.press('r')
  await expect(teacher.locator('.spread .right')).toContainText(right?.text ?? '')
  await teacher.keyboard.press('w')
  await expect(teacher.locator('.why')).toContainText(wrong?.why ?? '')
  await expect(teacher.locator('.why blockquote').first()).toBeVisible()
  await look(teacher, 'the wrong answer that most chose')
  await ben.getByRole('navigation', { name: 'Questions' }).getByRole('button').first().click()
  await expect(ben.locator('.verdict')).toContainText('Correct.')
  await look(ben, 'an answer')

  await teacher.keyboard.press('t')
  await look(teacher, 'the results', 'axe')
  const row = teacher.getByRole('row').filter({ hasText: bensName })
  await expect(row.locator('.right')).toHaveCount(1)
  const saving = teacher.waitForEvent('download')
  await teacher.getByRole('button', { name: 'Save as CSV' }).click()
  expect((await saving).suggestedFilename()).toBe(`${code}.csv`)
  await teacher.getByRole('button', { name: `Rename ${bensName}` }).click()
  await teacher.getByLabel(`New name for ${bensName}`).fill(annsName)
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByText('This name is not free')).toBeVisible()
  await teacher.getByLabel(`New name for ${bensName}`).fill('Somebody else')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ben.getByText('You are Somebody else.')).toBeVisible()
  expect(refused).toBeGreaterThan(0)

  await teacher.getByRole('button', { name: 'End the class' }).click()
  await teacher.getByRole('button', { name: /press again/ }).click()
  await expect(ann.getByRole('heading', { name: 'What to read again' })).toBeVisible()
  await expect(ann.locator('.home article').first()).toContainText(first.stem)
  await expect(ann.locator('.home article').first()).toContainText(first.explanation)
  await expect(ann.locator('.home li a').first()).toBeVisible()
  await look(ann, 'the sheet to take home', 'axe')
  // Nothing on a pupil's page leads to a quiz, whose key lies open.
  expect(await ann.locator('a[href*="/quiz/"], a[href="/"]').count()).toBe(0)

  await teacher.locator('.manage summary').click()
  await teacher.getByRole('button', { name: 'Delete the class now' }).click()
  await teacher.getByRole('button', { name: /press again/ }).click()
  await expect(teacher.getByText('The class was deleted')).toBeVisible()
  await expect(ann.getByText('This class was deleted')).toBeVisible()
  expect(await ann.evaluate(() => Object.keys(localStorage))).toEqual([])
  for (const context of [desk, phone, other]) await context.close()
})

test('a class in Japanese is in Japanese for all, and a pupil who was removed comes back as another', async ({ browser }) => {
  const [teacher, desk] = await newcomer(browser, 1280, 720, { locale: 'ja' })
  await teacher.goto(`/ja/teach/${ID}`)
  await teacher.getByRole('button', { name: 'クラスを始める' }).click()
  await expect(teacher.locator('.sign')).toBeVisible()
  const code = codeOf(teacher)
  const [pupil, phone] = await newcomer(browser, 320, 640)
  // Typed without the language: the page follows the class.
  await pupil.goto('/class')
  await pupil.getByLabel('The code on the wall').fill('ABC')
  await pupil.getByRole('button', { name: 'Go on' }).click()
  await expect(pupil.getByText('That is not a code.')).toBeVisible()
  await look(pupil, 'a code that is none', 'axe')
  await pupil.getByLabel('The code on the wall').fill(code.toLowerCase())
  await pupil.getByRole('button', { name: 'Go on' }).click()
  await pupil.getByRole('button', { name: 'Come in' }).click()
  await expect(pupil).toHaveURL(`${origin}/ja/class/${code}`)
  await expect(pupil.getByText('参加しました。')).toBeVisible()
  await look(pupil, 'the room in Japanese', 'soak')
  await teacher.getByRole('button', { name: '最初の問題へ' }).click()
  await expect(pupil.getByRole('button', { name: '答えを送る' })).toBeVisible()
  await look(teacher, 'the wall in Japanese', 'soak')
  await teacher.getByRole('button', { name: '結果' }).click()
  await teacher.getByRole('button', { name: /を外す$/ }).click()
  await teacher.getByRole('button', { name: /もう一度押す/ }).click()
  await expect(pupil.getByText('先生がこの名前をクラスから外しました。')).toBeVisible()
  await comeIn(pupil, code, '/ja')
  for (const context of [desk, phone]) await context.close()
})

test('where pupils choose their names, who has drawn one that is taken comes in under another', async ({
  page,
  request,
  faults,
}) => {
  faults.expect(/400/)
  const { code } = await newClass(request, { names: 'own' })
  await page.goto(`/class/${code}`)
  const name = (await page.locator('.called').textContent()) ?? ''
  await request.post(`/v1/classes/${code}/join`, { data: { name } })
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByText('You are in.')).toBeVisible()
  await expect(page.locator('.who')).not.toContainText(name)
})

test('a pupil who comes in where nothing can be stored does so once, on the page of another language as well', async ({
  page,
  request,
  faults,
}) => {
  // The name that is drawn first is of the page's language.
  faults.expect(/400/)
  const { code, teacher } = await newClass(request, { lang: 'ja' })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto(`/class/${code}`)
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByText('You are in.')).toBeVisible()
  await expect(page).toHaveURL(`${origin}/class/${code}`)
  const headers = { Authorization: `Bearer ${teacher}` }
  expect((await (await request.get(`/v1/classes/${code}`, { headers })).json()).pupils).toHaveLength(1)
})

test('an address with a code that is no text is a code that is none', async ({ page }) => {
  await page.goto('/class/50%')
  await expect(page.getByText('That is not a code.')).toBeVisible()
})

test('the wall takes back nothing by a reply that comes late, and ends no class by a double click', async ({
  page,
  request,
  set,
}) => {
  const [first] = (await set(ID)).questions
  if (first?.type !== 'single') throw new Error(`${ID} begins otherwise`)
  const { code, teacher } = await newClass(request)
  const path = `/v1/classes/${code}`
  const { token } = await (await request.post(`${path}/join`, { data: {} })).json()
  await page.goto(`/wall#${code}.${teacher}`)
  await expect(page.getByText('1 pupil is in')).toBeVisible()

  // The question is opened, but what is replied takes its time; meanwhile the pupil answers.
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  await page.getByRole('button', { name: 'First question' }).click()
  await expect(page.locator('.stage h2')).toHaveText(first.stem)
  const headers = { Authorization: `Bearer ${token}` }
  await request.put(`${path}/answers/${first.id}`, { headers, data: { answer: first.options[0]?.id } })
  await expect(page.locator('.tally')).toContainText('1 of 1 answered')
  const replied = page.waitForResponse((response) => response.request().method() === 'PATCH')
  release()
  await (await replied).finished()
  await settled(page)
  await expect(page.locator('.tally')).toContainText('1 of 1 answered')
  await page.unrouteAll()

  await page.getByRole('button', { name: 'End the class' }).dblclick()
  await expect(page.getByRole('button', { name: /press again/ })).toBeVisible()
  expect((await (await request.get(path, { headers })).json()).state).toBe('running')
})
