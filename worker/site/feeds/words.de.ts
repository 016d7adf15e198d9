import type { sharing as english } from './words.ts'

/** What pages say of themselves where they are shared, in German. */
export const sharing: typeof english = {
  quizNote: (n) => `${n} ${n === 1 ? 'Frage' : 'Fragen'} · jede Antwort mit Quelle`,
  explainerNote: 'Jeder Satz nennt seine Quelle',
  siteNote: 'Jede Antwort führt zu der Textstelle, auf der sie beruht',
  quiz: 'Quiz',
  explainer: 'Hintergrund',
  playAll: (n) => (n === 1 ? 'Beantworten und die Quelle sehen' : `Alle ${n} Fragen beantworten, jede Antwort mit ihrer Quelle`),
  readAll: 'Mit allen Quellen lesen',
  correctionOf: (title) => `Korrektur: ${title}`,
}
