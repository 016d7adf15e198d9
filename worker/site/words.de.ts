import { classes } from './classes/words.de.ts'
import { sharing } from './feeds/words.de.ts'
import { ledger } from './ledger/words.de.ts'
import { about as aboutPage } from './pages/about/words.de.ts'
import { pupil } from './pages/class/words.de.ts'
import { embed } from './pages/embed/words.de.ts'
import { errors, fill, takes } from './pages/error/words.de.ts'
import { accessibility, privacy } from './pages/statement/words.de.ts'
import { files } from './pages/teach/files/words.de.ts'
import { start } from './pages/teach/start/words.de.ts'
import { teaching } from './pages/teach/words.de.ts'
import { wall } from './pages/wall/words.de.ts'
import type { SiteWords } from './words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What our own pages say in German. Readers are addressed with “Sie”. */
export const de: SiteWords = {
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
  bar: ' · ',
  dot: ' · ',
  titled: (name, motto) => `${name}: ${motto}`,
  motto: 'Quiz, in denen jede Antwort ihre Quelle nennt',
  about:
    'Fragen, die aus Dokumenten entstanden sind. Jede Antwort führt zu der Textstelle, auf der sie beruht, und wo die Dokumente nicht übereinstimmen, stehen beide Darstellungen.',
  skip: 'Zum Inhalt springen',
  sections: 'Bereiche',
  quizzes: 'Quiz',
  forTeachers: 'Lehrkräfte',
  forPublishers: 'Redaktionen',
  sources: 'Quellen',
  claims: 'Aussagen',
  languages: 'Sprachen',
  colophon: 'Wie wir arbeiten',
  imprint: 'Über diese Website',
  sourcesAbout:
    'Die Dokumente, aus denen alle Antworten stammen: wer sie herausgibt, aus welcher Perspektive sie sprechen und welche Textstellen daraus zitiert werden.',
  questions: (n) => count(n, 'Frage', 'Fragen'),
  minutes: (n) => `etwa ${count(n, 'Minute', 'Minuten')}`,
  updated: (date) => `Aktualisiert am ${date}`,
  corrections: 'Korrekturen',
  corrected: (date) => `Korrigiert am ${date}.`,
  quizSources: 'Woher die Antworten stammen',
  openPage: 'Dieses Quiz auf eigener Seite öffnen',
  openExplainer: 'Diesen Hintergrundtext auf eigener Seite öffnen',
  explainers: 'Hintergrund',
  readMore: 'Worum es geht',
  playNext: 'Testen Sie, was Sie gelesen haben',
  tryAgain: 'Diese Fragen noch einmal beantworten',
  wholeQuiz: 'Alle Fragen',
  publisher: 'Herausgeber',
  author: 'Autor',
  published: 'Erschienen',
  language: 'Sprache',
  kind: 'Art',
  kinds: { news: 'Bericht', analysis: 'Analyse', opinion: 'Meinung', primary: 'Primärquelle' },
  vantage: 'Perspektive',
  fields: {
    title: 'Titel',
    publisher: 'Herausgeber',
    author: 'Autor',
    published: 'Datum',
    language: 'Sprache',
    url: 'Adresse',
  },
  inferred: (fields) => `Steht nicht im Dokument, sondern ist erschlossen: ${fields.join(', ')}.`,
  noAddress:
    'Für dieses Dokument ist keine Adresse ermittelt; ein Quellenverweis führt deshalb auf diese Seite. Die zu jeder Textstelle angeführten Wörter helfen, sie in einem Exemplar zu finden.',
  openDocument: 'Dokument öffnen',
  openArchive: 'Archivierte Kopie öffnen',
  passages: (n) => count(n, 'zitierte Textstelle', 'zitierte Textstellen'),
  quoted: ['Im Wortlaut: „', '“.'],
  readPassage: 'Textstelle lesen',
  restsHere: 'Was darauf beruht',
  home: 'Alle Quiz',
  goBack: 'Ihr Browser behält, was Sie eingegeben haben: Gehen Sie zurück, dann steht es noch da.',
  expected: 'Was erwartet wurde',
}
