import type { ClaimsFile } from '../../../content/model/schema/ledger.ts'

type Claim = ClaimsFile['claims'][string]
type Conflict = ClaimsFile['conflicts'][string]
type Figure = NonNullable<Claim['figure']>

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const bounds: Record<Figure['bound'], string> = { exact: '', below: 'fewer than ', above: 'more than ', about: 'about ' }

/** What the pages about sources, claims and corrections say, in English. */
export const ledger = {
  /** What stands between two sentences. */
  blank: ' ',
  claimsTitle: 'Every claim, and what it rests on',
  claimsOf: (topic: string) => `Claims: ${topic}`,
  claimsAbout:
    'What the questions rest on, one statement at a time: who says it, as of when, in which paragraph of which document, and who says otherwise. The statements are in our own words; the paragraph has theirs.',
  kinds: {
    event: 'Event',
    count: 'Count',
    status: 'State of affairs',
    statement: 'Statement',
    forecast: 'Expectation',
    fact: 'Fact',
  } satisfies Record<Claim['kind'], string>,
  voices: {
    reported: 'Reported by the document',
    attributed: 'Attributed to someone',
    analysis: 'Someone’s judgement',
    inferred: 'Our reading',
  } satisfies Record<Claim['voice'], string>,
  reported: 'The document itself reports it.',
  attributed: (by: string) => `According to: ${by}.`,
  analysis: (by: string) => `Judgement of: ${by}.`,
  asOf: (date: string) => `As of ${date}`,
  stale: (date: string, due: string) =>
    `This is told as of ${date}. It was due to be looked at again by ${due}, and may have changed since.`,
  figure: ({ value, of, bound, unit, by }: Figure, number: (n: number) => string, voice: string | undefined) =>
    `Figure: ${bounds[bound]}${number(value)}${of === undefined ? '' : ` of ${number(of)}`} ${unit}${by && by !== voice ? `, according to: ${by}` : ''}.`,
  otherwise: 'Who says otherwise',
  differs: {
    contradict: 'The accounts contradict each other.',
    differ: 'The accounts differ in what they count, when they speak or how they put it.',
  } satisfies Record<Conflict['kind'], string>,
  sinceThen: 'Since then',
  before: 'Before that',
  asked: (n: number) => `Asked in ${count(n, 'question', 'questions')}`,
  citations: 'Citations',
  // The filter
  filter: 'Show only',
  source: 'Document',
  voice: 'Voice',
  kind: 'Kind',
  year: 'Year',
  any: 'All',
  conflict: 'Where accounts differ',
  reset: 'Show all',
  shown: (all: number) => `{n} of ${all} claims shown`,
  all: (all: number) => count(all, 'claim', 'claims'),
  /** Of claims that begin in one year: the last one that all of them reach into. */
  years: (year: number, to: number) => (to > year ? `${year}–${to}` : String(year)),
  /** Above claims that hold at all times. */
  always: 'At all times',
  noneShown: 'No claim fits all of these.',
  ways: 'Ways into the ledger',
  list: (title: string, n: number) => `${title} (${n})`,
  // A source
  coverage: 'What was used of it',
  /** `reasons`: whether every paragraph that is not cited has one. Of a document in the public domain they may be left out. */
  coverageAbout: (used: number, all: number, reasons: boolean) =>
    used === all
      ? all === 1
        ? 'Its only paragraph is cited.'
        : `All of its ${all} paragraphs are cited.`
      : `${used} of its ${all} paragraphs ${used === 1 ? 'is' : 'are'} cited${reasons ? '; each of the others is listed with the reason it was left out' : ''}.`,
  used: (n: number) => `cited, ${count(n, 'passage', 'passages')}`,
  leftOut: 'left out',
  cited: 'cited',
  unused: 'not cited',
  left: (from: number, to: number, reason: string) =>
    `${from === to ? `Paragraph ${from}` : `Paragraphs ${from}–${to}`}: left out, ${reason}.`,
  conflicts: 'Where accounts differ',
  conflictsAbout:
    'Accounts that this document gives and that are told otherwise, in it or elsewhere. We decide for none of them.',
  differently: 'Told otherwise elsewhere',
  claimsCount: (n: number) => count(n, 'claim rests on it', 'claims rest on it'),
  // Corrections
  correctionsAbout: 'What was put right after it was published, the latest first.',
  noCorrections: 'Nothing has had to be corrected so far.',
  policy: 'How corrections are made',
  policies: [
    'A mistake in a question, an answer, an explanation or a citation is put right where it stands, and listed here and under the quiz with its date and what was wrong. The list only grows.',
    'When a correction changes which answers count, readers who kept their answers on their device are told, with their new score.',
    'A question or a quiz that cannot be put right is withdrawn: a notice takes its place everywhere, in embedded copies too.',
    'When the world has moved on but the claim was right for its date, that is no correction: the claim keeps its date, and the later one is shown beside it.',
  ],
  withdrawal: (date: string) => `Withdrawn on ${date}.`,
}
