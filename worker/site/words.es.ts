import { classes } from './classes/words.es.ts'
import { sharing } from './feeds/words.es.ts'
import { ledger } from './ledger/words.es.ts'
import { about as aboutPage } from './pages/about/words.es.ts'
import { pupil } from './pages/class/words.es.ts'
import { embed } from './pages/embed/words.es.ts'
import { errors, fill, takes } from './pages/error/words.es.ts'
import { accessibility, privacy } from './pages/statement/words.es.ts'
import { files } from './pages/teach/files/words.es.ts'
import { start } from './pages/teach/start/words.es.ts'
import { teaching } from './pages/teach/words.es.ts'
import { wall } from './pages/wall/words.es.ts'
import type { SiteWords } from './words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What our own pages say in Spanish. Readers are addressed with “usted”; links and buttons are infinitives. */
export const es: SiteWords = {
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
  motto: 'Cuestionarios en los que cada respuesta indica su fuente',
  about:
    'Series de preguntas elaboradas a partir de documentos. Cada respuesta lleva al pasaje en que se apoya y, cuando los documentos no coinciden, se muestran ambas versiones.',
  skip: 'Ir al contenido',
  sections: 'Secciones',
  quizzes: 'Cuestionarios',
  forTeachers: 'Docentes',
  forPublishers: 'Medios',
  sources: 'Fuentes',
  claims: 'Afirmaciones',
  languages: 'Idiomas',
  colophon: 'Cómo trabajamos',
  imprint: 'Sobre este sitio',
  sourcesAbout:
    'Los documentos de los que se extraen todas las respuestas: quién los publica, desde qué punto de vista hablan y qué pasajes se citan de ellos.',
  questions: (n) => count(n, 'pregunta', 'preguntas'),
  minutes: (n) => `alrededor de ${count(n, 'minuto', 'minutos')}`,
  updated: (date) => `Actualizado el ${date}`,
  corrections: 'Correcciones',
  corrected: (date) => `Se corrigió el ${date}.`,
  quizSources: 'De dónde proceden las respuestas',
  openPage: 'Abrir este cuestionario en su propia página',
  openExplainer: 'Abrir estas claves en su propia página',
  explainers: 'Claves',
  readMore: 'Para entender el tema',
  playNext: 'Ponga a prueba lo que ha leído',
  tryAgain: 'Volver a responder estas preguntas',
  wholeQuiz: 'Todas las preguntas',
  publisher: 'Editor',
  author: 'Autor',
  published: 'Fecha de publicación',
  language: 'Idioma',
  kind: 'Tipo',
  kinds: { news: 'Noticia', analysis: 'Análisis', opinion: 'Opinión', primary: 'Fuente primaria' },
  vantage: 'Punto de vista',
  fields: {
    title: 'título',
    publisher: 'editor',
    author: 'autor',
    published: 'fecha',
    language: 'idioma',
    url: 'dirección',
  },
  inferred: (fields) => `Deducido, porque el documento no lo imprime: ${fields.join(', ')}.`,
  noAddress:
    'No consta la dirección de este documento, de modo que las citas llevan a esta página. Las palabras reproducidas con cada pasaje permiten encontrarlo en un ejemplar.',
  openDocument: 'Abrir el documento',
  openArchive: 'Abrir una copia archivada',
  passages: (n) => count(n, 'pasaje citado', 'pasajes citados'),
  quoted: ['Palabras del documento: «', '».'],
  readPassage: 'Leer el pasaje',
  restsHere: 'Qué se apoya en él',
  home: 'Todos los cuestionarios',
  goBack: 'Su navegador conserva lo que ha escrito: vuelva atrás y seguirá ahí.',
  expected: 'Qué se esperaba',
}
