import { evidence } from '../ar.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: 'أقل من ', above: 'أكثر من ', about: 'نحو ' }
const month = new Intl.DateTimeFormat('ar-u-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'short' })

/** The interface of explainers in Modern Standard Arabic, in words that suit women and men alike. */
export const ar: ExplainerStrings = {
  ...evidence,
  explainer: 'شرح',
  updated: (date) => `آخر تحديث: ${date}`,
  corrected: (date) => `صُحّح في ${date}.`,
  withdrawn: (date) => `سُحب في ${date}.`,
  tick: (edtf) => (edtf.length > 4 ? month.format(new Date(edtf)) : edtf),
  toScale: 'رسم بمقياس زمني: النقطة تاريخ، والشريط المفتوح هو المدة التي يقع فيها.',
  figure: ({ value, of, bound, unit }) =>
    `${bounds[bound]}${number(value)}${of === undefined ? '' : ` من أصل ${number(of)}`} ${unit}`,
  others: 'غير ذلك',
  limits: 'رسم بمقياس عددي: الطرف المتقطع يعني أن المذكور حد أعلى أو أدنى فقط.',
  by: (who) => `بحسب: ${who}.`,
  differ: { contradict: 'يناقض بعضها بعضًا.', differ: 'تختلف الروايات، وقد تصح كل منها.' },
  check: 'سؤال للتحقق مما قرأت',
  trueOrFalse: 'صواب أم خطأ؟',
}
