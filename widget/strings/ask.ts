import { dates } from '../../content/model/play/say/dates.ts'

/** What is said while a quiz is asked, in English. Every other language has the same keys, complete by type check. */
export const ask = {
  ...dates('en-GB'),
  place: (n: number, of: number) => `Question ${n} of ${of}`,
  check: 'Check answer',
  next: 'Next question',
  /** The last question, where outcomes come at the end or never. */
  end: 'Finish',
  finish: 'See the result',
  previous: 'Previous',
  skip: 'Skip',
  toResult: 'Back to the result',
  results: 'Your result',
  choose: 'Choose an answer first.',
  chooseSome: 'Choose at least one answer first.',
  write: 'Write an answer first.',
  range: (min: string, max: string) => `Enter a number from ${min} to ${max}.`,
  arrange: 'Put the items in order first: move each to its place.',
  pair: 'Choose what belongs to at least one of them first.',
  fetching: 'Checking …',
  unfetched: 'The answer could not be fetched just now. Your choice is kept: check again.',
  yourAnswer: 'Your answer',
  from: (min: string, max: string) => `From ${min} to ${max}`,
  pick: 'Choose',
  placeOf: (what: string) => `Place of: ${what}`,
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  movedTo: (what: string, n: number, of: number) => `${what}: now ${n} of ${of}`,
  asOf: (when: string) => `As of ${when}.`,
  several: 'Choose all that apply.',
  true: 'True',
  false: 'False',
  keep: 'Keep my answers on this device',
  /** Whether it is on, and what that means. */
  keepOn: 'On: this browser keeps them until you untick the box.',
  keepOff: 'Off: they go when you close this page.',
  withdrawn: (date: string) => `Withdrawn on ${date}.`,
  failed: 'The quiz cannot be shown here just now.',
  openPage: 'Open it on its own page',
}

export type Ask = typeof ask
