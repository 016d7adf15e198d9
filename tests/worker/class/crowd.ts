import type { Answer } from '../../../content/model/schema/answers.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import { applyMessage } from '../../../worker/classes/shared/follow.ts'
import type { TeacherView } from '../../../worker/classes/shared/shapes.ts'
import { PupilClient, type TeacherClient } from './client.ts'

/** Numbers from 0 to 1 that a seed gives (mulberry32), so that a run that fails can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

/** An answer of the form that a question asks for, right or wrong. */
export function anyAnswer(question: HiddenQuestion, random: Random): Answer {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  const shuffled = (all: string[]) =>
    all
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
  switch (question.type) {
    case 'single':
      return pick(random, ids(question.options))
    case 'multiple': {
      const all = shuffled(ids(question.options))
      return all.slice(0, 1 + Math.floor(random() * all.length))
    }
    case 'truefalse':
      return pick(random, ['true', 'false'])
    case 'evidence':
      return pick(random, ids(question.passages))
    case 'number':
      return Math.round(question.min + random() * (question.max - question.min))
    case 'text':
      return pick(random, ['Bo', 'nobody', '@cmd', 'Ünïcödé'])
    case 'order':
      return shuffled(ids(question.items))
    case 'match': {
      const lefts = ids(question.lefts)
      return Object.fromEntries(
        lefts.slice(0, 1 + Math.floor(random() * lefts.length)).map((left) => [left, pick(random, ids(question.rights))]),
      )
    }
  }
}

/** What the teacher's page shows by now: the view, and all that came after it. */
export const teacherViewOf = (teacher: TeacherClient): TeacherView =>
  teacher.messages.reduce(applyMessage, undefined as ReturnType<typeof applyMessage>) as TeacherView

/** By pupil and question, what was acknowledged last. */
export type Acknowledged = Map<string, Record<string, Answer>>

/**
 * One pupil at one question, with the mishaps of a classroom: who answers twice, changes their mind, loses the socket, opens
 * the class in a second tab, does not answer. Writes down what was acknowledged.
 */
export async function behave(
  pupil: PupilClient,
  question: HiddenQuestion,
  random: Random,
  acknowledged: Acknowledged,
): Promise<void> {
  const fate = random()
  if (fate < 0.1) return
  if (fate < 0.25) pupil.drop()
  const say = async (from: PupilClient, answer: Answer) => {
    const { status, text } = await from.answer(question.id, answer)
    if (status !== 204) throw new Error(`${pupil.name} answered ${question.id}: ${status} ${text}`)
    acknowledged.set(pupil.id, { ...acknowledged.get(pupil.id), [question.id]: answer })
  }
  const answer = anyAnswer(question, random)
  await say(pupil, answer)
  // A double tap.
  if (fate > 0.8) await say(pupil, answer)
  if (fate > 0.6 && fate < 0.7) await say(await secondTab(pupil), anyAnswer(question, random))
  if (fate < 0.25) await pupil.connect()
}

/** The same pupil once more, by the token that lies on the device. */
async function secondTab(pupil: PupilClient): Promise<PupilClient> {
  const { place, code, token } = pupil
  const response = await place.fetch(`${pupil.path}/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  const joined = (await response.json()) as { pupil: string; name: string; token: string }
  if (joined.pupil !== pupil.id) throw new Error(`${pupil.name} became another pupil`)
  return new PupilClient(place, code, joined)
}

/** Pupils who are in, each with a socket. */
export async function crowd(teacher: TeacherClient, n: number): Promise<PupilClient[]> {
  const pupils: PupilClient[] = []
  for (let i = 0; i < n; i++) pupils.push(await teacher.pupil())
  await Promise.all(pupils.map((pupil) => pupil.connect()))
  return pupils
}
