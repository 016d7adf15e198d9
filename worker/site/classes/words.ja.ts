import type { classes as english } from './words.ts'

/** What a class's pages and files say, in Japanese. */
export const classes: typeof english = {
  csv: { name: '名前', points: '得点', of: '満点' },
}
