import { classes } from './classes/words.fr.ts'
import { sharing } from './feeds/words.fr.ts'
import { ledger } from './ledger/words.fr.ts'
import { about as aboutPage } from './pages/about/words.fr.ts'
import { pupil } from './pages/class/words.fr.ts'
import { embed } from './pages/embed/words.fr.ts'
import { errors, fill, takes } from './pages/error/words.fr.ts'
import { accessibility, privacy } from './pages/statement/words.fr.ts'
import { files } from './pages/teach/files/words.fr.ts'
import { start } from './pages/teach/start/words.fr.ts'
import { teaching } from './pages/teach/words.fr.ts'
import { wall } from './pages/wall/words.fr.ts'
import type { SiteWords } from './words.ts'

/** Zero and one take the singular in French. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${n < 2 ? one : many}`

/**
 * What our own pages say in French. Readers are addressed with “vous”. A no-break space stands before a colon and within
 * quotation marks, a narrow one before other marks of two parts, as in the widget.
 */
export const fr: SiteWords = {
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
  titled: (name, motto) => `${name}\u00a0: ${motto}`,
  motto: 'Des quiz dont chaque réponse indique sa source',
  about:
    'Des séries de questions tirées de documents. Chaque réponse mène au passage qui la fonde et, quand les documents ne concordent pas, les deux versions sont présentées.',
  skip: 'Aller au contenu',
  sections: 'Rubriques',
  quizzes: 'Quiz',
  forTeachers: 'Enseignants',
  forPublishers: 'Médias',
  sources: 'Sources',
  claims: 'Affirmations',
  languages: 'Langues',
  colophon: 'Notre méthode',
  imprint: 'À propos de ce site',
  sourcesAbout:
    'Les documents dont sont tirées toutes les réponses\u00a0: qui les publie, de quel point de vue ils parlent et quels passages en sont cités.',
  questions: (n) => count(n, 'question', 'questions'),
  minutes: (n) => `environ ${count(n, 'minute', 'minutes')}`,
  updated: (date) => `Mis à jour le ${date}`,
  corrections: 'Corrections',
  corrected: (date) => `Correction du ${date}.`,
  quizSources: 'D’où viennent les réponses',
  openPage: 'Ouvrir ce quiz sur sa propre page',
  openExplainer: 'Ouvrir ce décryptage sur sa propre page',
  explainers: 'Décryptages',
  readMore: 'Comprendre le sujet',
  playNext: 'Testez ce que vous avez lu',
  tryAgain: 'Répondre de nouveau à ces questions',
  wholeQuiz: 'Toutes les questions',
  publisher: 'Éditeur',
  author: 'Auteur',
  published: 'Date de publication',
  language: 'Langue',
  kind: 'Nature',
  kinds: { news: 'Article d’information', analysis: 'Analyse', opinion: 'Opinion', primary: 'Source primaire' },
  vantage: 'Point de vue',
  fields: {
    title: 'titre',
    publisher: 'éditeur',
    author: 'auteur',
    published: 'date',
    language: 'langue',
    url: 'adresse',
  },
  inferred: (fields) => `Déduit, car le document ne l’imprime pas\u00a0: ${fields.join(', ')}.`,
  noAddress:
    'L’adresse de ce document n’est pas établie\u00a0: une citation mène donc à cette page. Les mots reproduits avec chaque passage permettent de le retrouver dans un exemplaire.',
  openDocument: 'Ouvrir le document',
  openArchive: 'Ouvrir une copie archivée',
  passages: (n) => count(n, 'passage cité', 'passages cités'),
  quoted: ['Mots du document\u00a0: «\u00a0', '\u00a0».'],
  readPassage: 'Lire le passage',
  restsHere: 'Affirmations fondées sur ce passage',
  home: 'Tous les quiz',
  goBack: 'Votre navigateur conserve ce que vous avez saisi\u00a0: revenez en arrière, tout y est encore.',
  expected: 'Ce qui était attendu',
}
