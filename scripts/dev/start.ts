/**
 * `npm start`: builds, serves, and prints the addresses to open. `--content DIR` or `CONTENT` names another content folder.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeContent } from '../build/contentFolder.ts'
import { isFree } from './port.ts'
import { serveSite } from './serve.ts'

const port = Number(process.env['PORT'] ?? 8787)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('start: PORT: expected a number from 1 to 65535')
  process.exit(2)
}
// Before the build: whoever answers there would be taken for ours.
if (!(await isFree(port))) {
  console.error(`start: port ${port} is taken; PORT=${port + 1} npm start serves at another`)
  process.exit(1)
}
takeContent('start', process.argv.slice(2))
const built = spawnSync(process.execPath, [join(import.meta.dirname, '../build/build.ts')], { stdio: 'inherit' }).status
if (built !== 0) process.exit(built ?? 1)
const server = await serveSite({ port, persist: process.env['PERSIST'] ?? '.wrangler/state' }).catch((error: Error) => {
  console.error(`start: ${error.message}`)
  process.exit(1)
})
const { sets, explainers } = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/public/v1/index.json'), 'utf8'))
const origin = `http://localhost:${port}`
console.log(`
Footnote is served at ${origin}

  all quizzes    ${origin}/
${sets.map(({ id }: { id: string }) => `  a quiz         ${origin}/quiz/${id}`).join('\n')}
${explainers.map(({ id }: { id: string }) => `  an explainer   ${origin}/explainer/${id}`).join('\n')}
  the documents  ${origin}/sources
  the data       ${origin}/v1/index.json

Stop with Ctrl-C.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
