import { classes } from './classes/words.ts'
import { sharing } from './feeds/words.ts'
import { ledger } from './ledger/words.ts'
import { about as aboutPage } from './pages/about/words.ts'
import { pupil } from './pages/class/words.ts'
import { embed } from './pages/embed/words.ts'
import { errors, fill, takes } from './pages/error/words.ts'
import { accessibility, privacy } from './pages/statement/words.ts'
import { files } from './pages/teach/files/words.ts'
import { start } from './pages/teach/start/words.ts'
import { teaching } from './pages/teach/words.ts'
import { wall } from './pages/wall/words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What our own pages say around a quiz, in English; the quiz's own words are the widget's. Every other language has the same keys, complete by type check. */
export const en = {
  ledger,
  aboutPage,
  sharing,
  statements: { privacy, accessibility },
  embed,
  teaching,
  classes,
  pupil,
  start,
  wall,
  files,
  errors,
  fill,
  takes,
  name: 'Footnote',
  /** Between a page’s title and the site’s name. */
  bar: ' · ',
  /** Between short facts on one line. */
  dot: ' · ',
  /** Of the first page, made of the name and the motto of a site. */
  titled: (name: string, motto: string) => `${name}: ${motto}`,
  motto: 'Quizzes in which every answer carries its source',
  about:
    'Question sets made from documents. Every answer leads to the passage it rests on, and where the documents disagree, both are shown.',
  skip: 'Skip to the content',
  sections: 'Sections',
  quizzes: 'Quizzes',
  forTeachers: 'Teachers',
  forPublishers: 'Publishers',
  sources: 'Sources',
  claims: 'Claims',
  /** The same page in other languages. */
  languages: 'Languages',
  colophon: 'How we work',
  imprint: 'About this site',
  sourcesAbout:
    'The documents that every answer is drawn from: who publishes them, from where they speak, and which of their passages are cited.',
  questions: (n: number) => count(n, 'question', 'questions'),
  minutes: (n: number) => `about ${count(n, 'minute', 'minutes')}`,
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
  wholeQuiz: 'All the questions',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  language: 'Language',
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
  inferred: (fields: string[]): string => `Not printed in the document but inferred: ${fields.join(', ')}.`,
  noAddress:
    'No address of this document is established, so a citation leads to this page. The words quoted with each passage find it in a copy.',
  openDocument: 'Open the document',
  openArchive: 'Open an archived copy',
  passages: (n: number) => count(n, 'passage cited', 'passages cited'),
  /** What stands around the words of a document that find a passage. */
  quoted: ['In the words “', '”.'],
  readPassage: 'Read the passage',
  restsHere: 'What rests on it',
  home: 'All quizzes',
  goBack: 'Your browser keeps what you filled in: go back, and it is still there.',
  expected: 'What was expected',
}

export type SiteWords = typeof en
