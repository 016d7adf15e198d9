/** How a reader gives answers to questions of every type, by mouse and by keyboard. */
import type { Locator, Page } from '@playwright/test'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'

export { right, wrong } from '../../scripts/dev/states/answers.ts'

const field = (section: Locator, name: string, value?: string) =>
  section.locator(`[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`)

/** The places of items in the reader's order, one choice after another from the first place on. */
async function arrange(section: Locator, id: string, order: string[], place: (select: Locator, n: number) => Promise<unknown>) {
  for (const [i, item] of order.entries()) await place(field(section, `q.${id}.${item}`), i + 1)
}

/** Fills a question in by pointing at what is to be chosen. */
export async function point(section: Locator, { id, type }: CompiledQuestion, answer: Answer) {
  const name = `q.${id}`
  switch (type) {
    case 'number':
    case 'text':
      return section.locator(`[name="${name}"]`).fill(String(answer))
    case 'order':
      return arrange(section, id, answer as string[], (select, n) => select.selectOption(String(n)))
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
    case 'order': {
      // By the buttons: each item goes up until it is in its place.
      const order = answer as string[]
      for (const [to, item] of order.entries()) {
        const rows = await section.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name))
        const at = rows.indexOf(`${name}.${item}`)
        // Already there, or put back there: something has to be moved for it to be an answer.
        if (at === to) continue
        const up = section.locator(`.row:has([name="${name}.${item}"])`).getByRole('button', { name: /^Move up/ })
        await section.locator('legend').focus()
        await tabTo(page, up)
        for (let i = at; i > to; i--) await page.keyboard.press('Enter')
      }
      return
    }
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
