/**
 * `npm run bench`: what an answer of the Worker costs beside a file. The built Worker runs on the embedded workerd; each address is
 * asked in turn, and its time is given as a ratio to the plain file's in the same round, so that a machine that slows
 * down slows both. Prints the median of the rounds' ratios. Then what a reader's browser does: see bench/reader.ts.
 */

import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { freePort } from '../../scripts/dev/port.ts'
import { serveSite } from '../../scripts/dev/serve.ts'
import { data, dist } from '../site.ts'
import { benchClasses } from './classes.ts'
import { benchReader } from './reader.ts'

const ROUNDS = 15
const REQUESTS = 60

const port = Number(process.env['PORT'] ?? (await freePort(3)))
const server = await serveSite({ port, persist: '.wrangler/bench', assets: dist })
const origin = `http://localhost:${port}`

const set = data<CompiledSet>('sets/what-rask-brought-home.json')
const answers = Object.fromEntries(
  set.questions.flatMap((question) => (question.type === 'single' ? [[question.id, question.key[0]]] : [])),
)
const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ answers }) }
const addresses: [what: string, path: string, init?: RequestInit][] = [
  ['the file', '/v1/sets/what-rask-brought-home.json'],
  ['the same set from the Worker', '/v1/sets/what-rask-brought-home'],
  ['shuffled, five questions', '/v1/sets/what-rask-brought-home?shuffle=a&limit=5'],
  ['hidden', '/v1/sets/what-rask-brought-home?answers=hidden'],
  ['graded', '/v1/sets/what-rask-brought-home/grade', post],
  ['a page of questions', '/quiz/what-rask-brought-home/play?shuffle=a'],
]

async function time(path: string, init?: RequestInit): Promise<number> {
  const from = performance.now()
  for (let i = 0; i < REQUESTS; i++) {
    const response = await fetch(new URL(path, origin), init)
    if (!response.ok) throw new Error(`bench: ${path} answered ${response.status}`)
    await response.arrayBuffer()
  }
  return performance.now() - from
}

const ratios = addresses.map((): number[] => [])
for (let round = 0; round <= ROUNDS; round++) {
  const times: number[] = []
  for (const [, path, init] of addresses) times.push(await time(path, init))
  // The first round warms up.
  if (round > 0) for (const [i, ms] of times.entries()) ratios[i]?.push(ms / (times[0] ?? 1))
}
const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0
console.log(`time of one request beside the file's, median of ${ROUNDS} rounds of ${REQUESTS} requests`)
for (const [i, [what]] of addresses.entries())
  console.log(
    `${median(ratios[i] ?? [])
      .toFixed(2)
      .padStart(6)} ×  ${what}`,
  )
await benchClasses(origin)
await benchReader(origin)
server.kill()
