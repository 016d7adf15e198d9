/**
 * `npm run screenshots`: what a reader sees, to be looked at. Every question type unanswered, answered rightly and
 * wrongly, a contested question and a result, light and dark, 320 and 1280 px wide, into screenshots/; and the picture
 * of the README, docs/quiz.png. PORT chooses another port than 8793.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import type { Answer } from '../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../content/model/schema/compiled.ts'
import { point, right, wrong } from '../tests/browser/answers.ts'
import { findChromium, flags } from './browser.ts'
import { serve } from './serve.ts'

const root = new URL('..', import.meta.url).pathname
const folder = `${root}screenshots`
const picture = `${root}docs/quiz.png`
/** What a picture may weigh that every visitor of the repository loads. */
const MOST = 200_000

const port = Number(process.env['PORT'] ?? 8793)
const origin = `http://localhost:${port}`

interface Found {
  set: string
  question: CompiledQuestion
}

const sets: CompiledSet[] = readdirSync(`${root}dist/public/v1/sets`)
  .filter((file) => /^[^.]+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(`${root}dist/public/v1/sets/${file}`, 'utf8')))
const all: Found[] = sets.flatMap(({ id, questions }) => questions.map((question) => ({ set: id, question })))

/** The question whose two accounts the README shows. */
const contested = all.find(({ set, question }) => set === 'what-koizumi-secured' && question.id === 'homecoming')
if (!contested) throw new Error('screenshots: found no question what-koizumi-secured/homecoming')

/** Opens a question on its set's own page. */
async function open(page: Page, { set, question }: Found): Promise<Locator> {
  // A fragment alone would not load the page anew.
  await page.goto('about:blank')
  await page.goto(`${origin}/quiz/${set}#${question.id}`)
  const section = page.locator('.q.now')
  await section.and(page.locator(`[data-question="${question.id}"]`)).waitFor()
  return section
}

async function check(section: Locator, question: CompiledQuestion, answer: Answer) {
  await point(section, question, answer)
  await section.getByRole('button', { name: 'Check answer' }).click()
  await section.locator('.verdict').waitFor()
}

/** Everything that is drawn, in one context: one scheme, one width. */
async function draw(browser: Browser, scheme: 'light' | 'dark', width: number) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const shoot = async (name: string) => {
    await page.mouse.move(0, 0)
    await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
  }
  const types = new Map(all.map((found) => [found.question.type, found]))
  for (const [type, found] of types) {
    await open(page, found)
    await shoot(`${type}-unanswered`)
    await check(page.locator('.q.now'), found.question, right(found.question))
    await shoot(`${type}-right`)
    await check(await open(page, found), found.question, wrong(found.question))
    await shoot(`${type}-wrong`)
  }
  await check(await open(page, contested as Found), (contested as Found).question, 'y2002')
  await shoot('contested')

  // A result with something of each: one right, one wrong, the others skipped.
  const [set] = sets
  const [first, second] = set?.questions ?? []
  if (!set || !first || !second) throw new Error('screenshots: found no set with two questions')
  await check(await open(page, { set: set.id, question: first }), first, right(first))
  await page.getByRole('button', { name: 'Next question' }).click()
  await check(page.locator('.q.now'), second, wrong(second))
  await page.getByRole('button', { name: 'Next question' }).click()
  for (let i = 3; i < set.questions.length; i++) await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.locator('.results').waitFor()
  await shoot('results')
  await context.close()
}

/** The README's picture: the contested question answered, without the page around it. */
async function drawPicture(browser: Browser) {
  // 640 CSS pixels, the quiz's measure, at 1.5625 device pixels each: 1000 px.
  const options: BrowserContextOptions = {
    colorScheme: 'light',
    viewport: { width: 640, height: 900 },
    deviceScaleFactor: 1.5625,
  }
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await check(await open(page, contested as Found), (contested as Found).question, 'y2002')
  await page.mouse.move(0, 0)
  // Down to the note of the second account; the others are more of the same.
  const [quiz, note] = await page.locator('.q.now').evaluate((section) => {
    const last = [...section.querySelectorAll('.accounts a')].at(-1)?.getAttribute('href') ?? ''
    const rect = (one: Element | null) => one?.getBoundingClientRect().toJSON() as DOMRect
    return [rect(section.closest('.quiz')), rect(document.getElementById(last.slice(1)))] as const
  })
  const clip = { x: quiz.x, y: quiz.y, width: quiz.width, height: Math.ceil(note.bottom + 6 - quiz.y) }
  const drawn = await page.screenshot({ fullPage: true, clip })
  await context.close()
  // A palette, because text on paper has few colours: a third of the bytes.
  const { size } = await sharp(drawn).png({ palette: true, effort: 10, dither: 0 }).toFile(picture)
  if (size > MOST) throw new Error(`screenshots: docs/quiz.png has ${size} bytes, which is more than ${MOST}`)
  console.log(`docs/quiz.png: ${size} bytes`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
mkdirSync(`${root}docs`, { recursive: true })
const server = await serve({ port, persist: `${root}.wrangler/screenshots` })
const browser = await chromium.launch({ executablePath: findChromium(), args: flags })
try {
  await drawPicture(browser)
  for (const scheme of ['light', 'dark'] as const) for (const width of [320, 1280]) await draw(browser, scheme, width)
  console.log(`screenshots: ${readdirSync(folder).length} pictures by Chromium ${browser.version()}`)
} finally {
  await browser.close()
  server.kill()
}
