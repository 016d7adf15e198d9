import type { Of, Type } from '../../content/model/play/types.ts'

const common = { revision: '0123456789ab', stem: 'Which?', explanation: 'So it was.', citations: [0], claims: ['one'] }
const option = (id: string) => ({ id, text: id.toUpperCase(), why: `why ${id}`, citations: [0] })

/** One small question of each type, its id the type's name, for tests that read better with a fixed example. */
export const singleExample: Of<'single'> = {
  ...common,
  id: 'single',
  type: 'single',
  options: ['a', 'b', 'c'].map(option),
  key: ['b'],
}

export const multipleExample: Of<'multiple'> = {
  ...common,
  id: 'multiple',
  type: 'multiple',
  options: ['k1', 'k2', 'k3', 'x1', 'x2', 'e1'].map(option),
  key: { true: ['k1', 'k2', 'k3'], either: ['e1'] },
}

export const truefalseExample: Of<'truefalse'> = {
  ...common,
  id: 'truefalse',
  type: 'truefalse',
  true: { why: 'why true', citations: [0] },
  false: { why: 'why false', citations: [1] },
  key: ['true'],
}

export const numberExample: Of<'number'> = {
  ...common,
  id: 'number',
  type: 'number',
  min: 0,
  max: 120,
  step: 1,
  unit: 'people',
  accept: [{ value: 13, tolerance: 0, why: 'why 13', citations: [0] }],
  near: [
    { from: 17, to: 17, why: 'why 17', citations: [1] },
    { from: 10, to: 20, why: 'why about', citations: [2] },
  ],
  key: [{ value: 13, tolerance: 0 }],
}

export const textExample: Of<'text'> = {
  ...common,
  id: 'text',
  type: 'text',
  accept: [{ text: ['Ann Lee-holm'], why: 'why her', citations: [0] }],
  near: [{ text: ['Jon Lee Holm'], why: 'why not him', citations: [1] }],
  key: ['Ann Lee-holm'],
}

export const orderExample: Of<'order'> = {
  ...common,
  id: 'order',
  type: 'order',
  items: ['c', 'a', 'd', 'b'].map(option),
  key: ['a', 'b', 'c', 'd'],
}

export const matchExample: Of<'match'> = {
  ...common,
  id: 'match',
  type: 'match',
  lefts: ['l1', 'l2', 'l3'].map((id) => ({ id, text: id })),
  rights: ['r2', 'r1', 'r3', 'r9'].map((id) => ({ id, text: id })),
  pairs: [
    { left: 'l1', right: 'r1', why: 'why l1', citations: [0] },
    { left: 'l2', right: 'r2', why: 'why l2', citations: [1] },
    { left: 'l3', right: 'r3', why: 'why l3', citations: [2] },
  ],
  extra: [{ right: 'r9', why: 'why not r9', citations: [3] }],
  key: { l1: 'r1', l2: 'r2', l3: 'r3' },
}

export const evidenceExample: Of<'evidence'> = {
  ...common,
  id: 'evidence',
  type: 'evidence',
  statement: 'It happened.',
  passages: [
    { id: 'e1', citation: 0, why: 'why e1' },
    { id: 'e2', citation: 1, why: 'why e2' },
  ],
  key: ['e2'],
}

function freeze(value: unknown): void {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
}

export const byType = {
  single: singleExample,
  multiple: multipleExample,
  truefalse: truefalseExample,
  number: numberExample,
  text: textExample,
  order: orderExample,
  match: matchExample,
  evidence: evidenceExample,
} satisfies { [T in Type]: Of<T> }
freeze(byType) // so that a function that changes its question fails, and not the test after it
export const examples = Object.values(byType)
