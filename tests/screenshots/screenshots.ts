/**
 * `npm run screenshots`: what a reader sees, to be looked at. Every question type in every state (states/list.ts), light
 * and dark, 320 and 1280 px wide, into screenshots/, with contact sheets of them beside; and the picture of the README,
 * docs/quiz.png. PORT names a port, else a free one is taken.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { findChromium, flags } from '../../scripts/check/browser.ts'
import { freePort } from '../../scripts/dev/port.ts'
import { serveSite } from '../../scripts/dev/serve.ts'
import { statesPage } from '../../scripts/dev/states/page.ts'
import { root } from '../../scripts/root.ts'
import { point, right } from '../browser/answers.ts'
import { contactSheets } from './sheets.ts'

const folder = join(root, 'screenshots')
const picture = join(root, 'docs/quiz.png')
/** What a picture may weigh that every visitor of the repository loads. */
const MOST = 200_000

const port = Number(process.env['PORT'] ?? (await freePort()))
const origin = `http://localhost:${port}`

interface Found {
  set: string
  question: CompiledQuestion
}

const sets: CompiledSet[] = readdirSync(join(root, 'dist/public/v1/sets'))
  .filter((file) => /^[^.]+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(join(root, 'dist/public/v1/sets', file), 'utf8')))
const all: Found[] = sets.flatMap(({ id, questions }) => questions.map((question) => ({ set: id, question })))

/** The question whose two accounts the README shows: the first that is contested. */
const contested = all.find(({ question }) => question.contested && question.type === 'single')
if (!contested) throw new Error('screenshots: found no contested question to choose an answer of')

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

/** Every state of the development page, each by itself, and one whole page; in one scheme and one width. Resolves with their ids. */
async function draw(browser: Browser, scheme: 'light' | 'dark', width: number): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const path = (name: string) => `${folder}/${name}-${scheme}-${width}.png`
  await context.route(`${origin}/states/**`, async (route) => {
    const found = await statesPage(new URL(route.request().url()).pathname, '')
    return route.fulfill(found ? { contentType: found.type, body: found.body } : { status: 404 })
  })
  await page.goto(`${origin}/states/`)
  const drawn = await page.waitForFunction(() => document.documentElement.dataset['states'])
  const ids = `${await drawn.jsonValue()}`.split(' ')
  for (const id of ids) {
    // One at a time: a picture out of a page a hundred screens long takes seconds.
    await page.evaluate((id) => {
      for (const one of document.querySelectorAll<HTMLElement>('main > section')) one.hidden = one.id !== id
    }, id)
    await page.locator(`#${id} > .quiz`).screenshot({ path: path(id) })
  }
  await check(await open(page, contested as Found), (contested as Found).question, right((contested as Found).question))
  await page.mouse.move(0, 0)
  await page.screenshot({ path: path('page'), fullPage: true })
  await context.close()
  return ids
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An article of another site, as short as one can be, that embeds a set by its element. */
const article = ({ id, title, summary }: CompiledSet) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>An article</title>
<style>
  body { margin: 0; padding: 20px 28px; background: #fff; color: #222; font: 18px/1.55 Georgia, 'DejaVu Serif', serif }
  header { padding-bottom: 10px; border-bottom: 1px solid #ccc; font-weight: bold }
  h1 { margin: 22px 0 10px; font-size: 32px; line-height: 1.2 }
  p { margin: 0 0 20px }
</style>
<header>The Daily Example</header>
<main><h1>${escaped(title)}</h1><p>${escaped(summary)}</p>
<script async src="${origin}/embed.js"></script><footnote-quiz quiz="${id}"></footnote-quiz></main>`

/** The README's picture: a contested question answered in an article, its evidence opened. */
async function drawPicture(browser: Browser) {
  const { question, set: id } = contested as Found
  // 680 CSS pixels at 1.5 device pixels each: 1020 px.
  const options: BrowserContextOptions = { colorScheme: 'light', viewport: { width: 680, height: 900 }, deviceScaleFactor: 1.5 }
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const host = `${origin}/an-article`
  const set = sets.find((one) => one.id === id) as CompiledSet
  await context.route(host, (route) => route.fulfill({ contentType: 'text/html', body: article(set) }))
  await page.goto(host)
  const quiz = page.locator('footnote-quiz')
  await quiz.locator('.now legend').waitFor()
  await quiz.evaluate((one, id) => (one as HTMLElement & { goTo(id: string): void }).goTo(id), question.id)
  const section = quiz.locator(`.q.now[data-question="${question.id}"]`)
  await section.waitFor()
  await check(section, question, right(question))
  // The sources are the fold that the numerals lead to.
  await section.locator('sup a').first().click()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.mouse.move(0, 0)
  const drawn = await page.screenshot({ fullPage: true })
  await context.close()
  // A palette, because text on paper has few colours: a third of the bytes.
  const { size } = await sharp(drawn).png({ palette: true, effort: 10, dither: 0 }).toFile(picture)
  if (size > MOST) throw new Error(`screenshots: docs/quiz.png has ${size} bytes, which is more than ${MOST}`)
  console.log(`docs/quiz.png: ${size} bytes`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
mkdirSync(join(root, 'docs'), { recursive: true })
const server = await serveSite({ port, persist: join(root, '.wrangler/screenshots') })
const browser = await chromium.launch({ executablePath: findChromium(), args: flags })
try {
  await drawPicture(browser)
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      const ids = await draw(browser, scheme, width)
      const sheets = await contactSheets(folder, `${scheme}-${width}`, ids)
      console.log(`${scheme}, ${width} px: ${ids.length} states, ${sheets} contact sheets`)
    }
  console.log(`screenshots: ${readdirSync(folder).length} pictures by Chromium ${browser.version()}`)
} finally {
  await browser.close()
  server.kill()
}
