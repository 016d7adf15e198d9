/** What is refused, and that nothing changes by it: wrong, stolen and old tokens, guessed codes, messages that are none. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newCode } from '../../../worker/classes/shared/code.ts'
import { sharedServer } from '../shared.ts'
import { askApi, startClass, type TeacherClient } from './client.ts'

const server = sharedServer('boats')
const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address } })

/** Everything that is known of a class, to compare it by. */
const stateOf = async (teacher: TeacherClient) => JSON.stringify(await teacher.view())

/** A socket that says what it is told: what comes over it, and the code it is closed with. */
async function talk(path: string, messages: (string | Uint8Array)[]): Promise<{ heard: string[]; code: number }> {
  const socket = new WebSocket(new URL(path, server.url.replace(/^http/, 'ws')))
  const heard: string[] = []
  return new Promise((resolve) => {
    socket.addEventListener('open', () => {
      for (const message of messages) socket.send(message as string)
    })
    socket.addEventListener('message', ({ data }) => heard.push(String(data)))
    socket.addEventListener('close', ({ code }) => resolve({ heard, code }))
    socket.addEventListener('error', () => resolve({ heard, code: 0 }))
  })
}

/** The statuses of a request that is sent until it is one too many, three hundred times at most. */
async function untilLimited(send: () => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = []
  while (statuses.at(-1) !== 429 && statuses.length < 300) statuses.push((await send()).status)
  return statuses
}

// A socket of which nothing is heard: its five seconds pass while everything else is asked.
let silent: ReturnType<typeof talk>
beforeAll(async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
  silent = talk(`${teacher.path}/live`, [])
  await teacher.act({ action: 'next' })
  await teacher.act({ action: 'reveal', question: 'one' })
})

describe('tokens', () => {
  it('open what they are for, and nothing else', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const other = await startClass(server, { set: 'boats', questions: ['one'] })
    await teacher.act({ action: 'next' })
    const pupil = await teacher.pupil()
    const before = await stateOf(teacher)
    const wrong = [
      undefined,
      '',
      'x',
      'a'.repeat(22),
      other.token,
      (await other.pupil()).token,
      `${teacher.token}x`,
      teacher.token.toLowerCase(),
    ]
    for (const token of [...wrong, pupil.token])
      for (const [method, body] of [
        ['PATCH', { action: 'close' }],
        ['DELETE', undefined],
      ] as const)
        expect((await askApi(server, method, teacher.path, { token, body })).code).toBe('forbidden')
    for (const token of wrong) {
      expect((await askApi(server, 'GET', teacher.path, { token })).code).toBe('forbidden')
      expect((await askApi(server, 'GET', `${teacher.path}/results.csv`, { token })).code).toBe('forbidden')
      expect((await askApi(server, 'PUT', `${teacher.path}/answers/one`, { token, body: { answer: 'red' } })).code).toBe(
        'forbidden',
      )
      if (token) expect((await talk(`${teacher.path}/live`, [token])).code).toBe(4403)
    }
    expect((await pupil.ask('GET', '/results.csv')).code).toBe('forbidden')
    expect((await teacher.ask('PUT', '/answers/one', { answer: 'red' })).code).toBe('forbidden')
    // Nothing in an address is a token.
    expect((await askApi(server, 'GET', `${teacher.path}?token=${teacher.token}`)).code).toBe('forbidden')
    expect(await stateOf(teacher)).toBe(before)
  })

  it('are told nobody but who they belong to', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const [ann, ben] = [await teacher.pupil(), await teacher.pupil()]
    const seen = [await stateOf(teacher), (await ann.ask('GET')).text, (await teacher.ask('GET', '/results.csv')).text].join()
    for (const { token } of [teacher, ann, ben]) expect(seen).not.toContain(token)
    expect((await ann.ask('GET')).text).not.toContain(ben.name)
  })

  it('of a class that was deleted open nothing any more', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const pupil = await teacher.pupil()
    await teacher.ask('DELETE')
    for (const one of [teacher, pupil]) {
      expect((await one.ask('GET')).code).toBe('not-found')
      expect((await askApi(server, 'POST', `${one.path}/join`, { body: { token: one.token } })).code).toBe('not-found')
    }
    expect((await teacher.ask('DELETE')).code).toBe('not-found')
  })
})

describe('codes', () => {
  it('that are wrong count against who tries them, and against nobody who has a right one', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const school = from('192.0.2.7')
    const guess = () => askApi(server, 'POST', `/v1/classes/${newCode()}/join`, { body: {}, ...school })
    // How many it takes depends on where in its minute one begins; it is never fewer than sixty.
    const statuses = await untilLimited(guess)
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(404))
    expect(statuses.at(-1)).toBe(429)
    const refused = await askApi(server, 'GET', `/v1/classes/${newCode()}`, school)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60'])
    // The class next door goes on, from the same address; and another address may try.
    const joined = await askApi(server, 'POST', `${teacher.path}/join`, { body: {}, ...school })
    expect(joined.status).toBe(200)
    expect((await askApi(server, 'GET', `/v1/classes/${newCode()}`, from('192.0.2.8'))).status).toBe(404)
  })

  it('that can be none are no guess, and right ones are none either', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const school = from('192.0.2.9')
    for (let n = 0; n < 65; n++) expect((await askApi(server, 'GET', '/v1/classes/ABCDEF', school)).status).toBe(404)
    for (let n = 0; n < 65; n++)
      expect((await askApi(server, 'POST', `${teacher.path}/join`, { body: {}, ...school })).status).toBe(200)
  })

  it('are given out only so fast', async () => {
    const body = { set: 'boats', pace: 'teacher', names: 'made' }
    const address = from('192.0.2.10')
    const statuses = await untilLimited(() => askApi(server, 'POST', '/v1/classes', { body, ...address }))
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(201))
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('a socket', () => {
  it.each([
    ['too long', ['x'.repeat(2000)], 1009],
    ['long beyond all measure', ['x'.repeat(2_000_000)], 1009],
    ['in bytes', [new Uint8Array(22)], 4400],
    ['empty', [''], 4403],
    ['JSON', ['{"token":{"$gt":""}}'], 4403],
  ])('is closed when its first message is %s', async (_, messages, code) => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    expect(await talk(`${teacher.path}/live`, messages)).toEqual({ heard: [], code })
    expect((await teacher.view()).state).toBe('lobby')
  })

  it('says its token once, and nothing after', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    await teacher.connect()
    const { heard, code } = await talk(`${teacher.path}/live`, [teacher.token, 'close'])
    expect([heard.length <= 1, code]).toEqual([true, 4400])
  })

  it('is for classes that there are', async () => {
    expect((await talk(`/v1/classes/${newCode()}/live`, ['x'])).heard).toEqual([])
    const { status, code } = await askApi(server, 'GET', `/v1/classes/${newCode()}/live`)
    expect([status, code]).toEqual([400, 'bad-option'])
  })

  it('gets nothing before its token, and has five seconds to say it', async () => {
    expect(await silent).toEqual({ heard: [], code: 4401 })
  })

  it('is not needed: who cannot have one sees the same by asking', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const pupil = await teacher.pupil()
    expect((await teacher.view()).pupils[0]?.here).toBe(false)
    await pupil.view()
    expect((await teacher.view()).pupils[0]?.here).toBe(true)
    await teacher.act({ action: 'next' })
    expect((await pupil.view()).questions).toHaveLength(1)
    await pupil.answer('one', 'red')
    expect((await teacher.view()).pupils[0]?.answers).toEqual({ one: 'red' })
  })
})
