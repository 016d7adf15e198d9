/** What nobody does but somebody will: crowds at the door, races, names that cannot be seen, sockets that never read. */
import { connect as dial } from 'node:net'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { MOST } from '../../../worker/classes/shared/shapes.ts'
import { sharedServer } from '../shared.ts'
import { askApi, startClass } from './client.ts'

const server = sharedServer('boats')
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const count = (statuses: number[]) => (status: number) => statuses.filter((one) => one === status).length

it('lets in no more than it holds when all come at once, each under a name of their own', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
  const join = () => askApi(server, 'POST', `${teacher.path}/join`, { body: {} })
  const statuses = await Promise.all(times(MOST.pupils + 50, async () => (await join()).status))
  expect([200, 409].map(count(statuses))).toEqual([MOST.pupils, 50])
  const { pupils } = await teacher.view()
  expect(new Set(pupils.map(({ name }) => name)).size).toBe(MOST.pupils)
  // Who is in stays in, and a place that was made is taken.
  await teacher.act({ action: 'remove', pupil: pupils[0]?.id ?? '' })
  expect([(await join()).status, (await join()).status]).toEqual([200, 409])
})

it('knows a code however it is typed, and no other signs for it', async () => {
  const { code } = await startClass(server, { set: 'boats', questions: ['one'] })
  const wide = [...code].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('')
  const status = async (typed: string) =>
    (await askApi(server, 'POST', `/v1/classes/${encodeURIComponent(typed)}/join`, { body: {} })).status
  for (const typed of [code.toLowerCase(), wide, `${code.slice(0, 3)}-${code.slice(3)}`, ` ${code} `])
    expect([typed, await status(typed)]).toEqual([typed, 200])
  const arabic = `${code.slice(0, 5)}٢`
  for (const typed of [`${code}\u0000`, `${code}A`, code.slice(1), arabic, `${code.slice(0, 5)}\u0301`, '💥'.repeat(3), '%'])
    expect([typed, await status(typed)]).toEqual([typed, 404])
})

it('takes no name that cannot be seen, or that looks like another', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one'], names: 'own' })
  const take = async (name: string) => (await askApi(server, 'POST', `${teacher.path}/join`, { body: { name } })).status
  expect(await take('Zoë 1')).toBe(200)
  const unseen = ['\u200b', '\u2060', '\u00ad', '\u3164', '\u2800', '\u115f', '\ufe0f', '\u{e0041}']
  const alike = ['zoë 1', 'Zoe\u0308 1', 'Ｚｏë 1', 'Zo\u200bë 1', 'Zoë\u2060 1', 'Zoë  1', 'Zoë\u00a01']
  const broken = ['\ud800', 'a\ud83d', 'a\u0000b', 'a\u0085b', 'a\tb', 'a\u2028b', '\u202eëoZ']
  for (const name of [...unseen, ...alike, ...broken]) expect([escape(name), await take(name)]).toEqual([escape(name), 400])
  // Letters of any language, and an emoji of several signs.
  for (const name of ['Ωμέγα', 'नमस्ते', 'שלום', '👩‍🔬', 'がくせい', 'Nguyễn'])
    expect([name, await take(name)]).toEqual([name, 200])
})

it('does what two devices of a teacher ask at once, once', async () => {
  const teacher = await startClass(server, { set: 'boats' })
  const views = await Promise.all(times(20, () => teacher.act({ action: 'next' })))
  const [first, second] = (await teacher.view()).plan
  expect(new Set(views.map(({ at }) => at))).toEqual(new Set([first?.id]))
  await Promise.all(times(20, () => teacher.act({ action: 'next', after: first?.id ?? '' })))
  expect((await teacher.view()).at).toBe(second?.id)
  const ends = await Promise.all([
    ...times(5, () => teacher.ask('PATCH', '', { action: 'close' })),
    ...times(5, () => teacher.ask('DELETE')),
  ])
  expect(ends.every(({ status }) => [200, 204, 404].includes(status))).toBe(true)
  expect((await teacher.ask('GET')).status).toBe(404)
})

it('has every answer that it acknowledged when the reveal comes in between, and no other', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one'], pace: 'self' })
  const pupils = await Promise.all(times(30, () => teacher.pupil()))
  const answers = pupils.map(async (pupil, i) => {
    if (i === 15) await teacher.act({ action: 'reveal', question: 'one' })
    return (await pupil.answer('one', 'red')).status
  })
  const statuses = await Promise.all(answers)
  expect(count(statuses)(204) + count(statuses)(409)).toBe(30)
  const { pupils: seen } = await teacher.view()
  const counted = new Set(seen.filter((one) => one.answers['one']).map(({ id }) => id))
  expect(pupils.map(({ id }) => counted.has(id))).toEqual(statuses.map((status) => status === 204))
})

it('keeps nothing of who was removed in the middle of an answer', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one'], pace: 'self' })
  const pupils = await Promise.all(times(10, () => teacher.pupil()))
  await Promise.all(
    pupils.flatMap((pupil) => [
      pupil.answer('one', 'red'),
      teacher.act({ action: 'remove', pupil: pupil.id }),
      pupil.answer('one', 'green'),
    ]),
  )
  expect((await teacher.view()).pupils).toEqual([])
  expect((await teacher.ask('GET', '/results.csv')).text).not.toContain(pupils[0]?.name)
  for (const pupil of pupils) expect((await pupil.answer('one', 'red')).code).toBe('forbidden')
})

it('holds what is typed in one cell of one row, whatever is typed', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['name'], pace: 'self' })
  const typed = [
    'a\r\nb',
    '"; DROP TABLE pupil; --',
    '\u0000',
    '\ud800',
    '=1+1',
    '\t=1+1',
    '\u202eabc',
    '💥'.repeat(100),
    "' OR 1=1",
    '<script>',
  ]
  for (const text of typed) {
    const pupil = await teacher.pupil()
    expect([escape(text), (await pupil.answer('name', text)).status]).toEqual([escape(text), text.length > 200 ? 400 : 204])
  }
  const { data, errors } = Papa.parse<string[]>((await teacher.ask('GET', '/results.csv')).text, { skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data.map((row) => row.length)).toEqual(data.map(() => data[0]?.length))
  expect(data).toHaveLength(1 + typed.length)
  for (const cell of data.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
})

/** How often who does not listen is told something, and more often in the soak. */
const ROUNDS = process.env['SOAK'] ? 100 : 40

it('goes on for all when somebody’s socket never reads', async () => {
  const teacher = await startClass(server, { set: 'boats', pace: 'self' })
  const [deaf, ann] = [await teacher.pupil(), await teacher.pupil()]
  await teacher.connect()
  const { hostname, port } = new URL(server.url)
  const socket = dial(Number(port), hostname)
  socket.on('error', () => {})
  const key = 'dGhlIHNhbXBsZSBub25jZQ=='
  socket.write(
    `GET ${teacher.path}/live HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  )
  await new Promise((resolve) => socket.once('readable', resolve))
  // Its token, in one frame whose mask is nought; then it hears no more.
  const token = Buffer.from(deaf.token)
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | token.length, 0, 0, 0, 0]), token]))
  socket.pause()
  for (const round of times(ROUNDS, (i) => i)) {
    expect((await deaf.answer('truth', round % 2 ? 'true' : 'false')).status).toBe(204)
    expect((await ann.answer('one', round % 2 ? 'red' : 'green')).status).toBe(204)
  }
  await teacher.until(() => teacher.messages.filter(({ type }) => type === 'answer').length === 2 * ROUNDS)
  socket.destroy()
  expect((await teacher.view()).pupils.map(({ answers }) => Object.keys(answers))).toEqual([['truth'], ['one']])
})
