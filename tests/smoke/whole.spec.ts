/**
 * A walk over whatever is built, which it does not name: `npm test` takes it through the invented site's neighbour, the
 * content that is shipped. Every page answers, every quiz is played to its end, every explainer opens, and no page has a
 * fault on its console.
 */
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { point, right } from '../browser/answers.ts'
import { expect, takenOver, test } from '../browser/helpers.ts'
import { data, index } from '../site.ts'

const { sets, explainers } = index()
const under = (lang: string, i: number, path: string) => (i ? `/${lang}${path}` : path)

test('every page of the sitemap answers, with a heading', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => new URL(address).pathname)
  expect(paths.length).toBeGreaterThan(sets.length + explainers.length)
  for (const path of paths) {
    const response = await request.get(`${baseURL}${path}`)
    expect([path, response.status()]).toEqual([path, 200])
    expect(await response.text(), path).toMatch(/<h1[ >]/)
  }
})

for (const { id, withdrawn, languages } of sets) {
  test(`the quiz ${id} is ${withdrawn ? 'a notice' : 'played to its end by its key'}`, async ({ page }) => {
    test.slow()
    await page.goto(withdrawn ? `/quiz/${id}` : `/quiz/${id}/play?layout=all`)
    if (withdrawn) {
      await expect(page.locator('main')).toContainText(withdrawn.note)
      return
    }
    await takenOver(page)
    const open = data<CompiledSet>(`sets/${id}.json`).questions.filter((question) => !question.withdrawn)
    for (const question of open) {
      const section = page.locator(`[data-question="${question.id}"]`)
      await point(section, question, right(question))
      await section.locator('.main').click()
      await expect(section.locator('.verdict')).toBeVisible()
    }
    await page.locator('.finish, .quiz .main').locator('visible=true').last().click()
    await expect(page.locator('.score')).toContainText(new RegExp(`${open.length}\\D+${open.length}`))
  })

  for (const [i, lang] of languages.entries())
    test(`the quiz ${id} is taken over by its script in ${lang}, on its page and in its frame`, async ({ page }) => {
      test.skip(!!withdrawn, 'a notice has no script')
      for (const path of [under(lang, i, `/quiz/${id}`), `/frame${under(lang, i, `/quiz/${id}`)}`]) {
        await page.goto(path)
        await takenOver(page)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page.locator('.quiz legend').locator('visible=true').first()).toBeVisible()
      }
    })
}

for (const { id, languages } of explainers)
  for (const [i, lang] of languages.entries())
    test(`the explainer ${id} opens in ${lang}, with its notes`, async ({ page }) => {
      await page.goto(under(lang, i, `/explainer/${id}`))
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await page.locator('sup a').first().click()
      await expect(page.locator('.notes li').locator('visible=true').first()).toBeVisible()
    })

test('feeds and the sitemap are well-formed, and the API’s description is JSON', async ({ page, request, baseURL }) => {
  // A page of ours would not let a script parse.
  await page.goto('about:blank')
  for (const [path, name] of [
    ['/feed.xml', 'feed'],
    ['/sitemap.xml', 'urlset'],
  ]) {
    const text = await (await request.get(`${baseURL}${path}`)).text()
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return { root: parsed.documentElement.localName, error: parsed.querySelector('parsererror')?.textContent }
    }, text)
    expect([path, read]).toEqual([path, { root: name, error: undefined }])
  }
  const items = (await (await request.get('/feed.json')).json()).items
  expect(items.length).toBeGreaterThanOrEqual(sets.filter(({ withdrawn }) => !withdrawn).length)
  expect((await (await request.get('/openapi.json')).json()).openapi).toMatch(/^3\.1/)
})
