import { afterEach, beforeEach, expect, it, test, vi } from 'vitest'
import { remember } from '../../../widget/quiz/shell/memory.ts'
import { begin, type Progress } from '../../../widget/quiz/shell/progress.ts'
import type { Telling } from '../../../widget/quiz/shell/types.ts'

const KEY = 'footnote:boats'
let device: Record<string, string> = {}

beforeEach(() => {
  device = {}
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => device[key] ?? null,
    setItem: (key: string, value: string) => {
      device[key] = value
    },
    removeItem: (key: string) => delete device[key],
  })
})
afterEach(() => vi.unstubAllGlobals())

const questions = [
  { id: 'name', revision: 'r', type: 'text', stem: 'What is it called?' },
  { id: 'sails', revision: 'r', type: 'truefalse', stem: 'It has sails.' },
]
const telling = {
  grade: () => ({ outcome: 'right', points: 1, max: 1 }),
  score: () => ({ points: 0, max: 2 }),
  corrected: (id: string) => id,
} as unknown as Telling
const place = { set: { id: 'boats', questions }, telling, strings: {}, feedback: 'each' } as unknown as Parameters<
  typeof remember
>[0]

const NEW = begin(['name', 'sails'])
const ANSWERED: Progress = { ...NEW, status: { sails: { phase: 'answered', answer: 'true' } } }

test.each(['{', '', '[]', '[1]', 'null', '"x"', '7'])(
  'what cannot be read, %s, counts as nothing and is written over',
  (damaged) => {
    device[KEY] = damaged
    const { memory, resumed } = remember(place, true, NEW)
    expect(resumed).toBeUndefined()
    memory?.keep(ANSWERED)
    expect(JSON.parse(device[KEY] ?? '')).toEqual({ sails: ['r', 'true'] })
  },
)

test.each([['r'], ['r', ''], ['r', '  '], ['r', []], ['r', {}], 'r', null, {}])('%j is no answer that was kept', (kept) => {
  device[KEY] = JSON.stringify({ name: kept, sails: ['r', 'false'] })
  expect(remember(place, true, NEW).resumed?.status).toEqual({ sails: expect.objectContaining({ answer: 'false' }) })
})

it('keeps what another selection of the set, or another tab, has written', () => {
  const { memory } = remember(place, true, NEW)
  device[KEY] = JSON.stringify({ masts: ['r', 3] })
  memory?.keep(ANSWERED)
  expect(JSON.parse(device[KEY] ?? '')).toEqual({ masts: ['r', 3], sails: ['r', 'true'] })
})

it('forgets this selection when it is played anew, and all of the set when it is asked to', () => {
  device[KEY] = JSON.stringify({ masts: ['r', 3], sails: ['r', 'true'] })
  remember(place, true, NEW).memory?.forget()
  expect(JSON.parse(device[KEY] ?? '')).toEqual({ masts: ['r', 3] })
  remember(place, false, NEW)
  expect(device).toEqual({})
})

it('keeps what was earned at first and after it, also while a question is asked again', () => {
  const tries = {
    first: { name: { points: 0, max: 1 }, sails: { points: 1, max: 1 } },
    again: { name: { points: 0.5, max: 1 } },
  } as const
  remember(place, true, NEW).memory?.keep({ ...NEW, tries, status: { sails: { phase: 'answered', answer: 'true' } } })
  expect(JSON.parse(device[KEY] ?? '')).toEqual({ name: ['r', null, 0, 0.5], sails: ['r', 'true', 1] })
  expect(remember(place, true, NEW).resumed).toMatchObject({ tries, status: { sails: { answer: 'true' } } })
  expect(remember(place, true, NEW).resumed?.status['name']).toBeUndefined()
})

it('goes on from what was answered meanwhile, which stands', () => {
  device[KEY] = JSON.stringify({ name: ['r', 'Gull'], sails: ['r', 'false'] })
  const { resumed } = remember(place, true, ANSWERED)
  expect(resumed?.status).toMatchObject({ name: { answer: 'Gull' }, sails: { answer: 'true' } })
})

it('counts an answer to a question that was corrected anew, and says so', () => {
  device[KEY] = JSON.stringify({ sails: ['older', 'false', 0, 0.5], name: ['older', null, 0] })
  const { resumed } = remember(place, true, NEW) as { resumed: Progress & { notices: string[] } }
  expect(resumed.notices).toEqual(['sails'])
  expect(resumed.tries).toEqual({ first: { sails: expect.objectContaining({ points: 1 }) }, again: {} })
})
