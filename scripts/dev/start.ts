/** `npm start`: serves what `npm run build` made and prints the addresses to open. */
import { readFileSync } from 'node:fs'
import { serve } from './serve.ts'

const port = Number(process.env['PORT'] ?? 8787)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('start: PORT: expected a number from 1 to 65535')
  process.exit(2)
}
const server = await serve({ port, persist: process.env['PERSIST'] ?? '.wrangler/state' }).catch((error: Error) => {
  console.error(`start: ${error.message}`)
  process.exit(1)
})
const { sets, explainers } = JSON.parse(readFileSync(new URL('../../dist/public/v1/index.json', import.meta.url), 'utf8'))
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
