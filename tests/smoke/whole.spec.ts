/**
 * A walk over whatever is built, which it does not name: `npm test` takes it through the invented site's neighbour, the
 * content that is shipped. Every quiz is played to its end, every explainer opens, and no page has a fault on its console.
 * What needs no browser, that every page answers and every key earns every point, is in site.test.ts.
 */
import type { Page } from '@playwright/test'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { point, right } from '../browser/answers.ts'
import { expect, takenOver, test } from '../browser/helpers.ts'
import { data, index } from '../site.ts'
import { fields } from './fields.ts'

const { explainers, ...all } = index()
const sets = all.sets.filter(({ withdrawn }) => !withdrawn)
const languages = [...new Set([...sets, ...explainers].flatMap((one) => one.languages))]
/** What there is of something in a language; its own language is at the address without one. */
const pathIn = (lang: string, { languages }: { languages: string[] }, path: string) =>
  lang === languages[0] ? path : `/${lang}${path}`
const questionsOf = (id: string) => data<CompiledSet>(`sets/${id}.json`).questions.filter(({ withdrawn }) => !withdrawn)

/** The quizzes with most types of questions, until there is one of each: these are pointed at as a reader does. */
const pointed = new Set<string>()
const typesOf = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => questionsOf(id).map(({ type }) => type)))
for (const { id } of sets.toSorted((a, b) => typesOf([b.id]).size - typesOf([a.id]).size))
  if (typesOf([...pointed, id]).size > typesOf(pointed).size) pointed.add(id)

/**
 * Answers, checks, waits for the verdict and goes on, all within the page, which takes a fraction of what pointing takes. What is
 * to be put in order is pointed at all the same, as something has to be moved.
 */
async function answer(page: Page, question: CompiledQuestion, how: 'pointed' | 'filled') {
  const now = page.locator(`.q.now[data-question="${question.id}"]`)
  if (how === 'pointed') await point(now, question, right(question))
  await now.evaluate(
    async (section, answers) => {
      for (const [name, value] of answers) {
        const named = [...section.querySelectorAll<HTMLInputElement>('[name]')].filter((one) => one.name === name)
        const choice = named.find((one) => ['radio', 'checkbox'].includes(one.type) && one.value === value)
        const field = choice ?? named[0]
        if (!field) throw new Error(`there is no field ${name}`)
        if (choice) choice.click()
        else field.value = value
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
      }
      section.querySelector<HTMLButtonElement>('.main')?.click()
      const until = performance.now() + 20_000
      while (!section.querySelector('.verdict')?.checkVisibility()) {
        if (performance.now() > until) throw new Error(`no verdict: ${section.textContent}`)
        await new Promise(requestAnimationFrame)
      }
      section.querySelector<HTMLButtonElement>('.next')?.click()
    },
    how === 'filled' ? fields(question) : [],
  )
}

/** Plays a quiz on its page, one question after the other, to its score. */
async function play(page: Page, id: string) {
  const open = questionsOf(id)
  for (const question of open) await answer(page, question, pointed.has(id) || question.type === 'order' ? 'pointed' : 'filled')
  await expect(page.locator('.score'), id).toContainText(new RegExp(`${open.length}\\D+${open.length}`))
}

for (const lang of languages) {
  const inLang = sets.filter((set) => set.languages.includes(lang))
  test(`every quiz in ${lang} is taken over by its script on its page and in its frame; in its own language it is played to its end by its key`, async ({
    page,
    faults,
  }) => {
    test.setTimeout(60_000 + inLang.length * 30_000)
    for (const set of inLang)
      await test.step(set.id, async () => {
        for (const path of [pathIn(lang, set, `/quiz/${set.id}`), `/frame${pathIn(lang, set, `/quiz/${set.id}`)}`]) {
          await page.goto(path)
          await takenOver(page)
          await expect(page.locator('html'), path).toHaveAttribute('lang', lang)
          await expect(page.locator('.quiz legend').locator('visible=true').first(), path).toBeVisible()
          if (lang === set.languages[0] && !path.startsWith('/frame')) await play(page, set.id)
          expect(faults.found, `faults on ${path}`).toEqual([])
        }
      })
  })

  test(`every explainer in ${lang} opens, with its notes`, async ({ page, faults }) => {
    test.setTimeout(60_000 + explainers.length * 10_000)
    for (const explainer of explainers.filter((one) => one.languages.includes(lang))) {
      const path = pathIn(lang, explainer, `/explainer/${explainer.id}`)
      await page.goto(path)
      await expect(page.locator('html'), path).toHaveAttribute('lang', lang)
      await page.locator('sup a').first().click()
      await expect(page.locator('.notes li').locator('visible=true').first(), path).toBeVisible()
      expect(faults.found, `faults on ${path}`).toEqual([])
    }
  })
}
