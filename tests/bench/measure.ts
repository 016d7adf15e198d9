import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { categories, longestTask } from './tasks.ts'

/** A middling phone beside a desk, on a slow line: what field tools assume. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  slowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
}

/** One page to be measured. Selectors reach into the element's shadow root. */
export interface MeasuredPage {
  what: string
  address: string
  /** Whether what is waited for is there: an expression in the page, of `root`, where the quiz is. */
  there: string
  /** Whether a reader can use it, where that is later. */
  usable?: string
  /** Whether it has a question to be answered. */
  answers?: boolean
}

/** Milliseconds from navigation, by the page's own clock, and of the click on the button that checks. */
export interface Times {
  /** First painted with what is waited for. */
  there: number
  usable?: number
  /** The longest task of the main thread until then and half a second on. */
  task: number
  /** From the click to the paint of the verdict, as Event Timing rounds it: to 8 ms. */
  click?: number
}

const ROOT = "(document.querySelector('footnote-quiz')?.shadowRoot ?? document)"

/** Looks in every frame, and notes when what was looked for has been painted. */
const watch = ({ there, usable = there }: MeasuredPage) => `
  const seen = window.seen = {}
  const looked = { there: (root) => ${there}, usable: (root) => ${usable} }
  const look = () => {
    for (const [name, holds] of Object.entries(looked)) {
      if (!document.body || seen[name] !== undefined || !holds(${ROOT})) continue
      seen[name] = null
      const channel = new MessageChannel()
      channel.port1.onmessage = () => { seen[name] = performance.now() }
      channel.port2.postMessage(0)
    }
    if (!(seen.there && seen.usable)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
  return result.value as T
}

/** Asks in the browser's own protocol, since the helpers that Playwright puts into a page are a long task themselves. */
async function until<T>(session: CDPSession, expression: string, what: string): Promise<T> {
  for (let turn = 0; turn < 600; turn++) {
    const value = await evaluate<T>(session, expression)
    if (value) return value
    await wait(50)
  }
  throw new Error(`bench: ${what} was not there within half a minute`)
}

/** Answers the first question, and gives the time from the click that checks it to the paint of what that shows. */
async function clickToPaint(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { clicks: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') seen.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.locator('input[value="false"]:visible').first().click()
  await wait(700)
  await page.evaluate(() => (window as unknown as { clicks: number[] }).clicks.splice(0))
  await page.locator('button.main:visible').first().click()
  await page.locator('.verdict:visible').first().waitFor()
  const found = await page.waitForFunction(() => (window as unknown as { clicks: number[] }).clicks[0])
  return (await found.jsonValue()) ?? 0
}

/** Opens a page afresh, without a cache, on the phone, and measures it once. */
export async function measurePage(browser: Browser, subject: MeasuredPage): Promise<Times> {
  const context = await browser.newContext({ viewport: PHONE.viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.addInitScript(watch(subject))
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', PHONE.network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown })
  await browser.startTracing(page, { categories })
  await page.goto(subject.address, { waitUntil: 'commit' })
  const seen = await until<{ there: number; usable: number }>(
    session,
    'window.seen?.there && window.seen.usable && { ...window.seen }',
    subject.what,
  )
  await wait(1000)
  const task = longestTask(await browser.stopTracing(), subject.address)
  const click = subject.answers ? await clickToPaint(page) : undefined
  await context.close()
  return {
    there: seen.there,
    task,
    ...(subject.usable && { usable: seen.usable }),
    ...(click !== undefined && { click }),
  }
}
