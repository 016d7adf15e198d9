/** The life of a class through the built Worker, from its first pupil to its deletion. */
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../worker/classes/names.ts'
import { readCode } from '../../../worker/classes/shared/code.ts'
import { boats } from '../fixture.ts'
import { sharedServer } from '../shared.ts'
import { askApi, startClass } from './client.ts'

const server = sharedServer('boats')
const ids = boats.questions.flatMap(({ id, withdrawn }) => (withdrawn ? [] : id))

describe('a class at the teacher’s pace', () => {
  it('goes from the lobby to its end, and only the reveal closes a question', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one', 'truth', 'count'] })
    expect(readCode(teacher.code)).toBe(teacher.code)
    const lobby = await teacher.view()
    expect([lobby.state, lobby.at, lobby.questions, lobby.plan.map(({ id }) => id)]).toEqual([
      'lobby',
      undefined,
      [],
      ['one', 'truth', 'count'],
    ])

    const ann = await teacher.pupil()
    expect(namesIn('en')).toContain(ann.name)
    const ben = await teacher.pupil()
    expect(ben.name).not.toBe(ann.name)
    expect((await ann.view()).questions).toEqual([])
    // Not open yet.
    expect((await ann.answer('one', 'green')).code).toBe('closed')

    await teacher.act({ action: 'next' })
    // A second tap, sent with the same place, moves nothing.
    expect((await teacher.act({ action: 'next' })).at).toBe('one')
    const open = await ann.view()
    expect(open.questions.map(({ id, state, told }) => [id, state, told])).toEqual([['one', 'open', undefined]])
    expect((await ann.answer('one', 'red')).status).toBe(204)
    // A double tap, and a change of mind: the last one counts, once.
    expect((await ann.answer('one', 'green')).status).toBe(204)
    expect((await ann.answer('one', 'green')).status).toBe(204)

    // Next waits for nobody: who is late still finishes the question before.
    await teacher.act({ action: 'next', after: 'one' })
    expect((await teacher.act({ action: 'next', after: 'one' })).at).toBe('truth')
    expect((await ben.answer('one', 'red')).status).toBe(204)
    const revealed = await teacher.act({ action: 'reveal', question: 'one' })
    expect(revealed.pupils.map(({ answers }) => answers)).toEqual([{ one: 'green' }, { one: 'red' }])
    expect((await ben.answer('one', 'green')).code).toBe('closed')
    expect((await ben.view()).answers).toEqual({ one: 'red' })
    const told = (await ben.view()).questions[0]?.told
    expect(told?.questions.map(({ id }) => id)).toEqual(['one'])
    expect(told?.questions[0]?.key).toEqual(boats.questions.find(({ id }) => id === 'one')?.key)

    const over = await teacher.act({ action: 'close' })
    expect([over.state, over.questions.map(({ id, state }) => [id, state])]).toEqual([
      'closed',
      [
        ['one', 'revealed'],
        ['truth', 'revealed'],
      ],
    ])
    expect((await ann.answer('truth', 'true')).code).toBe('closed')
    expect((await askApi(server, 'POST', `${teacher.path}/join`, { body: {} })).code).toBe('closed')
    // Who was in can still see how it ended.
    expect((await ann.view()).state).toBe('closed')

    expect((await teacher.ask('DELETE')).status).toBe(204)
    for (const one of [teacher, ann]) expect((await one.ask('GET')).code).toBe('not-found')
  })

  it('is heard over sockets by all, each of what is theirs', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one', 'truth'] })
    await teacher.connect()
    const [ann, ben] = [await teacher.pupil(), await teacher.pupil()]
    await Promise.all([ann.connect(), ben.connect()])
    await teacher.until(() => teacher.messages.filter((one) => one.type === 'pupil' && one.here).length === 2)
    await teacher.act({ action: 'open', question: 'truth' })
    await ann.until(() => ann.messages.some((one) => one.type === 'question' && one.question.id === 'truth'))
    await ann.answer('truth', 'true')
    await teacher.until(() => teacher.messages.some((one) => one.type === 'answer' && one.pupil === ann.id))
    await ann.until(() => ann.messages.some((one) => one.type === 'answer'))
    await teacher.act({ action: 'reveal', question: 'truth' })
    await ben.until(() => ben.messages.some((one) => one.type === 'question' && one.question.state === 'revealed'))
    expect(ben.messages.some((one) => one.type === 'answer')).toBe(false)

    ben.drop()
    await teacher.until(() => teacher.messages.some((one) => one.type === 'pupil' && one.pupil === ben.id && !one.here))
    await teacher.act({ action: 'rename', pupil: ann.id, name: 'Somebody' })
    await ann.until(() => ann.messages.some((one) => one.type === 'pupil' && one.name === 'Somebody'))
    await teacher.act({ action: 'remove', pupil: ann.id })
    await expect(ann.until(() => false)).rejects.toThrow('4403')
    await teacher.ask('DELETE')
    await expect(teacher.until(() => false)).rejects.toThrow('4404')
  })

  it('sends no key before the reveal, to nobody, over nothing', async () => {
    const teacher = await startClass(server, { set: 'boats' })
    const pupil = await teacher.pupil()
    await Promise.all([teacher.connect(), pupil.connect()])
    const wire: string[] = []
    for (const id of ids) {
      await teacher.act({ action: 'open', question: id })
      for (const one of [teacher, pupil]) wire.push((await one.ask('GET')).text)
      wire.push((await teacher.ask('GET', '/results.csv')).text)
    }
    await pupil.until(() => pupil.messages.filter(({ type }) => type === 'question').length === ids.length)
    wire.push(...teacher.heard, ...pupil.heard)
    expect(wire.length).toBeGreaterThan(30)
    for (const text of wire) expect(text).not.toMatch(/SECRET|"key"|"told"|"why"|"explanation"|"citations"/)
    // Once one is revealed, what is said of it comes, and of no other.
    await teacher.act({ action: 'reveal', question: 'one' })
    const { questions } = await pupil.view()
    expect(questions.filter(({ told }) => told).map(({ id }) => id)).toEqual(['one'])
    const [one] = boats.questions.filter(({ id }) => id === 'one')
    const others = boats.questions.filter(({ id }) => id !== 'one')
    const told = JSON.stringify(questions.map(({ told }) => told ?? null))
    expect(told).toContain(one?.explanation)
    for (const { explanation } of others) expect(told).not.toContain(explanation)
  })

  it('lets a pupil who comes back with their token be the same one', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    const pupil = await teacher.pupil()
    const again = await askApi(server, 'POST', `${pupil.path}/join`, { body: { token: pupil.token } })
    expect(again.data).toEqual({ pupil: pupil.id, name: pupil.name, token: pupil.token })
    expect((await teacher.view()).pupils).toHaveLength(1)
  })

  it('lets a pupil who was removed back only under a new name and token, and counts nothing of the old one', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one'] })
    await teacher.act({ action: 'next' })
    const pupil = await teacher.pupil()
    await pupil.answer('one', 'red')
    await teacher.act({ action: 'remove', pupil: pupil.id })
    expect((await teacher.act({ action: 'remove', pupil: pupil.id })).pupils).toEqual([])
    expect((await pupil.answer('one', 'green')).code).toBe('forbidden')
    expect((await askApi(server, 'POST', `${pupil.path}/join`, { body: { token: pupil.token } })).code).toBe('forbidden')
    const back = await askApi(server, 'POST', `${pupil.path}/join`, { body: { name: pupil.name } })
    const { name, token } = back.data as { name: string; token: string }
    expect(name).not.toBe(pupil.name)
    expect(token).not.toBe(pupil.token)
    expect((await teacher.view()).pupils.map(({ answers }) => answers)).toEqual([{}])
  })

  it('takes names of their own only where the teacher allows it, each once', async () => {
    const made = await startClass(server, { set: 'boats', questions: ['one'] })
    const refused = await askApi(server, 'POST', `${made.path}/join`, { body: { name: 'Zoë' } })
    expect([refused.code, refused.text.includes('made-up'), refused.text.includes('Zoë')]).toEqual(['bad-body', true, false])
    const [name = ''] = namesIn('en')
    expect((await made.pupil(name)).name).toBe(name)
    // Taken by now: another one is drawn.
    expect((await made.pupil(name)).name).not.toBe(name)

    const own = await startClass(server, { set: 'boats', questions: ['one'], names: 'own' })
    expect((await own.pupil('  Zoë ')).name).toBe('Zoë')
    for (const name of [undefined, '', 'ZOË', 'x'.repeat(25), 'a\nb', '\u202eoeZ', '<b>x</b>']) {
      const body = name === undefined ? {} : { name }
      expect([name, (await askApi(server, 'POST', `${own.path}/join`, { body })).code]).toEqual([name, 'bad-body'])
    }
  })

  it('gives its results as CSV, in which nothing is a formula and nothing is told early', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['name', 'one'], names: 'own' })
    const pupil = await teacher.pupil('=SUM(A1)')
    await teacher.act({ action: 'open', question: 'name' })
    await teacher.act({ action: 'open', question: 'one' })
    await pupil.answer('name', '@cmd')
    await pupil.answer('one', 'green')
    const read = async () => {
      const { text, headers } = await teacher.ask('GET', '/results.csv')
      expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
      return Papa.parse<string[]>(text, { skipEmptyLines: true }).data
    }
    expect((await read())[1]).toEqual(["'=SUM(A1)", '0', '0', "'@cmd", '', expect.any(String), ''])
    await teacher.act({ action: 'close' })
    const [head, row] = await read()
    expect(head?.slice(0, 3)).toEqual(['Name', 'Points', 'Of'])
    expect(row?.[4]).toBe('0')
    expect(row?.slice(1, 3)).toEqual([String(Number(row?.[6])), '2'])
  })
})

describe('homework', () => {
  const in_ = (ms: number) => new Date(Date.now() + ms).toISOString()

  it('has every question open from the start, and closes them all at its end', async () => {
    const teacher = await startClass(server, { set: 'boats', questions: ['one', 'truth'], pace: 'self', until: in_(3000) })
    const pupil = await teacher.pupil()
    await pupil.connect()
    const view = await pupil.view()
    expect(view.questions.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'open'],
      ['truth', 'open'],
    ])
    expect((await pupil.answer('truth', 'true')).status).toBe(204)
    await pupil.until(() => pupil.messages.some((one) => one.type === 'class' && one.state === 'closed'))
    expect((await pupil.answer('one', 'red')).code).toBe('closed')
    expect((await pupil.view()).questions.every(({ told }) => told)).toBe(true)
  })

  it('ends on a day that can be', async () => {
    const asked = (more: object) =>
      askApi(server, 'POST', '/v1/classes', { body: { set: 'boats', names: 'made', pace: 'self', ...more } })
    for (const more of [
      { until: in_(-1000) },
      { until: in_(40 * 86_400_000) },
      { until: 'tomorrow' },
      { until: in_(5 * 86_400_000), days: 2 },
    ])
      expect([more, (await asked(more)).code]).toEqual([more, 'bad-body'])
    expect((await asked({ pace: 'teacher', until: in_(1000) })).code).toBe('bad-body')
    const teacher = await startClass(server, { set: 'boats', pace: 'self', until: in_(20 * 86_400_000) })
    const { ends, until } = await teacher.view()
    expect(Date.parse(ends)).toBeGreaterThan(Date.parse(until ?? ''))
  })
})
