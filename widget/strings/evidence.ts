import type { dates } from '../../content/model/play/say/dates.ts'

/** What is said of sources, in quizzes and explainers alike, in English. */
export const evidence = {
  /** What stands between the parts of a note, at its end, before what explains, and between a figure and its unit. */
  comma: ', ',
  stop: '. ',
  colon: ': ',
  gap: ' ',
  /** What is added in passing, such as the language of a document. */
  aside: (what: string) => ` (${what})`,
  whoSays: 'Who says so',
  notes: 'Sources',
  note: (n: number) => `Note ${n}`,
  paragraph: (n: number) => `paragraph ${n}`,
  probably: (what: string) => `probably ${what}`,
  read: 'Read the passage',
  seeNotes: 'See the passage’s notes',
  newTab: '(opens in a new tab)',
  asOf: (when: string) => `As of ${when}.`,
  sinceThen: 'Since then:',
  ourReading: 'Our reading: the documents do not say this in so many words.',
}

export type Evidence = typeof evidence & ReturnType<typeof dates>
