/** The snippet that /embed leads with, in view at load, under a policy that drops style attributes. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readOptions } from '../../content/model/play/options.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { heights } from '../../worker/generated/heights.ts'
import { reserveOf, tallestFrame } from '../../worker/site/heights/figures.ts'
import { snippets } from '../../worker/site/pages/embed/snippets.ts'
import { expect, host, origin, shifts, unasked } from './helpers.ts'

export const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]

const page48 = readFileSync(new URL('../embed/48-in-view/index.html', import.meta.url), 'utf8')
const { options } = readOptions(() => null)

/** Opens a page with the element as the builder gives it. `source` is the language the set was written in. */
export async function openInView(page: Page, set: CompiledSet, source = set.language) {
  const { id, title, language: lang } = set
  const sizes = { height: tallestFrame(heights, set, options, 640), reserve: reserveOf(heights, set) }
  const { element } = snippets({ kind: 'quiz', id, title, source, lang, options, ...sizes }, { origin, release: null })
  const address = `${host('48-in-view')}${id}.${lang}.html`
  await page.request.put(address, { data: page48.replace('SNIPPET', element) })
  await page.goto(address)
  await expect.poll(() => page.evaluate(() => window.recorder.told.map(({ type }) => type))).toEqual(['ready'])
}

/** Height of the element, and of the quiz in it. */
const used = (page: Page) =>
  page
    .locator('footnote-quiz')
    .evaluate((one) => [one, one.shadowRoot?.querySelector('.quiz')].map((node) => node?.getBoundingClientRect().height ?? 0))

/**
 * CLS, which is 0.000 to three places. Not nothing at all: in a set of another language than its page a generic font is
 * another one, and a line of the link a few pixels taller until the element is a block.
 */
const score = async (page: Page) => unasked(await shifts(page)).reduce((sum, { value }) => sum + value, 0)
const NOTHING = 0.001

/** A line of a stem, in CSS pixels. */
const LINE = 28

/**
 * Whether the machine has letters for a text. What stands in for one that it lacks is of any width, and so is the link whose
 * lines a snippet counts on.
 */
const hasLetters = (page: Page, text: string) =>
  page.evaluate((text) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D
    pen.font = '100px sans-serif'
    const width = (letter: string) => pen.measureText(letter).width
    // No font has the last but two of all characters.
    return [...text].filter((letter) => letter > '\u3000').every((letter) => width(letter) !== width('\u{10fffd}'))
  }, text)

/**
 * Sees that nothing moves at load, that what is reserved is at most 15 % and a line more than what is used, and goes on input.
 * The line is the fonts': one figure serves phones of 360 and of 390 px, and in a wide face the narrower takes one line more.
 */
export async function loadsInPlace(page: Page, set: CompiledSet, viewport: (typeof VIEWPORTS)[number], source?: string) {
  await page.setViewportSize(viewport)
  await openInView(page, set, source)
  const before = (await hasLetters(page, set.title)) ? 0 : await score(page)
  expect((await score(page)) - before).toBeLessThan(NOTHING)
  const [reserved = 0, taken = 0] = await used(page)
  expect(reserved).toBeLessThanOrEqual(taken * 1.15 + LINE)
  // Once the reader does something, it is as tall as what it shows.
  await page.locator('footnote-quiz .q.now').click({ position: { x: 2, y: 2 } })
  await expect.poll(async () => (await used(page)).reduce((a, b) => a - b)).toBe(0)
  expect((await score(page)) - before).toBeLessThan(NOTHING)
}
