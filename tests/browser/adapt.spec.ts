/** The quiz as readers set their screens: narrow and zoomed, spaced out, in their own colours, with nothing that moves. */
import type { Locator, Page } from '@playwright/test'
import { readable } from '../../content/model/play/accent.ts'
import { embedHarbour, throughStates } from './harbour.ts'
import { expect, painted, test } from './helpers.ts'

/** Everything that is shown in the quiz, by name, with what it does that it should not; nothing is listed for the others. */
const wrongWith = (quiz: Locator, width: number) =>
  quiz.evaluate((element, width) => {
    const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.quiz *') ?? [])]
    const faults = all
      .filter((one) => one.checkVisibility() && !one.closest('.sr, svg'))
      .flatMap((one) => {
        const { left, right } = one.getBoundingClientRect()
        const { position, animationName, transitionDuration, scrollBehavior, overflowX, overflowY } = getComputedStyle(one)
        const name = `${one.nodeName.toLowerCase()}.${one.className} “${one.textContent?.slice(0, 30)}”`
        return [
          (left < 0 || right > width + 0.5) && `${name} stands out of the page`,
          overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1 && `${name} is cut at its side`,
          overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1 && `${name} is cut below`,
          position !== 'static' && `${name} may cover others`,
          (animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto') && `${name} moves`,
        ].filter((fault) => typeof fault === 'string')
      })
    if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways')
    if (document.getAnimations().length) faults.push('something moves')
    return faults
  }, width)

/** Controls smaller than 24 by 24 CSS pixels (WCAG 2.5.8). A choice’s target is its whole line; a link in a sentence is exempt. */
const small = (quiz: Locator) =>
  quiz.evaluate((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll('a, button, select, label.opt, [type="number"], [type="text"], [type="range"]') ??
        []),
    ]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !(one.matches('a') && getComputedStyle(one).display === 'inline' && one.closest('p, b, li > span')),
      )
      .map((one) => ({ name: `${one.nodeName} “${one.textContent}”`, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  )

/** The spacing that WCAG 1.4.12 names, as a reader’s own style sheet sets it. */
const SPACED =
  '.quiz * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .quiz p { margin-bottom: 2em !important }'

const space = (quiz: Locator, on: boolean) =>
  quiz.evaluate(
    ({ shadowRoot }, css) => {
      if (!shadowRoot) return
      const root = shadowRoot as ShadowRoot & { spacing?: CSSStyleSheet }
      if (!root.spacing) {
        root.spacing = new CSSStyleSheet()
        root.adoptedStyleSheets.push(root.spacing)
      }
      root.spacing.replaceSync(css)
    },
    on ? SPACED : '',
  )

test('at 400 % zoom and with wide spacing nothing is cut, covered or beside the page, nothing moves, and every target is large enough', async ({
  page,
}) => {
  test.slow()
  // 1280 by 1024 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await throughStates(page, async (state, quiz) => {
    expect(await wrongWith(quiz, 320), state).toEqual([])
    expect(await small(quiz), state).toEqual([])
    await space(quiz, true)
    await expect(quiz.locator('.quiz legend').first()).not.toHaveCSS('letter-spacing', 'normal')
    expect(await wrongWith(quiz, 320), `${state}, spaced`).toEqual([])
    await space(quiz, false)
  })
})

/** Contrast of two painted colours by WCAG 2.2, from 1 to 21. */
function contrast(...colours: [number[], number[]]): number {
  const [light, dark] = colours
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const focusRing = async (page: Page, target: Locator) => {
  await target.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(target).toBeFocused()
  await expect(target).toHaveCSS('outline-style', 'solid')
  await expect(target).toHaveCSS('outline-width', '2px')
  return painted(target, 'outline-color')
}

test('a field to fill in is seen at 3:1, light, dark and in forced colours', async ({ page }) => {
  const quiz = await embedHarbour(page, 'layout="all"')
  const fields = quiz.locator('[type="text"]:visible, select:visible')
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    const paper = await painted(quiz.locator('.quiz'), 'background-color')
    expect(await fields.count()).toBe(4)
    for (const field of await fields.all())
      expect(contrast(await painted(field, 'border-top-color'), paper), JSON.stringify(media)).toBeGreaterThan(3)
  }
})

test('the focus is seen at 3:1, light, dark and in forced colours, where states are told apart by words', async ({ page }) => {
  const quiz = await embedHarbour(page)
  const now = quiz.locator('.now')
  const targets = [now.locator('input').first(), now.locator('.main'), now.getByRole('button', { name: 'Skip' })]
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    const paper = await painted(quiz.locator('.quiz'), 'background-color')
    for (const target of targets) expect(contrast(await focusRing(page, target), paper), JSON.stringify(media)).toBeGreaterThan(3)
  }
  // Still in forced colours, which take grounds away: what one does has a line around it, and each state has its words.
  const [, main] = targets
  if (main) await expect(main).toHaveCSS('border-top-style', 'solid')
  await now.locator('input').nth(2).check()
  await now.locator('.main').click()
  // Nor is there a ring for whoever points.
  await expect(now.locator('.verdict')).toHaveCSS('outline-style', 'none')
  await expect(now.locator('.opt .tag')).toContainText(['Accepted', 'Accepted', 'Your answer'])
  await expect(now.locator('input').nth(2)).toBeChecked()
})

test('a publisher’s accent can be read in both themes, whatever colour it is', async ({ page }) => {
  const quiz = await embedHarbour(page, 'accent="#ffff00"')
  const [main, paper] = [quiz.locator('.now .main'), quiz.locator('.quiz')]
  const colours = ['#ffff00', '#fff', '#000', '#0ff', '#f0f', '#00f', '#0f0', '#f00', '#808080', '#7a1f5c']
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const colour of colours) {
      await quiz.evaluate(
        (element, accent) => (element as HTMLElement).style.setProperty('--footnote-accent', accent),
        readable(colour),
      )
      const [accent, words, ground] = [
        await painted(main, 'background-color'),
        await painted(main, 'color'),
        await painted(paper, 'background-color'),
      ]
      expect(contrast(accent, words), `${colour}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(accent, ground), `${colour}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})
