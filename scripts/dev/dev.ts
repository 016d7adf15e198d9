/**
 * `npm run dev`: builds, serves, and builds again whenever content, widget or Worker change. A set is played as it is
 * written, drafts included; while something is wrong the last good build stays, and the page says what is wrong. A translation
 * that is out of step holds up nothing.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findContent } from '../../content/compile/home.ts'
import { fails, format } from '../../content/compile/problem.ts'
import { writeSchemas } from '../../content/compile/schemas.ts'
import { takeContent } from '../build/contentFolder.ts'
import { root } from '../root.ts'
import { createFront } from './front.ts'
import { makeSite } from './make.ts'
import { mirrorFolder } from './mirror.ts'
import { freePort } from './port.ts'
import { serveSite } from './serve.ts'
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

/** Waits until the server behind gives out this build: it watches its files, and takes a moment. */
async function settled(inner: number, built: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const seen = await fetch(`http://localhost:${inner}/_built.txt`).then(
      (response) => response.text(),
      () => '',
    )
    if (seen === String(built)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function update(): Promise<void> {
  front.tell({ busy: true })
  const { ok, ...told } = await makeSite(root, content, next, origin)
  let { built } = front.state
  if (ok) {
    built++
    writeFileSync(join(next, 'public/_built.txt'), String(built))
    mirrorFolder(join(next, 'public'), served)
    if (front.inner === undefined) {
      const inner = await freePort()
      const server = await serveSite({
        port: inner,
        persist: process.env['PERSIST'] ?? '.wrangler/state',
        origin,
        assets: served,
      })
      server.on('exit', (code) => process.exit(code ?? 0))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
      front.inner = inner
    }
    await settled(front.inner, built)
  }
  front.tell({ busy: false, failure: undefined, ...told, built })
  for (const problem of told.problems) console.log(format(problem))
  if (told.failure) console.log(told.failure)
  const broken = told.failure !== undefined || fails(told.problems)
  console.log(broken ? `not built; ${origin} shows the last build that was, and what is wrong` : `built, at ${origin}`)
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
