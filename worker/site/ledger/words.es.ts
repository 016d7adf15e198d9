import type { ledger as english } from './words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const bounds = { exact: '', below: 'menos de ', above: 'más de ', about: 'alrededor de ' }

/** What the pages about sources, claims and corrections say, in Spanish. */
export const ledger: typeof english = {
  blank: ' ',
  claimsTitle: 'Cada afirmación y en qué se apoya',
  claimsOf: (topic) => `Afirmaciones: ${topic}`,
  claimsAbout:
    'En qué se apoyan las preguntas, afirmación por afirmación: quién lo dice, con qué fecha, en qué párrafo de qué documento y quién dice otra cosa. Las afirmaciones están redactadas con nuestras propias palabras; las del documento están en el párrafo citado.',
  kinds: {
    event: 'Acontecimiento',
    count: 'Cifra',
    status: 'Situación',
    statement: 'Declaración',
    forecast: 'Previsión',
    fact: 'Hecho',
  },
  voices: {
    reported: 'Lo cuenta el documento',
    attributed: 'Atribuido a un tercero',
    analysis: 'Valoración de un tercero',
    inferred: 'Nuestra lectura',
  },
  reported: 'Lo cuenta el propio documento.',
  attributed: (by) => `Según: ${by}.`,
  analysis: (by) => `Valoración de: ${by}.`,
  asOf: (date) => `Fecha de referencia: ${date}`,
  // Both dates may be a day, a month or a year: no article suits them all.
  stale: (date, due) =>
    `Fecha de referencia: ${date}. Estaba prevista una revisión (plazo: ${due}); la situación puede haber cambiado desde entonces.`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `Cifra: ${bounds[bound]}${number(value)}${of === undefined ? '' : ` de ${number(of)}`} ${unit}${by && by !== voice ? ` (según: ${by})` : ''}.`,
  otherwise: 'Quién dice otra cosa',
  differs: {
    contradict: 'Las versiones se contradicen.',
    differ: 'Las versiones difieren en lo que cuentan, en el momento al que se refieren o en cómo lo expresan.',
  },
  sinceThen: 'Desde entonces',
  before: 'Antes',
  asked: (n) => `Da pie a ${count(n, 'pregunta', 'preguntas')}`,
  citations: 'Citas',
  filter: 'Mostrar solo',
  source: 'Documento',
  voice: 'Quién habla',
  kind: 'Tipo',
  year: 'Año',
  any: 'Cualquiera',
  conflict: 'Versiones distintas',
  reset: 'Mostrar todo',
  shown: (all) => `Afirmaciones mostradas: {n} de ${all}`,
  all: (all) => count(all, 'afirmación', 'afirmaciones'),
  always: 'En todo momento',
  years: (year, to) => (to > year ? `${year}–${to}` : String(year)),
  noneShown: 'Ninguna afirmación cumple todas estas condiciones.',
  ways: 'Explorar las afirmaciones',
  list: (title, n) => `${title} (${n})`,
  coverage: 'Qué se ha utilizado de él',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? all === 1
        ? 'Se cita su único párrafo.'
        : `Se citan todos sus párrafos (${all}).`
      : `${used === 1 ? 'Se cita' : 'Se citan'} ${used} de sus ${all} párrafos${reasons ? '; cada uno de los demás figura con el motivo por el que se omitió' : ''}.`,
  used: (n) => `citado, ${count(n, 'pasaje', 'pasajes')}`,
  leftOut: 'omitido',
  cited: 'citado',
  unused: 'sin cita',
  left: (from, to, reason) =>
    from === to ? `Párrafo ${from}: omitido (${reason}).` : `Párrafos ${from} a ${to}: omitidos (${reason}).`,
  conflicts: 'Versiones distintas',
  conflictsAbout:
    'Lo que este documento cuenta de una manera y que, en él mismo o en otro lugar, se cuenta de otra. No tomamos partido por ninguna versión.',
  differently: 'Contado de otro modo',
  claimsCount: (n) => count(n, 'afirmación se apoya en él', 'afirmaciones se apoyan en él'),
  correctionsAbout: 'Lo que se ha corregido tras su publicación, de lo más reciente a lo más antiguo.',
  noCorrections: 'Hasta ahora no ha sido necesario corregir nada.',
  policy: 'Cómo corregimos',
  policies: [
    'Un error en una pregunta, una respuesta, una explicación o una cita se corrige donde está y se hace constar aquí y al pie del cuestionario, con la fecha y lo que era erróneo. De esta lista no se borra nada.',
    'Cuando una corrección cambia qué respuestas cuentan, se avisa a quienes guardaron las suyas en su dispositivo y se les indica su nuevo resultado.',
    'Una pregunta o un cuestionario que no se pueda corregir se retira: un aviso ocupa su lugar en todas partes, también donde está insertado en otras páginas.',
    'Si el mundo ha cambiado pero la afirmación era correcta en su fecha, no hay nada que corregir: conserva su fecha y la posterior se muestra a su lado.',
  ],
  withdrawal: (date) => `Se retiró el ${date}.`,
}
