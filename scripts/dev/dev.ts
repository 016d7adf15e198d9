/**
 * `npm run dev`: builds, serves, and builds again whenever content, widget or Worker change. A set is played as it is
 * written, drafts included; while something is wrong the last good build stays, and the page says what is wrong. A translation
 * that is out of step holds up nothing.
 */
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findContent } from '../../content/compile/home.ts'
import { fails, format } from '../../content/compile/problem.ts'
import { writeSchemas } from '../../content/compile/schemas.ts'
import { readBaked } from '../build/baked.ts'
import { takeContent } from '../build/contentFolder.ts'
import { root } from '../root.ts'
import { createFront } from './front.ts'
import { makeSite } from './make.ts'
import { mirrorFolder } from './mirror.ts'
import { freePort } from './port.ts'
import { type Redrawing, startRedrawing } from './redrawing.ts'
import { serveSite } from './serve.ts'
import type { DevState } from './state.ts'
import { watch } from './watch.ts'

takeContent('dev', process.argv.slice(2))
const content = findContent().path
const port = Number(process.env['PORT'] ?? 8787)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('dev: PORT: expected a number from 1 to 65535')
  process.exit(2)
}
const origin = `http://localhost:${port}`
// Beside the port's number, so that two of them can run.
const folder = join(root, `.wrangler/dev-${port}`)
const [next, served] = [join(folder, 'next'), join(folder, 'public')]
const front = createFront()

let redrawing: Redrawing | undefined
let listing = 0

/** Has the server behind look which files there are, and waits until it has: what they hold it reads at each request. */
async function relist(): Promise<void> {
  if (front.inner === undefined) return
  rmSync(join(served, `_listed-${listing}.txt`), { force: true })
  listing++
  writeFileSync(join(served, `_listed-${listing}.txt`), '')
  const now = new Date()
  utimesSync(join(root, 'worker/generated/build.ts'), now, now)
  for (let tries = 0; tries < 100; tries++) {
    const seen = await fetch(`http://localhost:${front.inner}/_listed-${listing}.txt`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (seen) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Tells what became of what was saved, here and on every page that is open. */
function report({ ok, ...told }: Pick<DevState, 'problems' | 'failure' | 'drafts'> & { ok: boolean }) {
  front.tell({ busy: false, failure: undefined, ...told, ...(ok && { built: front.state.built + 1 }) })
  for (const problem of told.problems) console.log(format(problem))
  if (told.failure) console.log(told.failure)
  const broken = told.failure !== undefined || fails(told.problems)
  console.log(broken ? `not built; ${origin} shows the last build that was, and what is wrong` : `built, at ${origin}`)
}

/** Other pages that followed from a save, later than its own. */
async function follow({ files, moved }: { files: string[]; moved: boolean }) {
  if (moved) await relist()
  front.tell({ followed: front.state.followed + 1, followers: files })
}

/** Content that changed, as our own folder of it holds code as well. */
const isContent = (path: string) => /^(topics|documents)([\\/]|$)|^site\.yml$/.test(relative(content, path))

async function update(paths: ReadonlySet<string>): Promise<void> {
  front.tell({ busy: true })
  const code = [...paths].some((path) => !isContent(path))
  if (code || !redrawing) return rebuild()
  const redrawn = await redrawing.save()
  if (!redrawn || redrawn.state === 'build') return rebuild()
  if (redrawn.moved) await relist()
  report({ ok: redrawn.state === 'written', problems: redrawn.problems, drafts: redrawn.drafts })
}

/** Builds all of it. Until that succeeds, every save does. */
async function rebuild(): Promise<void> {
  redrawing?.stop()
  redrawing = undefined
  const made = await makeSite(root, content, next, origin)
  if (made.ok) {
    mirrorFolder(join(next, 'public'), served)
    if (front.inner === undefined) {
      const inner = await freePort()
      const server = await serveSite({
        port: inner,
        persist: process.env['PERSIST'] ?? '.wrangler/state',
        origin,
        assets: served,
        unwatched: true,
      })
      server.on('exit', (code) => process.exit(code ?? 0))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
      front.inner = inner
    } else await relist()
    const baked = readBaked(next) ?? ''
    redrawing = startRedrawing(join(next, 'prerender/index.js'), { content, publicDir: served, origin, baked }, follow)
  }
  report(made)
}

rmSync(folder, { recursive: true, force: true })
// What an editor completes and checks by is there while one writes, whether there was a build before or not.
writeSchemas(join(root, 'dist/schemas'))
front.server.on('error', (error) => {
  console.error(`dev: port ${port} cannot be listened on: ${error.message}`)
  process.exit(1)
})
front.server.listen(port, 'localhost', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => front.inner === undefined && process.exit(0))
  await watch([content, ...['content', 'widget', 'worker'].map((folder) => join(root, folder))], update)()
})
