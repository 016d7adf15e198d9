/**
 * Every page, as a file and as the Worker renders it, through the Nu HTML Checker (`npm run soak`). It needs Java, and says so
 * when there is none.
 */
import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { root } from '../../scripts/root.ts'
import { dist } from '../site.ts'
import { fixtureDir } from './fixture.ts'
import { serving } from './server.ts'

const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar')
const soak = !!process.env['SOAK']
const java = soak && spawnSync('java', ['-version']).status === 0
if (soak && !java) console.warn('There is no Java here, so that the Nu HTML Checker was not run.')

interface Message {
  url: string
  message: string
  extract?: string
}

/**
 * What its style checker does not know: container queries and their units, with which the quiz is drawn, and
 * `paint-order`, which CSS takes from SVG.
 */
const NEWER =
  /^CSS: (Unrecognized at-rule “@container”|“container-type”: Property “container-type” doesn't exist\.|“paint-order”: Property “paint-order” doesn't exist\.|“(font|container)”: Parse Error\.|“font-size”: Parse Error\. .*cqi)/

/** What the checker finds wrong with the pages in a folder. */
async function check(dir: string): Promise<string[]> {
  const args = ['-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', dir]
  const said = await new Promise<string>((resolve) => {
    // It ends with an exit status of 1 when it finds something, and says what on its standard error.
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (_, _out, stderr) => resolve(stderr))
  })
  const { messages } = JSON.parse(said) as { messages: Message[] }
  const wrong = messages.filter(({ message, extract }) => !NEWER.test(`${message} ${extract}`))
  return wrong.map(({ url, message, extract = '' }) => `${url.slice(url.indexOf(dir) + dir.length)}: ${message} (${extract})`)
}

const form = (body: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body })

/** A form that answers what is answered by choosing, so that its page shows notes and accounts. */
function chosen(id: string): string {
  const { questions } = JSON.parse(readFileSync(join(dist, `v1/sets/${id}.json`), 'utf8')) as CompiledSet
  const fields = questions.flatMap(({ id, key }) =>
    Array.isArray(key) && typeof key[0] === 'string' ? [[`q.${id}`, key[0]]] : [],
  )
  return new URLSearchParams(fields).toString()
}

/** Every kind of page that the Worker renders, on its own and framed. */
const asked = ['', '/frame'].flatMap((prefix): [path: string, init?: object][] => [
  ...['what-rask-brought-home', 'first-steps', 'what-rask-brought-home'].flatMap((id): [string, object?][] => [
    [`${prefix}/quiz/${id}/play`],
    [`${prefix}/quiz/${id}/play?layout=all&theme=dark&accent=teal&lang=ja`],
    [`${prefix}/quiz/${id}/play`, form('')],
    [`${prefix}/quiz/${id}/play`, form(chosen(id))],
    [`${prefix}/quiz/${id}/play?lang=ja`, form('')],
  ]),
  [`${prefix}/quiz/what-rask-brought-home/play?feedback=none`, form('')],
  [`${prefix}/quiz/what-rask-brought-home/play?limit=none`],
  [`${prefix}/quiz/what-rask-brought-home/play`, form('q.meeting-place=nobody')],
  [`${prefix}/nothing`],
  [`${prefix}/ja/nothing`],
])

const server = soak && java ? serving(() => dist) : undefined

it.skipIf(!server)(
  'the Nu HTML Checker finds nothing wrong with any page',
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'footnote-html-'))
    const put = (file: string, text: string) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true })
      writeFileSync(join(dir, file), text)
    }
    // Files: what is published, and a set of every question type, one of them withdrawn.
    cpSync(dist, join(dir, 'built'), { recursive: true })
    cpSync(await fixtureDir(), join(dir, 'fixture'), { recursive: true })
    for (const [i, [path, init]] of asked.entries()) {
      const response = await server?.fetch(path, init as never)
      put(`worker/${init ? 'post' : 'get'}-${i}-${path.replace(/\W+/g, '-')}.html`, (await response?.text()) ?? '')
    }
    const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(100)
    expect(await check(dir)).toEqual([])
  },
  // A hundred and more pages, on a machine that may have other things to do.
  600_000,
)
