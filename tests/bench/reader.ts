import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium, flags } from '../../scripts/check/browser.ts'

/** A middling phone beside a desk: what field tools assume. */
const SLOWDOWN = 4
const ROUNDS = 5

/** Milliseconds, of one page in one round. */
interface Times {
  /** The longest task of the page's main thread from navigation until all of the quiz is drawn and its height is held. */
  task: number
  /** From the click on the answer's button to the paint of its feedback, as Event Timing rounds it: to 8 ms. */
  paint: number
  /** What of that is script, styles and layout within the click's own task. */
  work: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds the thread itself ran, and by the clock. */
  tdur?: number
  dur?: number
  args?: { name?: string }
}

/**
 * How long the tasks of a page's main thread ran in a trace, in milliseconds, longest first; waiting for others is left
 * out, and so are the pages that the browser opens for itself.
 */
function tasks(trace: Buffer, address: string): number[] {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] }
  const ours = new Set(traceEvents.filter(({ args }) => JSON.stringify(args ?? {}).includes(`"${address}`)).map(({ pid }) => pid))
  const main = new Set(
    traceEvents
      .filter(({ name, pid, args }) => name === 'thread_name' && args?.name === 'CrRendererMain' && ours.has(pid))
      .map(({ pid, tid }) => `${pid}.${tid}`),
  )
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && main.has(`${pid}.${tid}`))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a)
}

/**
 * Whether a page has nothing more to do: the question is there, and of a quiz all that is out of sight and its height; a
 * frame's script has taken over what the server rendered. Asked in the browser's own protocol, since the helpers that
 * Playwright puts into a page are a long task themselves.
 */
const DONE = `(() => {
  const element = document.querySelector('footnote-quiz')
  const root = element ? element.shadowRoot : document
  const drawn = root?.querySelectorAll('.quiz legend').length
  if (element) return drawn > 1 && drawn === root.querySelectorAll('.q').length
  const framed = document.getElementById('footnote')
  return !framed || (framed.querySelector('.quiz[data-ready]') && drawn === framed.querySelectorAll('.q').length)
})()`

async function loaded(session: CDPSession) {
  for (let turn = 0; turn < 200; turn++) {
    const { result } = await session.send('Runtime.evaluate', { expression: DONE })
    if (result.value) return wait(500)
    await wait(50)
  }
  throw new Error('bench: the quiz was not there within ten seconds')
}

/** Waits until the thread has had nothing to do for a while, or for two seconds where nothing is ever drawn again. */
const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => done(), { timeout: 1000 }), 100), { timeout: 1000 }),
      ),
  )

async function measure(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] })
  await page.goto(address)
  await loaded(session)
  const [task = 0] = tasks(await browser.stopTracing(), address)
  await page.evaluate(() => {
    const seen: { paint: number; work: number }[] = []
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.name === 'click') seen.push({ paint: entry.duration, work: entry.processingEnd - entry.processingStart })
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.locator('input[value="false"]').click()
  await idle(page)
  await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.splice(0))
  await page.locator('button', { hasText: 'Check answer' }).first().click()
  const found = await page.waitForFunction(() => (window as unknown as { seen: { paint: number; work: number }[] }).seen[0])
  const { paint, work } = (await found.jsonValue()) as { paint: number; work: number }
  await context.close()
  return { task, paint, work }
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0

/**
 * What a reader's browser does, four times slower than this machine: the longest task while the quiz is loaded, and the
 * time from the click on an answer to its painted feedback, beside a page with the same question written by hand. Each
 * round measures all pages; printed are the medians, and the medians of each round's ratio.
 */
export async function benchReader(origin: string) {
  const read = (name: string) => readFileSync(new URL(`./${name}.html`, import.meta.url), 'utf8').replaceAll('HOST', origin)
  // Another site's pages; what a browser is handed without a server counts as far away, and may not reach this machine.
  const port = Number(new URL(origin).port) + 1
  const host = `http://localhost:${port}`
  const server = createServer(({ url = '' }, response) => {
    const page = url === '/favicon.ico' ? '' : read(url.slice(1))
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  }).listen(port, 'localhost')
  const pages: [what: string, address: string][] = [
    ['a page written by hand', `${host}/static`],
    ['the element', `${host}/element`],
    ['the frame', `${origin}/frame/quiz/what-rask-brought-home`],
  ]
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags })
  const rounds: Times[][] = []
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const times: Times[] = []
    for (const [, address] of pages) times.push(await measure(browser, address))
    if (round > 0) rounds.push(times)
  }
  const version = browser.version()
  await browser.close()
  server.close()
  const of = (page: number, get: (times: Times) => number) => median(rounds.map((round) => get(round[page] as Times)))
  const beside = (page: number, get: (times: Times) => number) =>
    median(rounds.map((round) => get(round[page] as Times) / get(round[0] as Times)))
  console.log(`\na reader's browser (Chromium ${version}) at ${SLOWDOWN} times CPU slowdown, medians of ${ROUNDS} rounds`)
  for (const [i, [what]] of pages.entries()) {
    const ms = (get: (times: Times) => number) => `${of(i, get).toFixed(0).padStart(4)} ms (${beside(i, get).toFixed(2)} ×)`
    console.log(
      `  ${what.padEnd(24)} longest task on load ${ms(({ task }) => task)}   click to paint ${ms(({ paint }) => paint)}   of it work ${ms(({ work }) => work)}`,
    )
  }
}
