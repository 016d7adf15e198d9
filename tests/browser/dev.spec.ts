import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { freePort } from '../../scripts/dev/port.ts'
import { root } from '../../scripts/root.ts'
import { dist } from '../site.ts'

// `npm run dev` on a copy of the project, so that files can be broken. The steps follow on each other, on one page: a tab that an
// author leaves open.
test.describe.configure({ mode: 'serial', timeout: 300_000 })
test.use({ actionTimeout: 60_000 })

const site = join(root, 'tests/fixtures/site')
const topic = 'content/topics/far-skerry'
const set = `${topic}/sets/first-steps.yml`
const patient = { timeout: 120_000 }
let copy: string
let port: number
let address: string
let server: ChildProcess
let output = ''
let page: Page

/** Saves as many editors do: a new file takes the place of the old one. */
function save(file: string, text: string) {
  writeFileSync(`${file}~`, text)
  renameSync(`${file}~`, file)
}
const edit = (file: string, change: (text: string) => string) => {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  save(path, change(before))
  return () => save(path, before)
}
const problems = () => page.getByRole('complementary', { name: 'While you write' })

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
  port = await freePort()
  address = `http://localhost:${port}/quiz/first-steps`
  copy = mkdtempSync(join(tmpdir(), 'dev-'))
  for (const part of ['content', 'scripts', 'widget', 'worker', 'LICENSE', 'package.json', 'tsconfig.json', 'wrangler.toml'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  rmSync(join(copy, 'worker/generated'), { recursive: true, force: true })
  rmSync(join(copy, 'content/topics'), { recursive: true })
  cpSync(site, join(copy, 'content'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  edit(set, (text) => text.replace('reviewed: true', 'reviewed: perhaps'))
  server = spawn(process.execPath, ['scripts/dev/dev.ts'], {
    cwd: copy,
    env: { ...process.env, PORT: String(port), CONTENT: '', DOCUMENTS: '' },
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => {
      output += text
    })
})

test.afterAll(async () => {
  await page.close()
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  rmSync(copy, { recursive: true, force: true })
})

test('with nothing built yet the page says what is wrong, and the quiz comes by itself once it is mended', async () => {
  await expect.poll(() => output, patient).toContain('not built; ')
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Nothing has been built yet' })).toBeVisible()
  await expect(problems()).toContainText(`${set}:5 reviewed`)
  await expect(problems()).toContainText('schema: found “perhaps”, expected true or false')
  edit(set, (text) => text.replace('reviewed: perhaps', 'reviewed: true'))
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible(patient)
  await expect(problems()).toBeHidden()
  // Beside the pages there is one of every state, which no build holds (its script is tried with accessibility).
  await expect(page.request.get(`http://localhost:${port}/states`).then((response) => response.text())).resolves.toContain(
    '<h1>Every question in every state</h1>',
  )
})

test('a set that is broken leaves the last good one on show, with its problem on the page', async () => {
  const mend = edit(set, (text) =>
    text.replace('title: First steps', 'title: Another title').replace('use: ', 'use: no-such-set-'),
  )
  await expect(problems()).toContainText('1 problem. What you see was built before.', patient)
  await expect(problems()).toContainText('references: found “no-such-set-')
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeEnabled()
  mend()
  await expect(problems()).toBeHidden(patient)
})

test('a change is on the page without anyone reloading it, and a translation out of step is told there and waits', async () => {
  const mend = edit(set, (text) => text.replace('title: First steps', 'title: Another title'))
  await expect(page.getByRole('heading', { name: 'Another title' })).toBeVisible(patient)
  await expect(problems()).toContainText(/^1 warning\b/)
  await expect(problems()).toContainText('translations/ja/sets/first-steps.yml')
  mend()
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible(patient)
  await expect(problems()).toBeHidden(patient)
})

test('a draft is played here, and the page says that it is one', async () => {
  const mend = edit(set, (text) => text.replace('reviewed: true', 'reviewed: false'))
  await expect(problems()).toHaveText('A draft: it is shown here alone until it says reviewed: true.', patient)
  await expect(page.getByRole('radio').first()).toBeEnabled()
  mend()
  await expect(problems()).toBeHidden(patient)
})

test('a fault in the widget is told, and what was built before goes on being served', async () => {
  const mend = edit('widget/app.tsx', (text) => `${text}\nimport './no-such-module.ts'\n`)
  await expect(problems()).toContainText('The build broke. What you see was built before.', patient)
  await expect(problems()).toContainText('no-such-module')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeEnabled()
  mend()
  await expect(problems()).toBeHidden(patient)
})

test('nothing of it is in what a build makes', () => {
  const files = readdirSync(dist, { recursive: true }).map((name) => join(dist, String(name)))
  const texts = files.filter((file) => statSync(file).isFile()).map((file) => [file, readFileSync(file, 'utf8')] as const)
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter(([, text]) => /_dev\/|EventSource|While you write/.test(text)).map(([file]) => file)).toEqual([])
})
