/**
 * Host pages on which a reader's markup takes the place of what scripts read from `document` (DOM clobbering), plain and
 * under a policy that trusts whatever a trusted script loads. Nothing of the stranger's runs, and nothing throws.
 */
import type { Page } from '@playwright/test'
import { choose, expect, host, hostEvents, origin, RASK, test } from './helpers.ts'

const STRANGER = 'https://evil.example'

/** Opens a page, and resolves with what was asked of the stranger, by kind; the answer would leave a mark on the page. */
async function open(page: Page, address: string): Promise<string[]> {
  const asked: string[] = []
  await page.route(`${STRANGER}/**`, (route) => {
    asked.push(`${route.request().resourceType()} ${route.request().url()}`)
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: 'window.stranger = true',
    })
  })
  await page.goto(address)
  return asked
}

const marked = (page: Page) => page.evaluate(() => 'stranger' in window)

const FOLDERS = ['35-clobbered', '36-clobbered-strict']

test('by whatever element, the quiz of the script’s own line plays, and no script is the stranger’s', async ({ page }) => {
  // What the strict policy trusts would be asked for without one too: there each element is the soak's.
  const all = FOLDERS.flatMap((folder) => ['index', 'form', 'object', 'iframe'].map((by) => `${folder}/${by}.html`))
  for (const address of all.filter((one, i) => process.env['SOAK'] || i === 0 || one.includes('strict')))
    await test.step(address, async () => {
      const asked = await open(page, host(address).slice(0, -1))
      const quiz = page.locator('footnote-quiz')
      await expect(quiz).toHaveAttribute('quiz', RASK)
      await choose(quiz.locator('.quiz'), 'True')
      expect(asked.filter((one) => one.startsWith('script'))).toEqual([])
      expect(await marked(page)).toBe(false)
      await page.unrouteAll()
    })
})

test('36-clobbered-strict, script.html: a module takes no script line for its own that the policy refused', async ({
  page,
  faults,
}) => {
  faults.expect(/evil\.example/)
  const asked = await open(page, `${host('36-clobbered-strict')}script.html`)
  const quiz = page.locator('footnote-quiz')
  await choose(quiz.locator('.quiz'), 'True')
  expect(asked).toEqual([])
  expect(await marked(page)).toBe(false)
})

test('members.html: where nothing can be drawn it says so, and leaves a link', async ({ page }) => {
  let warned: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()))
  for (const folder of FOLDERS)
    await test.step(folder, async () => {
      warned = []
      await page.goto(`${host(folder)}members.html`)
      await expect.poll(() => hostEvents(page)).toHaveLength(2)
      for (const { type, detail } of await hostEvents(page)) expect([type, detail['code']]).toEqual(['error', 'internal'])
      const links = page.locator('footnote-quiz > a')
      await expect(links).toHaveCount(2)
      for (const link of await links.all()) await expect(link).toHaveAttribute('href', /\/quiz\/[\w-]+$/)
      expect(warned.filter((text) => text.startsWith('footnote:'))).toHaveLength(2)
    })
})

/** A host page that holds this. */
async function paste(page: Page, name: string, body: string) {
  await page.request.put(host(name), { data: `<!doctype html><html lang="en"><title>Pasted</title><body>${body}` })
  return host(name)
}

test('copied into the page the script cannot tell where the quiz is: it warns, and leaves what is there; within a shadow root, beside another vendor’s embed.js, it can', async ({
  page,
}) => {
  const warning = page.waitForEvent('console', (message) => message.text().startsWith('footnote:'))
  const code = await (await page.request.get(`${origin}/embed.js`)).text()
  // An element's `host` says whose data to show. Scripts are not loaded from there: who may write an element may not run one.
  const body = `<script>${code}</script><footnote-quiz quiz="${RASK}" host="${STRANGER}"><a href="/quiz">A quiz</a></footnote-quiz>`
  const asked = await open(page, await paste(page, 'copied', body))
  expect((await warning).text()).toContain('cannot tell where this script comes from')
  await expect.poll(() => hostEvents(page)).toEqual([{ type: 'error', detail: { code: 'internal' } }])
  await expect(page.getByRole('link', { name: 'A quiz' })).toBeVisible()
  expect(asked).toEqual([])

  const line = `<script async src="${origin}/embed.js" data-quiz="${RASK}"></script>`
  const shadow = `<div><template shadowrootmode="open">${line}<footnote-quiz quiz="${RASK}"></footnote-quiz></template></div>`
  await page.goto(await paste(page, 'shadowed', `<script src="${STRANGER}/vendor/embed.js"></script>${shadow}`))
  await choose(page.locator('footnote-quiz .quiz'), 'True')
})
