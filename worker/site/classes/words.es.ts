import type { classes as english } from './words.ts'

/** What a class's pages and files say, in Spanish. */
export const classes: typeof english = {
  csv: { name: 'Nombre', points: 'Puntos', of: 'De' },
}
