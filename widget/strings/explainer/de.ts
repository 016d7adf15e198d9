import { evidence } from '../de.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: 'unter ', above: 'über ', about: 'etwa ' }
const month = new Intl.DateTimeFormat('de', { timeZone: 'UTC', year: 'numeric', month: 'short' })

/** The interface of explainers in German. Readers are addressed with “Sie”. */
export const de: ExplainerStrings = {
  ...evidence,
  explainer: 'Hintergrund',
  updated: (date) => `Aktualisiert am ${date}`,
  corrected: (date) => `Korrigiert am ${date}.`,
  withdrawn: (date) => `Zurückgezogen am ${date}.`,
  tick: (edtf) => (edtf.length > 4 ? month.format(new Date(edtf)) : edtf),
  toScale: 'Maßstäblich: Ein Punkt ist ein Datum, ein offener Balken der Zeitraum, in dem es liegt.',
  figure: ({ value, of, bound, unit }) =>
    `${bounds[bound]}${number(value)}${of === undefined ? '' : ` von ${number(of)}`} ${unit}`,
  others: 'andere',
  limits: 'Maßstäblich: Ein gestricheltes Ende steht, wo nur eine Grenze angegeben ist.',
  by: (who) => `Angabe von: ${who}.`,
  differ: { contradict: 'Sie widersprechen einander.', differ: 'Sie weichen voneinander ab, und jede kann zutreffen.' },
  check: 'Testen Sie Ihr Wissen',
  trueOrFalse: 'Stimmt das?',
}
