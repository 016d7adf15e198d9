import { dates } from '../../../content/model/play/say/dates.ts'
import { evidence as words } from '../evidence.ts'

interface Figure {
  value: number
  of?: number | undefined
  bound: 'exact' | 'below' | 'above' | 'about'
  unit: string
}

const bounds = { exact: '', below: 'under ', above: 'over ', about: 'about ' }
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short' })

const evidence = { ...words, ...dates('en-GB') }

/** The interface of explainers in English. */
export const explainerEn = {
  ...evidence,
  explainer: 'Explainer',
  updated: (date: string) => `Updated ${date}`,
  corrected: (date: string) => `Corrected on ${date}.`,
  withdrawn: (date: string) => `Withdrawn on ${date}.`,
  /** A mark on a time line: a year, or a month of one. */
  tick: (edtf: string) => (edtf.length > 4 ? month.format(new Date(edtf)) : edtf),
  toScale: 'To scale: a dot is a date, an open bar the span that a date lies in.',
  figure: ({ value, of, bound, unit }: Figure) => {
    const whole = of === undefined ? '' : ` of ${evidence.number(of)}`
    return `${bounds[bound]}${evidence.number(value)}${whole} ${unit}`
  },
  /** In the key to a drawing: what is of no party. */
  others: 'others',
  limits: 'To scale: a dashed end stands where only a limit is given.',
  by: (who: string) => `According to: ${who}.`,
  differ: { contradict: 'They contradict each other.', differ: 'They differ, and each may hold.' },
  check: 'Check yourself',
  trueOrFalse: 'True or false?',
}

export type ExplainerStrings = typeof explainerEn
