import { expect, it } from 'vitest'
import { letterOf } from '../../../worker/site/pages/wall/script/letter.ts'

it('takes what a key types, and on a keyboard that is not Latin what stands there on a Latin one', () => {
  const typed = [
    ['n', 'KeyN'],
    ['N', 'KeyN'],
    // A letter that another layout has moved is the one it types.
    ['w', 'KeyZ'],
    ['ى', 'KeyN'],
    ['ㅜ', 'KeyN'],
    ['к', 'KeyR'],
    ['Process', 'KeyN'],
    ['Enter', 'Enter'],
    ['ö', 'Semicolon'],
  ] as const
  expect(typed.map(([key, code]) => letterOf({ key, code }))).toEqual([
    ...['n', 'n', 'w', 'n', 'n', 'r', 'n', 'enter', 'semicolon'],
  ])
})
