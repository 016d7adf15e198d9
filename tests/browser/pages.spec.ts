import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dist } from '../site.ts'
import { point, right, wrong } from './answers.ts'
import { faults } from './engines.ts'
import { axe, expect, focused, origin, RASK, shifts, takenOver, test } from './helpers.ts'

const files = (path: string) =>
  readdirSync(join(dist, path))
    .filter((name) => name.endsWith('.html') && name !== 'index.html')
    .map((name) => `/${path}/${name.replace('.html', '')}`)

// The sheet is one: one set stands for all of them, as `every-kind` is judged with all its questions shown, and the soak
// walks them all, in every look.
const soak = !!process.env['SOAK']
const quizzes = soak ? files('quiz').map((path) => path.split('/').at(-1) ?? '') : [RASK]

/** Everything a page must not do, looked for while a test is at it: ask another origin, set a cookie. */
function watch(page: Page): { strangers: string[] } {
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) strangers.push(request.url())
  })
  return { strangers }
}

type Look = [width: number, colorScheme: 'light' | 'dark']
const WIDE_LIGHT: Look[] = [
  [1280, 'light'],
  [320, 'dark'],
]
const WIDE_DARK: Look[] = [
  [1280, 'dark'],
  [320, 'light'],
]

/** A wide and a narrow screen, of which one is dark: neither is to be scrolled sideways. axe looks at one, in the soak at both. */
async function look(page: Page, looks: Look[], axed: number) {
  for (const [i, [width, colorScheme]] of looks.entries()) {
    const what = `${page.url()}, ${colorScheme}, ${width} px`
    await page.setViewportSize({ width, height: 720 })
    await page.emulateMedia({ colorScheme })
    if (soak || i === axed) expect.soft(await axe(page), `axe, ${what}`).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `width, ${what}`).toBe(width)
  }
}

async function nothingElse(page: Page, { strangers }: { strangers: string[] }) {
  expect(strangers, 'requests to other origins').toEqual([])
  expect(await page.context().cookies()).toEqual([])
}

test('a page that arrives while it is painted moves no mark of progress for those that are yet to come', async ({ page }) => {
  // Into a page without a policy, which would have no text written. Scripts come after all of it.
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title>' }),
  )
  const html = (await (await page.request.get('/quiz/every-kind')).text()).replace(/<script.*?<\/script>/gs, '')
  const [before = '', marks = '', after = ''] = html.split(/(?<=<ol class="track"[^>]*>)|(?=<\/ol><form)/)
  const [first, second, ...others] = marks.split(/(?=<li)/)
  expect(others.length).toBeGreaterThan(2)
  await page.goto('/blank')
  for (const part of [`${before}${first}${second}`, others.join(''), after])
    await page.evaluate((text) => {
      if (text.startsWith('<!')) document.open()
      document.write(text)
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
    }, part)
  await page.evaluate(() => document.close())
  await expect(page.locator('.track')).toBeVisible()
  expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
})

// Those of the ledger are in ledger.spec.ts.
for (const [name, paths] of [
  ['pages', ['/privacy', '/', '/accessibility', ...(soak ? files('sources') : [])]],
  ['pages that say what is wrong', ['/no-such-page', '/quiz/no-such-quiz/play', '/quiz/first-steps/play?limit=none']],
] as const)
  test(`${name} are accessible, fit a narrow screen, and ask nobody else`, async ({ page, faults: told }) => {
    if (name !== 'pages') told.expect(/status of 40[04]/)
    const watched = watch(page)
    for (const [i, path] of paths.entries())
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.locator('h1')).toBeVisible()
        await look(page, WIDE_LIGHT, i % 2)
        if (soak) await look(page, WIDE_DARK, 0)
      })
    await nothingElse(page, watched)
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } })

  test('every kind of page is laid out before what it holds has come', async ({ page }) => {
    const paths = ['/', '/topic/far-skerry', '/claims', '/sources', '/embed', '/teach', '/teach/every-kind', '/print/every-kind']
    paths.push('/class', '/wall', '/quiz/every-kind', '/about')
    const columns = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.masthead, main')].map((part) => {
          const { x, width } = part.getBoundingClientRect()
          return `${x} ${width}`
        }),
      )
    for (const path of paths) {
      await page.goto(path)
      const whole = await columns()
      // The connection that stalls: of the page there is only what stands before its content.
      await page.evaluate(() => {
        let last = document.querySelector<HTMLElement>('#main')
        last?.replaceChildren()
        for (; last && last !== document.body; last = last.parentElement) while (last.nextSibling) last.nextSibling.remove()
      })
      expect.soft(await page.locator('#main > *, footer').count(), path).toBe(0)
      expect.soft(await columns(), path).toEqual(whole)
    }
  })
})

test('a topic’s page is headed by its story, and its explainers stand beside its quizzes where there is room, after them on a phone', async ({
  page,
}) => {
  await page.goto('/topic/far-skerry')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two voyages to the rock, and no third meeting')
  await expect(page.locator('.sheet').first()).toContainText('Orrin and the Far Skerry')
  await takenOver(page)
  const quizzes = page.getByRole('heading', { level: 2, name: 'Quizzes' })
  const explainers = page.getByRole('heading', { level: 2, name: 'Explainers' })
  const at = async () =>
    Promise.all([quizzes, explainers].map(async (heading) => (await heading.boundingBox()) ?? { x: 0, y: 0 }))
  await page.setViewportSize({ width: 1280, height: 720 })
  const [left, right] = await at()
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 600)
  expect(right?.y).toBeLessThan(left?.y ?? 0)
  await page.setViewportSize({ width: 390, height: 844 })
  const [first, then] = await at()
  expect(then?.x).toBe(first?.x)
  expect(then?.y).toBeGreaterThan(first?.y ?? 0)

  for (const heading of ['Quizzes', ...(soak ? ['クイズ'] : [])]) {
    if (heading !== 'Quizzes') await page.goto('/ja/topic/far-skerry')
    await takenOver(page)
    await expect(page.locator('#footnote + .sheet > h2').first()).toHaveText(heading)
    const gap = await page.evaluate(() => {
      const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0
      return {
        paper: top('#footnote + .sheet') - bottom('#footnote'),
        room: top('#footnote + .sheet > h2') - bottom('#footnote'),
        list: top('#footnote + .sheet > .list') - bottom('#footnote + .sheet > h2'),
      }
    })
    // No strip of the desk between the question to play and the list of quizzes, and room above the heading.
    expect(gap.paper).toBe(0)
    expect(gap.room).toBeGreaterThanOrEqual(16)
    expect(gap.list).toBeGreaterThan(0)
  }

  // So is that of a topic whose story is its name.
  await page.goto('/topic/sel-light')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The light at Sel')
})

test('neither engine finds a fault on our own page and in a frame, before and after an answer, and nothing moves by itself', async ({
  page,
  set,
}) => {
  test.setTimeout(600_000)
  const watched = watch(page)
  for (const id of quizzes)
    for (const path of [`/quiz/${id}`, `/frame/quiz/${id}`])
      await test.step(path, async () => {
        const [question] = (await set(id)).questions
        if (!question) throw new Error('a set without questions')
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        const now = page.locator('.q.now')
        await takenOver(page)
        expect((await shifts(page)).filter(({ input }) => !input)).toEqual([])
        expect.soft(await faults(page), path).toEqual([])
        await look(page, WIDE_LIGHT, 1)
        await point(now, question, wrong(question))
        await now.getByRole('button', { name: 'Check answer' }).click()
        await expect(now.locator('.verdict')).toBeFocused()
        await look(page, WIDE_DARK, 0)
        await page.setViewportSize({ width: 1280, height: 720 })
        expect.soft(await faults(page), `${path}, answered`).toEqual([])
      })
  await nothingElse(page, watched)
})

for (const id of soak ? quizzes : ['every-kind'])
  test(`/quiz/${id}/play is accessible with every question shown, and with every one graded`, async ({ page, set }) => {
    const { questions } = await set(id)
    const watched = watch(page)
    await page.goto(`/quiz/${id}/play?layout=all`)
    await expect(page.locator('.quiz')).toHaveClass(/all/)
    await look(page, WIDE_DARK, 0)
    const answers = questions.map((question, i) => [question, i % 2 ? right(question) : wrong(question)] as const)
    for (const [question, answer] of answers) {
      const section = page.locator(`[data-question="${question.id}"]`)
      await point(section, question, answer)
      await section.getByRole('button', { name: 'Check answer' }).click()
      await expect(section.locator('.verdict')).toBeVisible()
    }
    // The wide and light one in another page: types.spec.ts.
    await look(page, WIDE_LIGHT, 1)
    await page.getByRole('button', { name: 'See the result' }).click()
    expect(await focused(page)).toContain('points')
    await nothingElse(page, watched)
  })

test('the graded answer of a form says what earns nothing, and is accessible', async ({ page, set }) => {
  const { questions } = await set('every-kind')
  // Sent as without a script: the page that comes back has none.
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('/quiz/every-kind')
  const body = new URLSearchParams()
  for (const question of questions.slice(1)) {
    const answer = wrong(question)
    if (typeof answer === 'object' && !Array.isArray(answer))
      for (const [left, value] of Object.entries(answer)) body.append(`q.${question.id}.${left}`, value)
    else if (question.type === 'order')
      for (const [i, item] of (answer as string[]).entries()) body.append(`q.${question.id}.${item}`, String(i + 1))
    else for (const value of [answer].flat()) body.append(`q.${question.id}`, String(value))
  }
  await page.evaluate(
    (fields) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = '/quiz/every-kind/play'
      for (const [name, value] of fields) {
        const input = document.createElement('input')
        input.name = name
        input.value = value
        form.append(input)
      }
      document.body.append(form)
      form.submit()
    },
    [...body] as [string, string][],
  )
  await expect(page.locator('.score')).toHaveText('0 of 10 points')
  await look(page, WIDE_LIGHT, 0)
  if (soak) await look(page, WIDE_DARK, 0)
})

test('nothing of the key is in a page before it is answered', async ({ request }) => {
  const html = await (await request.get('/quiz/first-steps')).text()
  expect(html).not.toMatch(/class="why"|class="answer"|"acceptedAnswer"|"key":/)
})

test('the first Tab leads past the masthead', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('A Skip to the content')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toContain('MAIN')
})

test('feeds and the sitemap are well-formed to a parser that forgives nothing', async ({ page }) => {
  // A page of ours would not let a script parse.
  await page.goto('about:blank')
  for (const [path, name] of [
    ['/feed.xml', 'feed'],
    ['/ja/feed.xml', 'feed'],
    ['/sitemap.xml', 'urlset'],
  ]) {
    const text = await (await page.request.get(`${origin}${path}`)).text()
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return { root: parsed.documentElement.localName, error: parsed.querySelector('parsererror')?.textContent }
    }, text)
    expect([path, read]).toEqual([path, { root: name, error: undefined }])
  }
})
