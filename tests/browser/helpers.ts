/** What the browser tests share: a page that is watched for faults, host pages, layout shifts, axe and the focus. */
import { readFileSync } from 'node:fs'
import type { Locator, Page, Route } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { beside } from './isolated.ts'

export { expect } from '@playwright/test'

const port = Number(process.env['PORT'])

/** Footnote's origin. */
export const origin = `http://localhost:${port}`

/** Address of a host page of tests/embed, which another origin serves. */
export const host = (name: string) => `http://localhost:${port + 1}/${name}/`

/**
 * Puts an element in the article of a host page, long after the loader, and has it in view: how far down its place is
 * depends on the fonts of the machine, and what is not near is not loaded.
 */
export async function insert(page: Page, html: string) {
  await page.goto(host('20-late'))
  await page.locator('#view').evaluate((view, html) => {
    view.innerHTML = html
    view.scrollIntoView()
  }, html)
}

/** The set that most host pages show. Its first question is true or false, its fifth one contested. */
export const RASK = 'what-rask-brought-home'

export interface HostEvent {
  type: string
  detail: Record<string, unknown>
}

interface Shift {
  value: number
  /** Within half a second of what the reader did: no score counts these, we do. */
  input: boolean
  /** What moved; nodes in a shadow root are not named. */
  moved: string[]
}

/** What the pages under test have to record for us. */
interface Recorder {
  shifts: Shift[]
  observer: PerformanceObserver
  told: HostEvent[]
  /** What frames have posted to the page. */
  messages: unknown[]
}

declare global {
  interface Window {
    recorder: Recorder
  }
}

/** Runs in every page and frame before its own scripts. */
function record() {
  const recorder = { shifts: [], told: [], messages: [] } as unknown as Recorder
  window.recorder = recorder
  const take = (entries: PerformanceEntryList) => {
    type Entry = PerformanceEntry & {
      value: number
      hadRecentInput: boolean
      sources: { node: Element | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
    }
    for (const { value, hadRecentInput: input, sources } of entries as Entry[]) {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        if (!node) return 'in the quiz'
        const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) => `${x},${y} ${width}×${height}`)
        return `${node.nodeName} ${node.textContent?.trim().slice(0, 30)} ${from} → ${to}`
      })
      recorder.shifts.push({ value, input, moved })
    }
  }
  recorder.observer = new PerformanceObserver((list) => take(list.getEntries()))
  recorder.observer.observe({ type: 'layout-shift', buffered: true })
  for (const type of ['ready', 'answer', 'complete', 'source', 'error'])
    addEventListener(`footnote:${type}`, (event) => recorder.told.push({ type, detail: (event as CustomEvent).detail }))
  addEventListener('message', ({ data }) => recorder.messages.push(data))
}

/** Faults of any page of the test: errors on its console, uncaught errors, refusals by a policy. A test that means one to happen says so. */
export class Faults {
  found: string[] = []
  expected: RegExp[] = []

  expect(...faults: RegExp[]) {
    this.expected.push(...faults)
  }

  add(text: string) {
    if (!this.expected.some((fault) => fault.test(text))) this.found.push(text)
  }
}

export const test = base.extend<{ faults: Faults; set: (id: string) => Promise<CompiledSet> }>({
  faults: [
    async ({ context }, use) => {
      const faults = new Faults()
      await context.addInitScript(record)
      context.on('console', (message) => {
        if (message.type() === 'error') faults.add(message.text())
      })
      context.on('weberror', (error) => faults.add(String(error.error())))
      await use(faults)
      expect(faults.found, 'faults on the pages').toEqual([])
    },
    { auto: true },
  ],
  set: async ({ request }, use) => {
    await use(async (id) => (await request.get(`${origin}/v1/sets/${id}.json`)).json())
  },
})

/** Waits until what has happened is drawn, and shifts are counted. */
export const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))

/**
 * Layout shifts of the page so far, also those that follow on input, but for those of the quiz's own lines on input: what
 * a reveal adds lies between them.
 */
export async function shifts(page: Page): Promise<Shift[]> {
  await settled(page)
  const all = await page.evaluate(() => window.recorder.shifts)
  return all.filter(({ input, moved }) => !input || moved.some((name) => name !== 'in the quiz'))
}

/** Those that no input of the reader's came before: what Cumulative Layout Shift counts. */
export const unasked = (all: Shift[]): Shift[] => all.filter(({ input }) => !input)

/** Footnote's events that reached the page's window. */
export const hostEvents = (page: Page): Promise<HostEvent[]> => page.evaluate(() => window.recorder.told)

/** What frames have posted to the page. */
export async function messages(page: Page): Promise<Record<string, unknown>[]> {
  await settled(page)
  return page.evaluate(() => window.recorder.messages as Record<string, unknown>[])
}

// The small one: it is read by every document that axe looks at.
const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page and in its open shadow roots, one line each. Frames are checked as pages. */
export function axe(page: Page): Promise<string[]> {
  const run = `axe.run({ exclude: ['iframe'] }, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'], iframes: false })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.flat().join(' ') + ' ' + node.any.concat(node.all, node.none).map(({ message }) => message).join('; '))))`
  return beside(page, axeSource, run)
}

/** The element that has the focus, within shadow roots too, as `name "text"`; `BODY` when the focus is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const { nodeName = 'BODY', textContent } = active ?? {}
    return nodeName === 'BODY' ? nodeName : `${nodeName} ${textContent}`
  })
}

/** A colour of an element as it is painted, whatever it is written in: red, green and blue, 0 to 255. */
export const painted = (locator: Locator, property: string): Promise<number[]> =>
  locator.evaluate((element, property) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
    context.fillStyle = getComputedStyle(element).getPropertyValue(property)
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }, property)

/**
 * Waits until the script has taken over one of our own pages: only then does a button do what it says. Nothing is pressed
 * for it, as that would move what a test is about to measure; a quiz says itself that it is ready.
 */
export async function takenOver(page: Page) {
  await page.locator('#footnote .quiz[data-ready]').waitFor()
}

/** Holds back what is asked for by an address; what it gives lets it come, or whatever else is to become of it. */
export async function hold(
  page: Page,
  address: string | RegExp,
  then = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await held
    await then(route)
  })
  return release
}

/** Chooses an option of the question that is shown and checks it, by mouse. */
export async function choose(quiz: Locator, option: string) {
  const now = quiz.locator('.q.now')
  await now.getByLabel(option, { exact: true }).check()
  await now.getByRole('button', { name: 'Check answer' }).click()
  await expect(now.locator('.verdict')).toBeVisible()
}
