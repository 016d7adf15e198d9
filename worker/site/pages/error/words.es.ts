import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says, in Spanish. */
export const errors: typeof english = {
  'bad-option': {
    title: 'Esta dirección pide algo que no conocemos',
    text: 'Una de sus opciones tiene un valor que esta página no admite.',
  },
  'bad-body': {
    title: 'Algunas respuestas no se han podido leer',
    text: 'No se ha evaluado nada. Revise lo siguiente:',
  },
  forbidden: { title: 'No tiene acceso a esta página', text: 'Hace falta un enlace que lleve su propia clave.' },
  'not-found': {
    title: 'Esta página no existe',
    text: 'Puede que la dirección tenga una errata o que la página haya cambiado de sitio.',
  },
  'wrong-method': {
    title: 'Esta página no admite eso',
    text: 'Se puede leer, pero no de la forma en que se ha pedido.',
  },
  closed: { title: 'Está cerrado', text: 'Ya no se admiten más respuestas.' },
  withdrawn: { title: 'Este cuestionario se ha retirado', text: 'Ya no se plantea.' },
  'too-large': {
    title: 'Era demasiado de una vez',
    text: 'Las respuestas enviadas superan la longitud que admite esta página.',
  },
  'wrong-media-type': {
    title: 'Esta página no admite eso',
    text: 'Las respuestas deben llegar desde un formulario web corriente.',
  },
  'rate-limited': {
    title: 'Un poco más despacio, por favor',
    text: 'Han llegado demasiadas peticiones a la vez. Vuelva a intentarlo dentro de un minuto.',
  },
  'not-implemented': { title: 'Eso no está disponible aquí', text: 'Lo que se ha pedido existe en otra forma.' },
  unavailable: {
    title: 'Esta página no se puede mostrar en este momento',
    text: 'El fallo es nuestro, no suyo. Vuelva a intentarlo en un momento.',
  },
}

/** How an answer is filled in, in Spanish. */
export const fill: typeof howTo = {
  single: 'Elija una de las opciones.',
  truefalse: 'Elija verdadero o falso.',
  evidence: 'Elija uno de los pasajes.',
  multiple: 'Elija entre las opciones.',
  number: (min, max) => `Indique un número entre ${min} y ${max}.`,
  text: 'Dé una respuesta de 200 caracteres como máximo.',
  order: (n) => `Dé a cada elemento un lugar distinto, del 1 al ${n}.`,
  match: 'Elija para cada elemento entre lo que se ofrece.',
}

/** What an option of an address takes, in Spanish. */
export const takes: typeof options = {
  questions: 'Identificadores de preguntas de este cuestionario, separados por comas.',
  limit: 'Un número entero a partir de 1.',
  shuffle: 'De 1 a 16 letras minúsculas sin tilde o cifras.',
  lang: 'Un idioma en el que exista este cuestionario.',
  accent: 'Un color CSS.',
}
