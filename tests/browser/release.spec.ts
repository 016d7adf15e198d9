/** A release in another site's page, checked against its hash. None is published for this: the browser is given the file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readOptions } from '../../content/model/play/options.ts'
import { fileOf, integrityOf, versionsIn } from '../../scripts/build/releases.ts'
import { type EmbedChoice, snippets } from '../../worker/site/pages/embed/snippets.ts'
import { expect, host, origin, RASK, test } from './helpers.ts'

// One worker, so that the release is made once.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'footnote-release-'))
let version = ''
let bytes = Buffer.alloc(0)

test.beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build/release.ts', import.meta.url)), '--to', folder])
  version = versionsIn(folder)[0] ?? ''
  bytes = readFileSync(fileOf(folder, version))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { options } = readOptions(() => null)
const works: EmbedChoice[] = [
  { kind: 'quiz', id: RASK, title: '', source: 'en', lang: 'ja', options, height: 640 },
  { kind: 'explainer', id: 'whose-figures', title: '', source: 'en', lang: 'ja', options, height: 640 },
]

/** Another site's page with the builder's pinned lines, for a release that is served as these bytes. */
async function open(page: Page, served: Buffer) {
  const release = { version, integrity: integrityOf(bytes) }
  const lines = works.map((choice) => snippets(choice, { origin, release }).pinned)
  await page.request.put(host('pinned'), {
    data: `<!doctype html><html lang="ja"><title>Pinned</title><meta name="viewport" content="width=device-width"><body>${lines.join('\n')}`,
  })
  // As the table of headers has it for /lib.
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*' }
  await page.route(`${origin}/lib/${version}/embed.js`, (route) => route.fulfill({ headers, body: served }))
  await page.goto(host('pinned'))
}

test('a release plays by itself, quizzes and explainers, in every language, keeping answers too', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(origin, '')))
  await open(page, bytes)
  const quiz = page.locator('footnote-quiz')
  await quiz.scrollIntoViewIfNeeded()
  const now = quiz.locator('.q.now')
  await now.locator('input').first().check()
  await now.getByRole('button', { name: '答え合わせ' }).click()
  await expect(now.locator('.sources summary')).toBeVisible()
  await quiz.locator('.keep input').click()
  await expect(quiz.locator('.keep input')).toBeChecked()
  await page.locator('footnote-explainer').scrollIntoViewIfNeeded()
  await expect(page.locator('footnote-explainer').getByRole('heading', { level: 2 })).toBeVisible()
  // Of the site it takes what is shown, and nothing that runs.
  expect([...new Set(asked)].filter((path) => path.startsWith('/')).sort()).toEqual([
    `/lib/${version}/embed.js`,
    '/v1/explainers/whose-figures.ja.json',
    `/v1/sets/${RASK}?lang=ja`,
  ])
})

test('a release with one byte changed is refused', async ({ page, faults }) => {
  faults.expect(/integrity/)
  const changed = Buffer.from(bytes)
  changed[changed.length - 2] = (changed[changed.length - 2] ?? 0) ^ 1
  const refused = page.waitForEvent('console', (message) => /integrity/.test(message.text()))
  await open(page, changed)
  await refused
  expect(await page.evaluate(() => customElements.get('footnote-quiz') === undefined)).toBe(true)
  await expect(page.locator('footnote-quiz')).toHaveCount(0)
})
