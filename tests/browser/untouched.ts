/** What a host page is apart from the quiz in it, so that it can be compared with the same page without Footnote. */
import type { Page } from '@playwright/test'
import { origin } from './helpers.ts'

/** Properties that follow from the height of a box, which a quiz in it may change. */
const BY_HEIGHT = [
  'height',
  'block-size',
  'perspective-origin',
  'transform-origin',
  'top',
  'bottom',
  'inset-block-start',
  'inset-block-end',
]

interface Part {
  element: string
  text: string
  attributes: string
  styles: Record<string, string>
  /** Left edge and width; the height too of what holds no quiz. */
  box: number[]
}

/** Every element of the page outside the quiz: its text, attributes, computed styles and box; and the names on `window`. */
export async function state(page: Page): Promise<{ globals: string[]; parts: Part[] }> {
  // As one text: each of some ten thousand values is otherwise described by itself.
  const found = await page.evaluate((byHeight) => {
    const quizzes = 'footnote-quiz, iframe, script, daily-card'
    const parts = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((element) => !element.closest(quizzes))
    return JSON.stringify({
      globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
      parts: parts.map((element) => {
        const computed = getComputedStyle(element)
        const styles: Record<string, string> = {}
        for (let i = 0; i < computed.length; i++) {
          const name = computed.item(i)
          if (!byHeight.includes(name)) styles[name] = computed.getPropertyValue(name)
        }
        const { x, width, height } = element.getBoundingClientRect()
        return {
          element: element.nodeName,
          text: [...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data.trim() : '')).join(''),
          attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
          styles,
          box: element.querySelector(quizzes) ? [x, width] : [x, width, height],
        }
      }),
    })
  }, BY_HEIGHT)
  return JSON.parse(found)
}

/** The page as it is without Footnote: nothing comes from there. The tab can then be sent to the page as it is. */
export async function without(page: Page, address: string, then: (page: Page) => Promise<void>) {
  const nothing = `${origin}/**`
  await page.route(nothing, (route) =>
    route.fulfill(
      route.request().isNavigationRequest()
        ? { contentType: 'text/html', body: '<!doctype html><title>Nothing</title>' }
        : { contentType: 'text/javascript', body: '' },
    ),
  )
  await page.goto(address)
  await then(page)
  const found = await state(page)
  await page.unroute(nothing)
  return found
}
