import type { classes as english } from './words.ts'

/** What a class's pages and files say, in German. */
export const classes: typeof english = {
  csv: { name: 'Name', points: 'Punkte', of: 'Von' },
}
