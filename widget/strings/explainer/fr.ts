import { evidence } from '../fr.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: 'moins de ', above: 'plus de ', about: 'environ ' }
const month = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', year: 'numeric', month: 'short' })

/** The interface of explainers in French. A no-break space stands before a colon, a narrow one before a question mark. */
export const fr: ExplainerStrings = {
  ...evidence,
  explainer: 'Décryptage',
  updated: (date) => `Mis à jour le ${date}`,
  corrected: (date) => `Correction du ${date}.`,
  withdrawn: (date) => `Retrait le ${date}.`,
  tick: (edtf) => (edtf.length > 4 ? month.format(new Date(edtf)) : edtf),
  toScale: 'À l’échelle\u00a0: un point est une date, une barre ouverte la période où elle se situe.',
  figure: ({ value, of, bound, unit }) =>
    `${bounds[bound]}${number(value)}${of === undefined ? '' : ` sur ${number(of)}`} ${unit}`,
  others: 'autres',
  limits: 'À l’échelle\u00a0: un bout en pointillé indique que seule une limite est donnée.',
  by: (who) => `Selon\u00a0: ${who}.`,
  differ: { contradict: 'Elles se contredisent.', differ: 'Elles diffèrent, et chacune peut être exacte.' },
  check: 'Vérifiez vos connaissances',
  trueOrFalse: 'Vrai ou faux\u202f?',
}
