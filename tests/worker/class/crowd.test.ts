/** Thirty pupils over real sockets, who come and go: what the teacher sees is what was answered, to the last one. */
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { grade } from '../../../content/model/play/grade.ts'
import { boats } from '../fixture.ts'
import { sharedServer } from '../shared.ts'
import { startClass } from './client.ts'
import { type Acknowledged, behave, crowd, randomFrom, teacherViewOf } from './crowd.ts'

const server = sharedServer('boats')
const PUPILS = 30

const SEEDS = process.env['SOAK'] ? [1, 2, 3] : [1]

it.each(SEEDS)('counts every answer of thirty pupils once, whatever happens to them (seed %i)', async (seed) => {
  const random = randomFrom(seed)
  const acknowledged: Acknowledged = new Map()
  const teacher = await startClass(server, { set: 'boats' })
  await teacher.connect()
  const pupils = await crowd(teacher, PUPILS)
  for (const { id } of (await teacher.view()).plan) {
    const view = await teacher.act({ action: 'next', ...(teacherViewOf(teacher).at && { after: teacherViewOf(teacher).at }) })
    expect(view.at).toBe(id)
    const question = view.questions.find((one) => one.id === id)?.question
    if (!question) throw new Error(`${id} was not opened`)
    await Promise.all(pupils.map((pupil) => behave(pupil, question, random, acknowledged)))
    await teacher.act({ action: 'reveal', question: id })
  }
  await teacher.act({ action: 'close' })
  await teacher.until(() => teacherViewOf(teacher).state === 'closed')

  const expected = pupils.map(({ id }) => acknowledged.get(id) ?? {})
  expect(expected.flatMap((answers) => Object.keys(answers)).length).toBeGreaterThan(PUPILS * 5)
  const inOrder = (view: ReturnType<typeof teacherViewOf>) =>
    pupils.map(({ id }) => view.pupils.find((one) => one.id === id)?.answers)
  // Over the socket, by asking, and as each pupil sees it.
  expect(inOrder(teacherViewOf(teacher))).toEqual(expected)
  expect(inOrder(await teacher.view())).toEqual(expected)
  expect(await Promise.all(pupils.map(async (pupil) => (await pupil.view()).answers))).toEqual(expected)

  // And in the file: points add up to what the answers earn.
  const { data } = Papa.parse<string[]>((await teacher.ask('GET', '/results.csv')).text, { skipEmptyLines: true })
  expect(data.slice(1).map(([name]) => name)).toEqual(pupils.map(({ name }) => name))
  const points = expected.map((answers) => {
    const graded = boats.questions.flatMap((one) =>
      answers[one.id] === undefined ? [] : grade(one, answers[one.id] as never).points,
    )
    return graded.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100
  })
  expect(data.slice(1).map(([, sum]) => Number(sum))).toEqual(points)
})
