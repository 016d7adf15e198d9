import type { classes as english } from './words.ts'

/** What a class's pages and files say, in Arabic. */
export const classes: typeof english = {
  csv: { name: 'الاسم', points: 'النقاط', of: 'الحد الأقصى' },
}
