/** What wrangler.toml binds is there in the tests as well: bindings are not listed a second time. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serving } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-bindings-'))
mkdirSync(join(folder, 'public'))
writeFileSync(
  join(folder, 'wrangler.toml'),
  `name = "bound"
main = "worker.js"
compatibility_date = "2026-11-17"

[assets]
directory = "public"
binding = "ASSETS"

[vars]
GREETING = "hello"

[[durable_objects.bindings]]
name = "COUNTER"
class_name = "Counter"

[[migrations]]
tag = "v1"
new_sqlite_classes = ["Counter"]
`,
)
writeFileSync(
  join(folder, 'worker.js'),
  `import { DurableObject } from 'cloudflare:workers'
export class Counter extends DurableObject {
  async add() {
    const n = ((await this.ctx.storage.get('n')) ?? 0) + 1
    await this.ctx.storage.put('n', n)
    return n
  }
}
export default {
  async fetch(_, env) {
    const n = await env.COUNTER.getByName('one').add()
    return Response.json({ n, greeting: env.GREETING, origin: env.ORIGIN })
  },
}
`,
)
const server = serving(() => join(folder, 'public'), join(folder, 'wrangler.toml'))

it('has the variables and the Durable Objects that wrangler.toml names, and the origin of the tests', async () => {
  const ask = async () => (await server.fetch('/')).json()
  expect(await ask()).toEqual({ n: 1, greeting: 'hello', origin: 'https://quiz.example' })
  expect(await ask()).toEqual({ n: 2, greeting: 'hello', origin: 'https://quiz.example' })
})
