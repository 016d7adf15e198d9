import { expect, test } from 'vitest'
import { asksToCheck } from '../../../widget/quiz/shell/keys.ts'

const key = (more: object) =>
  ({ key: 'Enter', isComposing: false, keyCode: 13, target: { tagName: 'INPUT' }, ...more }) as unknown as KeyboardEvent

test('Enter in an input asks for its question to be checked', () => {
  expect(asksToCheck(key({}))).toBe(true)
  expect(asksToCheck(key({ key: 'a' }))).toBe(false)
  expect(asksToCheck(key({ target: { tagName: 'BUTTON' } }))).toBe(false)
  expect(asksToCheck(key({ target: { tagName: 'SELECT' } }))).toBe(false)
})

test('Enter that confirms a conversion asks for nothing, in Chromium’s order of events nor in Safari’s', () => {
  expect(asksToCheck(key({ isComposing: true, keyCode: 229 }))).toBe(false)
  expect(asksToCheck(key({ isComposing: false, keyCode: 229 }))).toBe(false)
})
