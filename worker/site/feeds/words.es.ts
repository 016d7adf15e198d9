import type { sharing as english } from './words.ts'

/** What pages say of themselves where they are shared, in Spanish. */
export const sharing: typeof english = {
  quizNote: (n) => `${n} ${n === 1 ? 'pregunta' : 'preguntas'} · cada respuesta con su fuente`,
  explainerNote: 'Cada frase indica su fuente',
  siteNote: 'Cada respuesta lleva al pasaje en que se apoya',
  quiz: 'Cuestionario',
  explainer: 'Claves',
  playAll: (n) => (n === 1 ? 'Responder y ver la fuente' : `Responder las ${n} preguntas, cada respuesta con su fuente`),
  readAll: 'Leer con todas las fuentes',
  correctionOf: (title) => `Corrección: ${title}`,
}
