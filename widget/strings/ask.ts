import { numbers } from '../../content/model/play/say/dates.ts'
import type { Outcome } from '../../content/model/schema/answers.ts'
import { evidence } from './evidence.ts'

const points = (n: number) => (n === 1 ? '1 point' : `${n} points`)

/** The interface in English. Every other language has the same keys, complete by type check. */
export const en = {
  ...evidence,
  number: numbers('en-GB'),
  // A set says itself how its dates are written (printed.ts), and who renders on a server writes them (all.ts): of a set that
  // does not, days are written out, such as those of notices, and the rest stands as EDTF.
  date: (edtf: string) =>
    edtf.replace(/\d+-\d+-\d+/g, (day) => new Date(day).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' })),
  place: (n: number, of: number) => `Question ${n} of ${of}`,
  check: 'Check answer',
  next: 'Next question',
  finish: 'See the result',
  previous: 'Previous',
  skip: 'Skip',
  results: 'Your result',
  choose: 'Choose an answer first.',
  complete: 'Give each item its own place.',
  range: (min: string, max: string) => `Enter a number from ${min} to ${max}.`,
  yourAnswer: 'Your answer',
  pick: 'Choose',
  none: 'Belongs to none',
  youChose: (what: string) => `You chose: ${what}`,
  inPlace: 'In its place',
  youHad: (n: number) => `You had it at ${n}`,
  placeOf: (what: string) => `Place of: ${what}`,
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  movedTo: (what: string, n: number, of: number) => `${what}: now ${n} of ${of}`,
  several: 'Choose all that apply.',
  true: 'True',
  false: 'False',
  outcome: { right: 'Correct', partly: 'Partly correct', wrong: 'Not correct' } satisfies Record<Outcome, string>,
  accepted: 'Accepted',
  unanswered: 'Not answered',
  open: 'Not counted either way',
  key: 'Correct answer',
  alsoAccepted: 'Also accepted',
  accounts: (n: number) => `the documents give ${n === 2 ? 'two' : n} accounts`,
  disagree: 'They do not agree.',
  soFar: (n: number, of: number) => `${n} of ${points(of)} so far`,
  scored: (n: number, of: number) => `${n} of ${points(of)}`,
  retry: (n: number) => `Retry missed questions (${n})`,
  again: 'Start again',
  review: 'Your answers',
  share: 'Share this result',
  print: 'Print',
  keep: 'Keep my answers on this device',
  thanks: 'Thank you. Your answers are in.',
  withdrawn: (date: string) => `Withdrawn on ${date}.`,
  corrected: (date: string) => `Corrected on ${date}.`,
  failed: 'The quiz cannot be shown here just now.',
  openPage: 'Open it on its own page',
}

/** What is told by scripts of their own, or where none runs; in English it lies with who tells it. */
export const later = {
  checkAll: 'Check my answers',
  copied: 'Link copied',
  recorrected: (n: number, date: string, score: string) => `Question ${n} was corrected on ${date}; your score is now ${score}.`,
}

export type Strings = typeof en & Partial<typeof later>
/** A language of its own has all of them. */
export type AllStrings = typeof en & typeof later
