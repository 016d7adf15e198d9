import { expect, it } from 'vitest'
import { momentIn } from '../../../worker/site/pages/class/script/words.ts'

it('writes a day and its hour as the pages write their dates', () => {
  const first = new Date(2026, 11, 1, 9, 5).toISOString()
  expect(momentIn('fr', first)).toContain('1er décembre 2026')
  expect(momentIn('en', first)).toContain('1 December 2026')
  expect(momentIn('ja', first)).toContain('2026年12月1日')
  // Arabic has Western digits throughout.
  expect(momentIn('ar', first)).not.toMatch(/[٠-٩]/)
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko']) expect(momentIn(language, first), language).toContain('05')
})
