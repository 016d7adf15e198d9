import { dates } from '../../content/model/play/say/dates.ts'
import type { Ask } from './ask.ts'
import type { EvidenceStrings } from './evidence.ts'
import { lists } from './lists.ts'
import type { Tell } from './tell.ts'

const say = dates('es')
const { all, any } = lists('es')
const { number } = say
const credit = (points: number) => `${number(points)} de 1 punto`

/** What is said of sources, in quizzes and explainers alike, in Spanish. */
export const evidence: EvidenceStrings = {
  ...say,
  note: (numeral) => `Nota ${numeral}`,
  sources: (n) => (n === 1 ? '1 fuente' : `${n} fuentes`),
  more: (n) => `${n} más`,
  inferred: '* Deducido: el documento no lo imprime.',
  read: (paragraph) => `Leer el párrafo ${paragraph}`,
  seeNotes: (paragraph) => `Párrafo ${paragraph}, en nuestras notas`,
  newTab: '(se abre en una pestaña nueva)',
  back: 'Volver al texto',
  alone: (document) => `${document}, en solitario`,
  asOf: (when) => `Fecha de referencia: ${when}.`,
  sinceThen: 'Desde entonces:',
  ourReading: 'Nuestra lectura: los documentos no lo dicen expresamente.',
}

/** What is said while a quiz is asked, in Spanish. Readers are addressed with “usted”. */
const ask: Ask = {
  ...say,
  place: (n, of) => `Pregunta ${n} de ${of}`,
  check: 'Comprobar la respuesta',
  next: 'Siguiente pregunta',
  end: 'Terminar',
  finish: 'Ver el resultado',
  previous: 'Anterior',
  skip: 'Omitir',
  toResult: 'Volver al resultado',
  results: 'Su resultado',
  choose: 'Elija primero una respuesta.',
  chooseSome: 'Elija primero al menos una respuesta.',
  write: 'Escriba primero una respuesta.',
  range: (min, max) => `Escriba un número entre ${min} y ${max}.`,
  arrange: 'Ponga primero los elementos en orden.',
  pair: 'Elija primero la pareja de al menos un elemento.',
  fetching: 'Comprobando…',
  unfetched: 'La solución no se ha podido cargar en este momento. Su respuesta se conserva: vuelva a comprobar.',
  yourAnswer: 'Su respuesta',
  from: (min, max) => `De ${min} a ${max}`,
  pick: 'Elegir',
  placeOf: (what) => `Lugar de: ${what}`,
  up: (what) => `Subir: ${what}`,
  down: (what) => `Bajar: ${what}`,
  movedTo: (what, n, of) => `${what}: ahora en el lugar ${n} de ${of}`,
  asOf: (when) => `Fecha de referencia: ${when}.`,
  several: 'Marque todas las que correspondan.',
  true: 'Verdadero',
  false: 'Falso',
  keep: 'Guardar mis respuestas en este dispositivo',
  keepOn: 'Sí: este navegador las guarda hasta que desmarque la casilla.',
  keepOff: 'No: se pierden al cerrar esta página.',
  // A question is feminine and a quiz masculine: the verb suits both.
  withdrawn: (date) => `Se retiró el ${date}.`,
  failed: 'El cuestionario no se puede mostrar aquí en este momento.',
  openPage: 'Abrirlo en su propia página',
}

/** What is said of an answer, in Spanish. */
const tell: Tell = {
  ...evidence,
  space: ' ',
  verdict: { right: 'Correcto.', partly: 'Correcto en parte.', wrong: 'Incorrecto.' },
  accepted: 'Aceptada.',
  passed: 'Sin responder.',
  keyIs: (key) => `Respuesta correcta: ${key}.`,
  keysAre: (keys) => `Respuestas correctas: ${all(keys)}.`,
  acceptedAre: (keys) => `Se acepta: ${any(keys)}.`,
  orderIs: 'El orden correcto está arriba.',
  markedAbove: 'Lo correcto está marcado arriba.',
  pairsAre: 'Las parejas correctas están arriba.',
  accounts: (n) => `Los documentos dan ${n === 2 ? 'dos' : n} versiones.`,
  soFar: (points, of) => `${number(points)} de ${of} hasta ahora`,
  ticked: (hits, keys, others, points) =>
    `${hits} de las ${keys} correctas${others ? ` y ${others} ${others === 1 ? 'incorrecta' : 'incorrectas'}` : ''}: ${credit(points)}`,
  kept: (kept, of, points) => `${kept} de ${of} elementos ${kept === 1 ? 'sigue' : 'siguen'} al que deben: ${credit(points)}`,
  paired: (right, of, points) => `${right} de ${of} parejas correctas: ${credit(points)}`,
  yours: 'Su respuesta',
  yoursRight: 'Su respuesta, correcta',
  yoursWrong: 'Su respuesta, incorrecta',
  yoursAccepted: 'Su respuesta, aceptada',
  yoursOpen: 'Su respuesta, no puntúa',
  key: 'Respuesta correcta',
  missed: 'Le ha faltado',
  missedKey: 'Respuesta correcta que le ha faltado',
  acceptedToo: 'Aceptada',
  alsoAccepted: 'También aceptada',
  open: 'No puntúa',
  inPlace: 'En el lugar correcto',
  youHad: (n) => `En su respuesta, en el lugar ${n}`,
  youChose: (what) => `Su elección: ${what}`,
  none: 'No corresponde a ninguno',
  you: (figure) => `usted: ${figure}`,
  others: 'Por qué no las demás',
  otherAnswers: 'Sobre cada respuesta',
  background: 'Contexto',
  later: 'Desde entonces',
  correction: 'Corrección',
  corrected: (date) => `Se corrigió el ${date}.`,
  outcome: { right: 'Correcta', partly: 'Correcta en parte', wrong: 'Incorrecta' },
  unanswered: 'Sin responder',
  scored: (n, of) => `${number(n)} de ${of} ${of === 1 ? 'punto' : 'puntos'}`,
  retried: (n, of) => (n === of ? `Los ${of} en un segundo intento` : `${number(n)} de ${of} en un segundo intento`),
  retry: (n) => (n === 1 ? 'Repetir la pregunta fallada' : `Repetir las ${n} preguntas falladas`),
  answerSkipped: (n) => (n === 1 ? 'Responder la pregunta omitida' : `Responder las ${n} preguntas omitidas`),
  again: 'Empezar de nuevo',
  review: 'Sus respuestas',
  correctIs: (key) => `Correcta: ${key}`,
  share: 'Compartir este resultado',
  nextQuiz: (title) => `Siguiente cuestionario: ${title}`,
  explained: 'Para leer sobre lo que falló:',
  report: '¿Hay algún error?',
  copied: 'Enlace copiado',
  print: 'Imprimir',
  thanks: 'Listo. No se ha enviado nada: sus respuestas están solo en esta pantalla.',
  notSent: 'No se ha enviado nada: este resultado está solo en esta pantalla.',
  recorrected: (question, date, score) => `«${question}» se corrigió el ${date}; su resultado es ahora de ${score}.`,
}

export const es = { ask, tell }
