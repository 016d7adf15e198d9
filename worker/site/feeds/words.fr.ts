import type { sharing as english } from './words.ts'

/** What pages say of themselves where they are shared, in French. Zero and one take the singular. */
export const sharing: typeof english = {
  quizNote: (n) => `${n} ${n < 2 ? 'question' : 'questions'} · une source pour chaque réponse`,
  explainerNote: 'Chaque phrase indique sa source',
  siteNote: 'Chaque réponse mène au passage qui la fonde',
  quiz: 'Quiz',
  explainer: 'Décryptage',
  playAll: (n) => (n < 2 ? 'Répondre, et voir la source' : `Répondre aux ${n} questions, avec la source de chaque réponse`),
  readAll: 'Lire, sources à l’appui',
  correctionOf: (title) => `Correction\u00a0: ${title}`,
}
