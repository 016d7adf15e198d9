import type { Page } from '@playwright/test'
import { axe, choose, expect, host, hostEvents, RASK, shifts, test, unasked } from './helpers.ts'
import { state, without } from './untouched.ts'

/** Every way of embedding in which a quiz is played: where it is, and what the reader does to get to it. */
const ways: Record<string, { frame?: true; open?: (page: Page) => Promise<void> }> = {
  '01-script': {},
  '02-element': {},
  '03-frame': { frame: true },
  '04-frame-scripts-only': { frame: true },
  '06-strict-csp': {},
  '07-trusted-types': {},
  '08-hostile-css': {},
  '09-patched-prototypes': {},
  '10-spa': { open: (page) => page.getByText('Play the quiz').click() },
  '11-bfcache': {},
  '12-storage-throws': {},
  '13-slow-network': {},
  '14-rtl': {},
  '15-dark': {},
  '16-details': { open: (page) => page.locator('summary').click() },
  '17-shadow': {},
  '18-twice': {},
  '19-stale-loader': {},
  '20-late': { open: (page) => page.getByText('Play the quiz').click() },
  '21-move': {},
}

for (const [name, { frame, open }] of Object.entries(ways))
  test(`${name}: the quiz is played, and the page around it stays as it was`, async ({ page, context }) => {
    const before = await without(context, host(name), async (page) => open?.(page))
    await page.goto(host(name))
    await open?.(page)
    const place = page.locator(frame ? 'iframe' : `footnote-quiz[quiz="${RASK}"]`)
    const quiz = (frame ? place.contentFrame() : place).locator('.quiz')
    // Below the fold it takes its place, and is then scrolled to.
    await place.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - innerHeight - 100))
    await expect(quiz.getByText('Question 1 of 10')).toBeAttached()
    if (frame) await expect(place).toHaveAttribute('style', /height/)
    await place.scrollIntoViewIfNeeded()
    await expect(quiz.getByText('Question 1 of 10')).toBeVisible()
    // What the reader opens takes its place then and there.
    const loaded = await shifts(page)
    expect(open ? unasked(loaded) : loaded, 'layout shifts on load').toEqual([])
    expect(await axe(page), 'axe, unanswered').toEqual([])

    await choose(quiz, 'True')
    await expect(quiz.locator('.now .verdict')).toHaveText('Correct.')
    // What the reader opens grows below the reader's eye; in a frame the page around it does not know of the click.
    if (!frame) expect(unasked((await shifts(page)).slice(loaded.length)), 'layout shifts on the reveal').toEqual([])
    expect(await axe(page), 'axe, answered').toEqual([])

    const after = await state(page)
    expect(after.parts).toEqual(before.parts)
    expect(after.globals, 'names on window').toEqual(before.globals)
    if (!frame)
      expect((await hostEvents(page)).filter(({ detail }) => detail['quiz'] === RASK).map(({ type }) => type)).toEqual([
        'ready',
        'answer',
      ])
  })
