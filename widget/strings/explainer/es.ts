import { evidence } from '../es.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: 'menos de ', above: 'más de ', about: 'alrededor de ' }
const month = new Intl.DateTimeFormat('es', { timeZone: 'UTC', year: 'numeric', month: 'short' })

/** The interface of explainers in Spanish. Readers are addressed with “usted”. */
export const es: ExplainerStrings = {
  ...evidence,
  explainer: 'Claves',
  updated: (date) => `Actualizado el ${date}`,
  corrected: (date) => `Se corrigió el ${date}.`,
  withdrawn: (date) => `Se retiró el ${date}.`,
  tick: (edtf) => (edtf.length > 4 ? month.format(new Date(edtf)) : edtf),
  toScale: 'A escala: un punto es una fecha; una barra abierta, el periodo en que cae.',
  figure: ({ value, of, bound, unit }) =>
    `${bounds[bound]}${number(value)}${of === undefined ? '' : ` de ${number(of)}`} ${unit}`,
  others: 'otros',
  limits: 'A escala: un extremo discontinuo indica que solo se da un límite.',
  by: (who) => `Según: ${who}.`,
  differ: { contradict: 'Se contradicen.', differ: 'Difieren, y cada una puede ser cierta.' },
  check: 'Compruebe lo leído',
  trueOrFalse: '¿Verdadero o falso?',
}
