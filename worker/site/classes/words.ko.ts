import type { classes as english } from './words.ts'

/** What a class's pages and files say, in Korean. */
export const classes: typeof english = {
  csv: { name: '이름', points: '점수', of: '만점' },
}
