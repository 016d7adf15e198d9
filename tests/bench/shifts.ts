import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { point, wrong } from '../browser/answers.ts'

const vitals = readFileSync(createRequire(import.meta.url).resolve('web-vitals/dist/web-vitals.iife.js'), 'utf8')

/** Cumulative Layout Shift as Google's own package counts it, and the largest shift that no input came before. */
const count = `${vitals}
  window.shifts = { cls: 0, largest: 0 }
  webVitals.onCLS(({ value, entries }) => {
    shifts.cls = value
    shifts.largest = Math.max(shifts.largest, ...entries.map((entry) => entry.value))
  }, { reportAllChanges: true })`

export interface Shifts {
  /** At load, before the reader does anything. */
  load: number
  /** Over the whole play, load included. */
  play: number
  /** The largest single shift of the play that counts. */
  largest: number
  /** What is reserved before an answer ÷ what the quiz takes. */
  reserved: number
}

type Counted = { shifts: { cls: number; largest: number } }
const counted = (page: Page) => page.evaluate(() => ({ ...(window as unknown as Counted).shifts }))

/** The quiz in its page: in an element, or in a frame. */
async function quizIn(page: Page): Promise<Locator> {
  await page.locator('footnote-quiz, iframe').first().waitFor({ state: 'attached' })
  const framed = await page.locator('iframe').count()
  return framed ? page.frameLocator('iframe').locator('.quiz') : page.locator('footnote-quiz .quiz')
}

const heightOf = (locator: Locator) => locator.evaluate((one) => one.getBoundingClientRect().height)

/**
 * Plays a set in a page to its end, every answer wrong, as a reader would: by pointing. `tellAfter` holds back what tells
 * by so many milliseconds.
 */
export async function playFor(
  browser: Browser,
  {
    address,
    set,
    viewport,
    tellAfter = 0,
  }: { address: string; set: CompiledSet; viewport: { width: number; height: number }; tellAfter?: number },
): Promise<Shifts> {
  const page = await browser.newPage({ viewport })
  await page.addInitScript(count)
  if (tellAfter) await page.route(/\/assets\/tell-/, (route) => setTimeout(() => route.continue(), tellAfter))
  await page.goto(address)
  const quiz = await quizIn(page)
  await quiz.locator('.q.now legend').waitFor()
  await wait(700)
  const { cls: load } = await counted(page)
  const reserved = (await heightOf(page.locator('footnote-quiz, iframe').first())) / (await heightOf(quiz))
  const now = quiz.locator('.q.now')
  for (const question of set.questions) {
    if (!question.withdrawn) {
      await point(now, question as CompiledQuestion, wrong(question))
      await now.locator('.main').click()
      await now.locator('.verdict').waitFor()
    }
    await now.locator('.next, .main').last().click()
    await wait(100)
  }
  await quiz.locator('.score').waitFor()
  await wait(700)
  const { cls: play, largest } = await counted(page)
  await page.close()
  return { load, play, largest, reserved }
}

/** Opens a page and gives what it reserves for its quiz ÷ what that takes, before an answer. */
export async function reservedIn(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<number> {
  const page = await browser.newPage({ viewport })
  await page.goto(address)
  const quiz = await quizIn(page)
  await quiz.locator('.q.now legend').waitFor()
  await wait(500)
  const ratio = (await heightOf(page.locator('footnote-quiz, iframe').first())) / (await heightOf(quiz))
  await page.close()
  return ratio
}
