import type { Page } from '@playwright/test'
import { axe, choose, expect, host, hostEvents, RASK, shifts, test, unasked } from './helpers.ts'
import { state, without } from './untouched.ts'

const soak = !!process.env['SOAK']

interface Way {
  frame?: true
  /** What the reader does to get to the quiz. */
  open?: (page: Page) => Promise<void>
  /**
   * Whether axe is asked here, where it is hardest. Of a plain page accessibility.spec.ts asks it, in every state; the soak
   * everywhere, before an answer too.
   */
  axe?: true
}

/** Every way of embedding in which a quiz is played, by kind: those of one kind are opened in one tab, one after the other. */
const kinds: Record<string, Record<string, Way>> = {
  'a line of script, or an element': { '01-script': {}, '02-element': {} },
  'a frame': { '03-frame': { frame: true }, '04-frame-scripts-only': { frame: true } },
  'a strict policy': { '06-strict-csp': {}, '07-trusted-types': {} },
  'a hostile page': { '08-hostile-css': { axe: true }, '09-patched-prototypes': {}, '12-storage-throws': {} },
  'a page that looks otherwise': { '14-rtl': {}, '15-dark': { axe: true } },
  'what the reader opens': {
    '10-spa': { open: (page) => page.getByText('Play the quiz').click() },
    '16-details': { open: (page) => page.locator('summary').click() },
  },
  'a place of its own': { '17-shadow': { axe: true }, '18-twice': {} },
  // As they stand, these differ little from an element; what is peculiar of them has tests of its own.
  ...(soak && {
    'much as an element': {
      '11-bfcache': {},
      '13-slow-network': {},
      '19-stale-loader': {},
      '20-late': { open: (page) => page.getByText('Play the quiz').click() },
      '21-move': {},
    },
  }),
}

async function untouched(page: Page, name: string, { frame, open, axe: asked }: Way) {
  const before = await without(page, host(name), async (page) => open?.(page))
  await page.goto(host(name))
  await open?.(page)
  const place = page.locator(frame ? 'iframe' : `footnote-quiz[quiz="${RASK}"]`)
  const quiz = (frame ? place.contentFrame() : place).locator('.quiz')
  // Below the fold it takes its place, and is then scrolled to.
  await place.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - innerHeight - 100))
  await expect(quiz.getByText('Question 1 of 10')).toBeAttached()
  if (frame) await expect(place).toHaveAttribute('style', /height/)
  await place.scrollIntoViewIfNeeded()
  await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
  // What the reader opens takes its place then and there.
  const loaded = await shifts(page)
  expect(open ? unasked(loaded) : loaded, 'layout shifts on load').toEqual([])
  if (soak) expect(await axe(page), 'axe, unanswered').toEqual([])

  await choose(quiz, 'True')
  await expect(quiz.locator('.now .verdict')).toHaveText('Correct.')
  // What the reader opens grows below the reader's eye; in a frame the page around it does not know of the click.
  if (!frame) expect(unasked((await shifts(page)).slice(loaded.length)), 'layout shifts on the reveal').toEqual([])
  if (asked || soak) expect(await axe(page), 'axe, answered').toEqual([])

  const after = await state(page)
  expect(after.parts).toEqual(before.parts)
  expect(after.globals, 'names on window').toEqual(before.globals)
  if (!frame)
    expect((await hostEvents(page)).filter(({ detail }) => detail['quiz'] === RASK).map(({ type }) => type)).toEqual([
      'ready',
      'answer',
    ])
}

for (const [kind, ways] of Object.entries(kinds))
  test(`${kind}: the quiz is played, and the page around it stays as it was`, async ({ page }) => {
    for (const [name, way] of Object.entries(ways)) await test.step(name, () => untouched(page, name, way))
  })
