/** How a reader gives answers to questions of every type, by mouse and by keyboard. */
import type { Locator, Page } from '@playwright/test'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'

export { right, wrong } from '../../scripts/dev/states/answers.ts'

const field = (section: Locator, name: string, value?: string) =>
  section.locator(`[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`)

/** The button that moves an item up, or down: its name is in the language of the set. */
const mover = (section: Locator, name: string, way: 'up' | 'down') =>
  section.locator(`.place:has([name="${name}"]) button`).nth(way === 'up' ? 0 : 1)

/**
 * Puts items in the reader's order by the buttons, each up until it is in its place; where no script runs, by the selects.
 * Something has to be moved for it to be an answer: what stands right already goes down and up again.
 */
async function arrange(section: Locator, id: string, order: string[], push: (button: Locator) => Promise<unknown>) {
  const name = (item: string) => `q.${id}.${item}`
  if (await section.locator('select').first().isVisible()) {
    for (const [i, item] of order.entries()) await field(section, name(item)).selectOption(String(i + 1))
    return
  }
  let moved = false
  for (const [to, item] of order.entries()) {
    const names = await section.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name))
    for (let at = names.indexOf(name(item)); at > to; at--) {
      await push(mover(section, name(item), 'up'))
      moved = true
    }
  }
  if (moved) return
  await push(mover(section, name(order[0] ?? ''), 'down'))
  await push(mover(section, name(order[0] ?? ''), 'up'))
}

/** Fills a question in by pointing at what is to be chosen. */
export async function point(section: Locator, { id, type }: CompiledQuestion, answer: Answer) {
  const name = `q.${id}`
  switch (type) {
    case 'number':
    case 'text':
      return section.locator(`[name="${name}"]`).fill(String(answer))
    case 'order':
      return arrange(section, id, answer as string[], (button) => button.click())
    case 'match':
      for (const [left, right] of Object.entries(answer)) await field(section, `${name}.${left}`).selectOption(right)
      return
    default:
      for (const value of [answer].flat()) {
        // The whole line is the target, not the small circle alone.
        await section.locator(`.opt:has([name="${name}"][value="${value}"])`).click()
      }
  }
}

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element)

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 60; i++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Moves a closed select to a value with the arrow keys. */
async function arrowTo(page: Page, select: Locator, value: string) {
  await tabTo(page, select)
  const values = await select.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  const at = await select.evaluate((one) => (one as HTMLSelectElement).selectedIndex)
  const steps = values.indexOf(value) - at
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
}

/** Fills a question in without a mouse. The focus is where the question left it: on its stem. */
export async function press(page: Page, section: Locator, question: CompiledQuestion, answer: Answer) {
  const { id, type } = question
  const name = `q.${id}`
  switch (type) {
    case 'number':
    case 'text':
      await tabTo(page, section.locator(`[name="${name}"]`))
      return page.keyboard.type(String(answer))
    case 'order':
      return arrange(section, id, answer as string[], async (button) => {
        if (!(await isFocused(button))) {
          await section.locator('legend').focus()
          await tabTo(page, button)
        }
        await page.keyboard.press('Enter')
      })
    case 'match':
      for (const left of question.lefts)
        await arrowTo(page, field(section, `${name}.${left.id}`), (answer as Record<string, string>)[left.id] ?? '')
      return
    case 'multiple':
      for (const { id: value } of question.options)
        if ((answer as string[]).includes(value)) {
          await tabTo(page, field(section, name, value))
          await page.keyboard.press('Space')
        }
      return
    default: {
      const inputs = section.locator(`[name="${name}"]`)
      const values = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
      await tabTo(page, inputs.first())
      await page.keyboard.press('Space')
      for (let i = 0; i < values.indexOf(String(answer)); i++) await page.keyboard.press('ArrowDown')
    }
  }
}
