import { afterEach, beforeEach, expect, it, test, vi } from 'vitest'
import { remember } from '../../../widget/quiz/shell/memory.ts'
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

test.each(['{', '', '[]', '[1]', 'null', '"x"', '7'])(
  'what cannot be read, %s, counts as nothing and is written over',
  (damaged) => {
    device[KEY] = damaged
    const { memory, resumed } = remember(place, true)
    expect(resumed).toBeUndefined()
    memory?.keep({ sails: { phase: 'answered', answer: 'true' } })
    expect(JSON.parse(device[KEY] ?? '')).toEqual({ sails: ['r', 'true'] })
  },
)

test.each([['r'], ['r', ''], ['r', '  '], ['r', []], ['r', {}], 'r', null, {}])('%j is no answer that was kept', (kept) => {
  device[KEY] = JSON.stringify({ name: kept, sails: ['r', 'false'] })
  expect(remember(place, true).resumed?.status).toEqual({ sails: expect.objectContaining({ answer: 'false' }) })
})

it('keeps what another selection of the set, or another tab, has written', () => {
  const { memory } = remember(place, true)
  device[KEY] = JSON.stringify({ masts: ['r', 3] })
  memory?.keep({ sails: { phase: 'answered', answer: 'true' } })
  expect(JSON.parse(device[KEY] ?? '')).toEqual({ masts: ['r', 3], sails: ['r', 'true'] })
})

it('forgets what is asked anew, and all of it when it is asked to', () => {
  device[KEY] = JSON.stringify({ masts: ['r', 3], sails: ['r', 'true'] })
  remember(place, true).memory?.forget(['sails'])
  expect(JSON.parse(device[KEY] ?? '')).toEqual({ masts: ['r', 3] })
  remember(place, false)
  expect(device).toEqual({})
})
