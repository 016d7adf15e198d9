import type { dates } from '../../content/model/play/say/dates.ts'

/** What is said of sources, in quizzes and explainers alike, in English. */
export const evidence = {
  note: (numeral: number | string) => `Note ${numeral}`,
  sources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  more: (n: number) => `${n} more`,
  /** Explains the asterisk at a publisher or a date. */
  inferred: '* Inferred: the document does not print it.',
  read: (paragraph: number) => `Read paragraph ${paragraph}`,
  /** A document without an address: the link leads to our own notes of it. */
  seeNotes: (paragraph: number) => `Paragraph ${paragraph}, in our notes`,
  newTab: '(opens in a new tab)',
  back: 'Back to the text',
  /** One document stands against several. */
  alone: (document: string) => `${document}, alone`,
  asOf: (when: string) => `As of ${when}.`,
  sinceThen: 'Since then:',
  ourReading: 'Our reading: the documents do not say this in so many words.',
}

export type EvidenceStrings = typeof evidence & ReturnType<typeof dates>
