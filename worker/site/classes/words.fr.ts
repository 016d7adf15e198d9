import type { classes as english } from './words.ts'

/** What a class's pages and files say, in French. */
export const classes: typeof english = {
  csv: { name: 'Nom', points: 'Points', of: 'Sur' },
}
