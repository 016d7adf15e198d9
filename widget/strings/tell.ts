import type { Outcome } from '../../content/model/schema/answers.ts'
import { ask } from './ask.ts'
import { evidence } from './evidence.ts'
import { lists } from './lists.ts'

const points = (n: number) => (n === 1 ? '1 point' : `${n} points`)
const { all, any } = lists('en-GB')

/** What is said of an answer, in English. */
export const tell = {
  ...evidence,
  /** What stands between two sentences. */
  space: ' ',
  /** The verdict, a sentence; what is right follows. */
  verdict: { right: 'Correct.', partly: 'Partly correct.', wrong: 'Not correct.' } satisfies Record<Outcome, string>,
  accepted: 'Accepted.',
  passed: 'Not answered.',
  keyIs: (key: string) => `Correct answer: ${key}.`,
  keysAre: (keys: string[]) => `Correct answers: ${all(keys)}.`,
  acceptedAre: (keys: string[]) => `Accepted: ${any(keys)}.`,
  orderIs: 'The right order stands above.',
  markedAbove: 'What is right is marked above.',
  pairsAre: 'The right pairs stand above.',
  accounts: (n: number) => `The documents give ${n === 2 ? 'two' : n} accounts.`,
  soFar: (points: number, of: number) => `${points} of ${of} so far`,
  /** Partial credit, where it occurs. */
  ticked: (hits: number, keys: number, others: number, points: number) =>
    `${hits} of the ${keys} right ones${others ? `, ${others} wrong` : ''}: ${points} of 1 point`,
  kept: (kept: number, of: number, points: number) =>
    `${kept} of ${of} ${of === 1 ? 'item follows' : 'items follow'} the right one: ${points} of 1 point`,
  paired: (right: number, of: number, points: number) => `${right} of ${of} pairs right: ${points} of 1 point`,
  /** The state of an option: what is shown, and what is read out where that must say more. */
  yours: 'Your answer',
  yoursRight: 'Your answer, correct',
  yoursWrong: 'Your answer, not correct',
  yoursAccepted: 'Your answer, accepted',
  yoursOpen: 'Your answer, not counted',
  key: 'Correct answer',
  missed: 'Missed',
  missedKey: 'Correct answer, missed',
  acceptedToo: 'Accepted',
  alsoAccepted: 'Also accepted',
  open: 'Not counted',
  inPlace: 'In its place',
  youHad: (n: number) => `You had it at ${n}`,
  youChose: (what: string) => `You chose: ${what}`,
  none: 'Belongs to none',
  you: (figure: string) => `you: ${figure}`,
  /** What is folded under the answer. */
  others: 'Why not the others',
  otherAnswers: 'About each answer',
  background: 'Background',
  later: 'Since then',
  correction: 'Correction',
  corrected: (date: string) => `Corrected on ${date}.`,
  /** The result. */
  outcome: { right: 'Correct', partly: 'Partly correct', wrong: 'Not correct' } satisfies Record<Outcome, string>,
  unanswered: 'Not answered',
  scored: (n: number, of: number) => `${n} of ${points(of)}`,
  retried: (n: number, of: number) => (n === of ? `All ${of} after a second try` : `${n} of ${of} after a second try`),
  retry: (n: number) => (n === 1 ? 'Retry the one you missed' : `Retry the ${n} you missed`),
  answerSkipped: (n: number) => (n === 1 ? 'Answer the one you skipped' : `Answer the ${n} you skipped`),
  again: 'Start again',
  review: 'Your answers',
  correctIs: (key: string) => `Correct: ${key}`,
  share: 'Share this result',
  /** The next one of the topic; before the names of explainers; under every answer, before a message to the editors. */
  nextQuiz: (title: string) => `Next quiz: ${title}`,
  explained: 'Read about what you missed:',
  report: 'Something wrong?',
  copied: 'Link copied',
  print: 'Print',
  thanks: 'Done. Nothing was sent: your answers are on this screen alone.',
  notSent: 'Nothing was sent: this result is on this screen alone.',
  recorrected: (question: string, date: string, score: string) =>
    `“${question}” was corrected on ${date}; your score is now ${score}.`,
}

export type Tell = typeof tell

/** Both, as who tells uses them. */
export type Strings = typeof ask & Tell

/** English, complete. */
export const english: Strings = { ...ask, ...tell }
