/**
 * `npm run browsers`: the host pages of tests/embed in Firefox and in WebKitGTK, as far as they are installed. On each
 * the quiz is answered wrongly by pointing and rightly by keyboard, in the page or in its frame. A smoke run: what is
 * tested in depth is tested in Chromium (`npm test`). It needs a build; PORT names the first of two ports, else free ones are taken.
 */

import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { freePort } from '../../scripts/dev/port.ts'
import { root } from '../../scripts/root.ts'
import { data } from '../site.ts'
import { type Engine, NotInstalled } from './engine.ts'
import { firefox } from './firefox.ts'
import { playThrough, until } from './play.ts'
import { webkit } from './webkit.ts'

const port = Number(process.env['PORT'] ?? (await freePort(2)))
const origin = `http://localhost:${port}`
const hosts = `http://localhost:${port + 1}`

interface Way {
  /** What the page's address says more. */
  query?: string
  /** What the reader does to get to the quiz. */
  first?: (engine: Engine) => Promise<void>
  /** What there is instead of a quiz. */
  instead?: (engine: Engine) => Promise<void>
  /** Why it is not visited. */
  skipped?: string
  /** Errors that the page means to happen. */
  faults?: RegExp
}

const press = (selector: string) => (engine: Engine) => engine.click((selector) => all(selector)[0], selector)
const explained = (engine: Engine) =>
  until(engine, 'an explainer with its notes', () => all('.explainer .notes a[href]').length > 0)

const nothing = (engine: Engine) =>
  until(engine, 'a page with no quiz', () => customElements.get('footnote-quiz') !== undefined && !all('footnote-quiz').length)
// The image of a stranger's, which is not there.
const clobbered = { faults: /evil\.example/ }

/** Pages on which there is more to do than to play. */
const ways: Record<string, Way> = {
  '10-spa': { first: press('#open') },
  '16-details': { first: press('summary') },
  '20-late': { first: press('button') },
  '32-wordpress': { query: '?of=/quiz/what-rask-brought-home' },
  '22-not-found': {
    first: (engine) => engine.run(() => all('footnote-quiz')[0]?.scrollIntoView()),
    instead: (engine) => until(engine, 'two links', () => all('footnote-quiz a[href]').length === 2),
    faults: /404|no-such-quiz/,
  },
  '35-clobbered': clobbered,
  '36-clobbered-strict': clobbered,
  '41-hidden': { first: (engine) => engine.run(() => all('#attribute')[0]?.removeAttribute('hidden')) },
  '42-head': { instead: nothing },
  '45-shadow-line': { instead: nothing },
  '48-in-view': { skipped: 'a test fills it' },
  '49-properties': {
    first: (engine) =>
      engine.run(() => {
        const quiz = document.createElement('footnote-quiz')
        quiz.setAttribute('quiz', 'what-rask-brought-home')
        all('#view')[0]?.append(quiz)
      }),
  },
}

/** Opens a page and does there what a reader does. Rejects with what is wrong. */
async function visit(engine: Engine, address: string, { query = '', first, instead, faults }: Way = {}) {
  await engine.faults()
  await engine.open(address + query)
  await first?.(engine)
  if (!instead) await play(engine)
  else await instead(engine)
  const found = (await engine.faults()).filter((fault) => !faults?.test(fault))
  if (found.length) throw new Error(`faults: ${found.join('; ')}`)
}

/** Plays what a page holds first, or reads it. */
async function play(engine: Engine) {
  await until(engine, 'something of ours', () => all('footnote-quiz, footnote-explainer, iframe, #footnote').length > 0)
  const { id, kind, frame } = await engine.run(() => {
    const one = all('footnote-quiz, footnote-explainer, iframe, #footnote')[0] as HTMLElement
    one.scrollIntoView()
    const [, kind = '', id = ''] = /(quiz|explainer)\/([\w-]+)/.exec(one.getAttribute('src') ?? location.pathname) ?? []
    const named = one.getAttribute('quiz') ?? one.dataset['quiz']
    return { id: named ?? id, kind: named ? 'quiz' : kind || 'explainer', frame: one.tagName === 'IFRAME' }
  })
  if (frame) {
    // Until it is scrolled to, a frame that loads lazily is an empty document.
    for (let there = false; !there; ) {
      await engine.within(false)
      await until(engine, 'the page', () => document.readyState === 'complete')
      await engine.within(true)
      there = await engine
        .run(() => location.pathname.startsWith('/frame/') && document.readyState === 'complete')
        .catch(() => false)
    }
  }
  if (kind === 'explainer') return explained(engine)
  // On our own pages the question is there before the script has taken it over.
  await until(engine, 'the script', () => all('#footnote').every((one) => one.querySelector('.quiz[data-ready]') !== null))
  await playThrough(engine, data<CompiledSet>(`sets/${id}.json`))
}

const only = process.argv[2]
const pages: [name: string, address: string][] = [
  ['our own page', `${origin}/quiz/what-rask-brought-home`],
  ...readdirSync(join(root, 'tests/embed')).map((name): [string, string] => [name, `${hosts}/${name}/`]),
]
const server = spawn(process.execPath, [join(root, 'tests/browser/servers.ts')], {
  cwd: root,
  env: { ...process.env, PORT: String(port), PERSIST: '.wrangler/browsers', RECORD: 'on' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
for (let up = false; !up; ) {
  if (server.exitCode !== null) throw new Error(`browsers: nothing can be served on ${port}`)
  up = await fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!up) await new Promise((done) => setTimeout(done, 200))
}

let failed = 0
try {
  for (const start of [firefox, webkit]) {
    let engine: Engine
    try {
      engine = await start()
    } catch (error) {
      if (!(error instanceof NotInstalled)) throw error
      console.log(`\n${error.message}`)
      continue
    }
    console.log(`\n${engine.name}`)
    for (const [name, address] of pages) {
      if (only && !name.includes(only)) continue
      const { skipped } = ways[name] ?? {}
      if (skipped) {
        console.log(`  – ${name.padEnd(24)} ${skipped}`)
        continue
      }
      const wrong = await visit(engine, address, ways[name]).then(
        () => '',
        (error: Error) => error.message,
      )
      if (wrong) failed++
      console.log(`  ${wrong ? '✗' : '✓'} ${name.padEnd(24)} ${wrong}`)
    }
    await engine.close()
  }
} finally {
  server.kill()
}
console.log(failed ? `\n${failed} failed` : '\nall that ran passed')
process.exit(failed ? 1 : 0)
