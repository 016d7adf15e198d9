import type { Outcome } from '../../content/model/schema/answers.ts'
import { dates } from './dates.ts'

const points = (n: number) => (n === 1 ? '1 point' : `${n} points`)

/** The interface in English. Every other language has the same keys, complete by type check. */
export const en = {
  ...dates('en-GB'),
  place: (n: number, of: number) => `Question ${n} of ${of}`,
  check: 'Check answer',
  checkAll: 'Check my answers',
  next: 'Next question',
  finish: 'See the result',
  previous: 'Previous',
  skip: 'Skip',
  results: 'Your result',
  choose: 'Choose an answer first.',
  several: 'Choose all that apply.',
  true: 'True',
  false: 'False',
  outcome: { right: 'Correct', partly: 'Partly correct', wrong: 'Not correct' } satisfies Record<Outcome, string>,
  accepted: 'Accepted',
  unanswered: 'Not answered',
  yoursRight: 'Your answer, correct',
  yoursWrong: 'Your answer, not correct',
  yoursAccepted: 'Your answer, accepted',
  yoursOpen: 'Your answer, not counted either way',
  open: 'Not counted either way',
  key: 'Correct answer',
  alsoKey: 'Also correct',
  alsoAccepted: 'Also accepted',
  accounts: (n: number) => (n === 2 ? 'the documents give two accounts' : `the documents give ${n} accounts`),
  disagree: 'They do not agree.',
  whoSays: 'Who says so',
  notes: 'Sources',
  note: (n: number) => `Note ${n}`,
  paragraph: (n: number) => `paragraph ${n}`,
  probably: (what: string) => `probably ${what}`,
  read: 'Read the passage',
  seeNotes: 'See the passage’s notes',
  newTab: '(opens in a new tab)',
  asOf: (date: string, from?: string, to?: string) =>
    from ? `As the documents had it between ${from} and ${to}.` : `As of ${date}.`,
  sinceThen: 'Since then:',
  ourReading: 'Our reading: the documents do not say this in so many words.',
  soFar: (n: number, of: number) => `${n} of ${points(of)} so far`,
  scored: (n: number, of: number) => `${n} of ${points(of)}`,
  retry: (n: number) => (n === 1 ? 'Try the missed question again' : `Try the ${n} missed questions again`),
  again: 'Start again',
  review: 'Your answers',
  thanks: 'Thank you. Your answers are in.',
  withdrawn: (date: string) => `Withdrawn on ${date}.`,
  corrected: (date: string) => `Corrected on ${date}.`,
  elsewhere: 'Answer this question on its own page',
  failed: 'The quiz cannot be shown here just now.',
  openPage: 'Open it on its own page',
}

export type Strings = typeof en
