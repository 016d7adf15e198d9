/** Requests of every kind by outsiders: no 5xx, no echo, and nothing of the class changes. Ten thousand of them in the soak. */
import { expect, it } from 'vitest'
import { newCode } from '../../../worker/classes/shared/code.ts'
import { runs } from '../../model/arbitraries.ts'
import { sharedServer } from '../shared.ts'
import { askApi, type PupilClient, startClass, type TeacherClient } from './client.ts'
import { randomFrom } from './crowd.ts'

const server = sharedServer('boats')
/** Stands in everything that is sent, so that an echo is known by it. */
const MARK = 'zq9mark'
const AT_ONCE = 14

type Random = () => number
const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

function anyValue(random: Random, depth = 0): unknown {
  const leaves = [
    MARK,
    `<b>${MARK}</b>`,
    '',
    0,
    -1,
    1e308,
    null,
    true,
    `\u0000${MARK}`,
    '💥'.repeat(50),
    '__proto__',
    'constructor',
    'one',
    'p1',
    'next',
  ]
  if (depth > 2 || random() < 0.6) return pick(random, leaves)
  if (random() < 0.4) return Array.from({ length: Math.floor(random() * 4) }, () => anyValue(random, depth + 1))
  const names = [
    'action',
    'question',
    'pupil',
    'name',
    'answer',
    'token',
    'set',
    'pace',
    'names',
    'until',
    'days',
    '__proto__',
    MARK,
  ]
  return Object.fromEntries(
    Array.from({ length: Math.floor(random() * 5) }, () => [pick(random, names), anyValue(random, depth + 1)]),
  )
}

/** Bodies that are nearly right, and some that are nothing at all. */
function anyBody(random: Random): string {
  const near = [
    { action: pick(random, ['open', 'next', 'reveal', 'rename', 'remove', 'close']), question: 'one', pupil: 'p1', name: MARK },
    { answer: anyValue(random) },
    { set: 'boats', pace: 'teacher', names: 'made', [MARK]: 1 },
    { set: MARK, pace: 'self', names: 'own' },
    { token: MARK.repeat(4) },
    { name: MARK },
  ]
  const text = JSON.stringify(random() < 0.5 ? pick(random, near) : anyValue(random)) ?? ''
  return random() < 0.1 ? text.slice(0, Math.floor(random() * text.length)) + MARK : text
}

function anyRequest(random: Random, teacher: TeacherClient, pupil: PupilClient) {
  const code = pick(random, [
    teacher.code,
    teacher.code,
    teacher.code,
    newCode(),
    MARK,
    '..%2f..',
    '%00',
    teacher.code.toLowerCase(),
  ])
  const rest = pick(random, [
    '',
    '',
    '/join',
    '/answers/one',
    `/answers/${MARK}`,
    '/answers/__proto__',
    '/live',
    '/results.csv',
    `/${MARK}`,
    '/answers',
  ])
  const method = pick(random, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])
  // A pupil's own answers are theirs to give: their token is tried on the teacher's routes alone.
  const own = rest !== '/answers/one' && rest !== '/join'
  const token = pick(random, [undefined, MARK, MARK.repeat(4), 'a'.repeat(22), '💥', ...(own ? [pupil.token] : [])])
  const type = pick(random, ['application/json', 'application/json', 'text/plain', `${MARK}/x`])
  const address = `203.0.113.${Math.floor(random() * 250)}`
  const headers: Record<string, string> = { 'Content-Type': type, 'CF-Connecting-IP': address }
  if (token !== undefined && /^[\x20-\x7e]*$/.test(token))
    headers['Authorization'] = pick(random, ['Bearer ', '', 'Basic ']) + token
  const body = method === 'GET' || method === 'HEAD' ? undefined : anyBody(random)
  return { method, path: `${random() < 0.1 ? '/v1/classes' : `/v1/classes/${code}${rest}`}?${MARK}=${MARK}`, headers, body }
}

it('changes nothing and says nothing of what was sent', async () => {
  const teacher = await startClass(server, { set: 'boats', questions: ['one', 'truth'] })
  const pupil = await teacher.pupil()
  await teacher.act({ action: 'next' })
  await pupil.answer('one', 'red')
  /** All but who came in: whoever has the code may. */
  const stateOf = async () => {
    const { pupils, ...view } = await teacher.view()
    return {
      view,
      answers: pupils.flatMap(({ answers }) => (Object.keys(answers).length ? [answers] : [])),
      first: pupils[0]?.name,
    }
  }
  const before = await stateOf()
  const random = randomFrom(20261129)
  const seen = new Map<number, number>()
  const { numRuns } = runs(350)
  const send = async (n: number) => {
    const { method, path, headers, body } = anyRequest(random, teacher, pupil)
    const { status, text } = await askApi(server, method, path, { headers, body })
    seen.set(status, (seen.get(status) ?? 0) + 1)
    const what = `${n}: ${method} ${path} ${JSON.stringify(headers)} ${body}`
    expect([what, status < 500]).toEqual([what, true])
    expect([what, text.includes(MARK)]).toEqual([what, false])
  }
  // Some at once, as outsiders do not wait for each other.
  for (let n = 0; n < numRuns; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => send(n + i)))
  expect([...seen.keys()].filter((status) => status >= 400).length).toBeGreaterThan(3)
  expect(await stateOf()).toEqual(before)
  if (process.env['SOAK']) console.log(`${numRuns} requests: ${[...seen].map(([status, n]) => `${n} × ${status}`).join(', ')}`)
}, 1_800_000)
