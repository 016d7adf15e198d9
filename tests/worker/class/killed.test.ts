/** The Worker is killed in the middle of a class and started on the same storage; the clients of its pages come back by themselves. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Answer } from '../../../content/model/schema/answers.ts'
import { freePort } from '../../../scripts/dev/port.ts'
import { serveSite } from '../../../scripts/dev/serve.ts'
import { root } from '../../../scripts/root.ts'
import { type Connection, Live } from '../../../worker/classes/shared/live.ts'
import type { PupilView, TeacherView } from '../../../worker/classes/shared/shapes.ts'
import { dist } from '../../site.ts'
import type { TestServer } from '../shared.ts'
import { startClass } from './client.ts'
import { anyAnswer, randomFrom } from './crowd.ts'

const PUPILS = 12
const persist = join(root, '.wrangler', `killed-${process.pid}`)
afterAll(() => rmSync(persist, { recursive: true, force: true }))

/** A process and all that it started, as Linux lists them. */
function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children.flatMap((child) => family(Number(child)))]
}

const until = async (so: () => boolean) => {
  while (!so()) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** What a page would show, kept up to date by the pages' own client. */
function page<V extends PupilView | TeacherView>(at: string, token: string) {
  const seen: { view: V | undefined; connection: Connection | undefined } = { view: undefined, connection: undefined }
  const live = new Live<V>(at, token, {
    onView: (view) => {
      seen.view = view
    },
    onConnection: (connection) => {
      seen.connection = connection
    },
    onGone: (why) => {
      throw new Error(why)
    },
  })
  return { live, seen }
}

it.runIf(process.platform === 'linux').each(Array.from({ length: process.env['SOAK'] ? 10 : 1 }, (_, n) => n + 1))(
  'loses no answer that was acknowledged, and counts none twice (time %i)',
  async (seed) => {
    const port = await freePort(1)
    const url = `http://localhost:${port}`
    const begin = () => serveSite({ port, persist, assets: dist })
    let server = await begin()
    const place: TestServer = { url, fetch: (path, init) => fetch(new URL(path, url), init) }
    const teacher = await startClass(place, { set: 'every-kind', pace: 'self' })
    const at = `${url}${teacher.path}`
    const wall = page<TeacherView>(at, teacher.token)
    const pupils: ({ id: string } & ReturnType<typeof page<PupilView>>)[] = []
    for (let n = 0; n < PUPILS; n++) {
      const pupil = await teacher.pupil()
      pupils.push({ id: pupil.id, ...page<PupilView>(at, pupil.token) })
    }
    await until(() => pupils.every(({ seen }) => seen.connection === 'live') && wall.seen.connection === 'live')

    const random = randomFrom(seed)
    const acknowledged = new Map<string, Record<string, Answer>>()
    let count = 0
    const play = async ({ id, live, seen }: (typeof pupils)[number]) => {
      for (const { id: question, question: asked } of seen.view?.questions ?? []) {
        const answer = anyAnswer(asked, random)
        const { status } = await live.ask('PUT', `/answers/${question}`, { answer })
        expect([id, question, status]).toEqual([id, question, 204])
        acknowledged.set(id, { ...acknowledged.get(id), [question]: answer })
        count++
      }
    }
    const playing = Promise.all(pupils.map(play))
    // In the middle of it, all at once and without a word.
    await until(() => count > PUPILS * 2)
    for (const pid of family(server.pid ?? 0).reverse()) process.kill(pid, 'SIGKILL')
    const before = structuredClone(acknowledged)
    server = await begin()
    await playing

    const expected = pupils.map(({ id }) => acknowledged.get(id))
    const shown = (view: TeacherView | undefined) => pupils.map(({ id }) => view?.pupils.find((one) => one.id === id)?.answers)
    await until(
      () => wall.seen.connection === 'live' && JSON.stringify(shown(wall.seen.view)).length >= JSON.stringify(expected).length,
    )
    expect(shown(wall.seen.view)).toEqual(expected)
    expect(shown(await teacher.view())).toEqual(expected)
    for (const [id, answers] of before) expect(acknowledged.get(id)).toMatchObject(answers)
    await until(() => pupils.every(({ seen }) => seen.connection === 'live'))
    for (const { live } of [wall, ...pupils]) live.stop()
    for (const pid of family(server.pid ?? 0).reverse()) process.kill(pid, 'SIGKILL')
  },
  300_000,
)
