import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { root } from '../../scripts/root.ts'
import { point, wrong } from '../browser/answers.ts'

// Its exports are for bundlers; a page takes the script as it is.
const vitals = readFileSync(join(root, 'node_modules/web-vitals/dist/web-vitals.iife.js'), 'utf8')

/** Cumulative Layout Shift as Google's own package counts it, and the sum of all shifts that no input came before. */
const count = `${vitals}
  window.shifts = { cls: 0, sum: 0 }
  webVitals.onCLS(({ value }) => { shifts.cls = value }, { reportAllChanges: true })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.sum += value
  }).observe({ type: 'layout-shift', buffered: true })`

export interface Shifts {
  /** At load, before the reader does anything. */
  load: number
  /** Over the whole play, load included. */
  play: number
  /** The largest that one reveal adds, and one step to the next question. */
  reveal: number
  next: number
  /** What is reserved before an answer ÷ what the quiz takes. */
  reserved: number
}

type Counted = { shifts: { cls: number; sum: number } }
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
  const added = { reveal: 0, next: 0 }
  /** As slowly as a reader: shifts less than a second apart count as one. */
  const step = async (kind: keyof typeof added, act: () => Promise<void>) => {
    const before = await counted(page)
    await act()
    await wait(1100)
    added[kind] = Math.max(added[kind], (await counted(page)).sum - before.sum)
  }
  for (const question of set.questions) {
    if (!question.withdrawn) {
      await point(now, question as CompiledQuestion, wrong(question))
      await step('reveal', async () => {
        await now.locator('.main').click()
        await now.locator('.verdict').waitFor()
      })
    }
    await step('next', () => now.locator('.next, .main').last().click())
  }
  await quiz.locator('.score').waitFor()
  const { cls: play } = await counted(page)
  await page.close()
  return { load, play, reserved, ...added }
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
