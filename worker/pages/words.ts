import type { Code } from '../codes.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What our own pages say around a quiz; the quiz's own words are the widget's. */
export const words = {
  name: 'Footnote',
  motto: 'Quizzes in which every answer carries its source',
  about:
    'Question sets made from documents. Every answer leads to the passage it rests on, and where the documents disagree, both are shown.',
  skip: 'Skip to the content',
  sections: 'Sections',
  quizzes: 'Quizzes',
  sources: 'Sources',
  claims: 'Claims',
  colophon: 'How we work',
  sourcesAbout:
    'The documents that every answer is drawn from: who publishes them, from where they speak, and which of their passages are cited.',
  questions: (n: number) => count(n, 'question', 'questions'),
  updated: (date: string) => `Updated ${date}`,
  corrections: 'Corrections',
  corrected: (date: string) => `Corrected on ${date}.`,
  quizSources: 'Where the answers come from',
  openPage: 'Open this quiz on its own page',
  openExplainer: 'Open this explainer on its own page',
  explainers: 'Explainers',
  readMore: 'What it is about, explained',
  playNext: 'Play what you have read',
  tryAgain: 'Answer these questions again',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  kind: 'Kind',
  kinds: { news: 'News report', analysis: 'Analysis', opinion: 'Opinion', primary: 'Primary document' },
  vantage: 'Speaks from',
  fields: {
    title: 'title',
    publisher: 'publisher',
    author: 'author',
    published: 'date',
    language: 'language',
    url: 'address',
  },
  inferred: (fields: string[]) => `Not printed in the document but inferred: ${fields.join(', ')}.`,
  noAddress:
    'No address of this document is established, so a citation leads to this page. The words quoted with each passage find it in a copy.',
  openDocument: 'Open the document',
  openArchive: 'Open an archived copy',
  passages: (n: number) => count(n, 'passage cited', 'passages cited'),
  words: 'In the words',
  readPassage: 'Read the passage',
  restsHere: 'What rests on it',
  home: 'All quizzes',
  goBack: 'Your browser keeps what you filled in: go back, and it is still there.',
  expected: 'What was expected',
} as const

/** What an error page says; nothing of the request is repeated. */
export const errors: Record<Code, { title: string; text: string }> = {
  'bad-option': {
    title: 'This address asks for something we do not know',
    text: 'One of its options has a value that this page does not take.',
  },
  'bad-body': { title: 'Some answers could not be read', text: 'Nothing was graded. These need another look:' },
  forbidden: { title: 'This page is not open to you', text: 'It needs a link that carries its own key.' },
  'not-found': { title: 'There is no such page', text: 'The address may be mistyped, or the page may have moved.' },
  'wrong-method': { title: 'This page does not take that', text: 'It can be read, but not in the way it was asked for.' },
  closed: { title: 'This is closed', text: 'It takes no more answers.' },
  withdrawn: { title: 'This quiz was withdrawn', text: 'It is no longer asked.' },
  'too-large': { title: 'That was too much at once', text: 'The answers sent are longer than this page takes.' },
  'wrong-media-type': { title: 'This page does not take that', text: 'Answers come as a plain web form.' },
  'rate-limited': { title: 'A little slower, please', text: 'Too many requests came at once. Try again in a minute.' },
  unavailable: { title: 'This page cannot be shown just now', text: 'It is our fault, not yours. Try again in a moment.' },
}

/** How an answer is filled in, for a reader whose form could not be read. */
export const fill = {
  single: 'Choose one of its options.',
  truefalse: 'Choose true or false.',
  evidence: 'Choose one of its passages.',
  multiple: 'Choose among its options.',
  number: (min: number, max: number) => `Give a number from ${min} to ${max}.`,
  text: 'Give an answer of at most 200 characters.',
  order: (n: number) => `Give every item a place of its own, from 1 to ${n}.`,
  match: 'Choose among what is offered for each.',
} as const
