import { plural } from '../../../widget/strings/plural.ts'
import type { ledger as english } from './words.ts'

const count = plural('ar')
const bounds = { exact: '', below: 'أقل من ', above: 'أكثر من ', about: 'نحو ' }

const claims = (n: number) =>
  count(n, {
    zero: 'لا إفادات',
    one: 'إفادة واحدة',
    two: 'إفادتان',
    few: `${n} إفادات`,
    other: `${n} إفادة`,
  })

/** What the pages about sources, claims and corrections say in Arabic. */
export const ledger: typeof english = {
  blank: ' ',
  claimsTitle: 'كل الإفادات وما تستند إليه',
  claimsOf: (topic) => `الإفادات: ${topic}`,
  claimsAbout:
    'ما تستند إليه الأسئلة، إفادةً إفادة: من قالها، وإلى أي تاريخ تعود، وفي أي فقرة من أي وثيقة وردت، ومن يقول غير ذلك. صياغة الإفادات لنا، أما ألفاظ الوثائق ففي فقراتها.',
  kinds: { event: 'حدث', count: 'عدد', status: 'وضع قائم', statement: 'تصريح', forecast: 'توقُّع', fact: 'حقيقة' },
  voices: {
    reported: 'ما تنقله الوثيقة نفسها',
    attributed: 'منسوب إلى شخص أو جهة',
    analysis: 'تقدير شخص أو جهة',
    inferred: 'قراءتنا نحن',
  },
  reported: 'الوثيقة نفسها تنقل ذلك.',
  attributed: (by) => `بحسب: ${by}.`,
  analysis: (by) => `وفق تقدير: ${by}.`,
  asOf: (date) => `كما كان الوضع في ${date}`,
  stale: (date, due) =>
    `تصف هذه الإفادة الوضع كما كان في ${date}. وكان مقررًا أن تُراجَع بحلول ${due}، وربما تغيّر الوضع منذ ذلك الحين.`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `الرقم: ${bounds[bound]}${number(value)}${of === undefined ? '' : ` من أصل ${number(of)}`} ${unit}${by && by !== voice ? `، بحسب: ${by}` : ''}.`,
  otherwise: 'من يقول غير ذلك',
  differs: {
    contradict: 'تتناقض الروايات.',
    differ: 'تختلف الروايات في ما تحصيه، أو في زمن حديثها، أو في صياغتها.',
  },
  sinceThen: 'منذ ذلك الحين',
  before: 'قبل ذلك',
  asked: (n) =>
    count(n, {
      one: 'يتناول ذلك سؤال واحد',
      two: 'يتناول ذلك سؤالان',
      few: `تتناول ذلك ${n} أسئلة`,
      many: `يتناول ذلك ${n} سؤالًا`,
      other: `يتناول ذلك ${n} سؤال`,
    }),
  citations: 'مواضع الاستشهاد',
  filter: 'عرض ما يلي فقط',
  source: 'الوثيقة',
  voice: 'القائل',
  kind: 'النوع',
  year: 'السنة',
  any: 'الكل',
  conflict: 'حيث تختلف الروايات',
  reset: 'عرض الكل',
  shown: (all) => `الإفادات المعروضة: {n} من ${all}`,
  all: claims,
  always: 'في كل وقت',
  years: (year, to) => (to > year ? `من ${year} إلى ${to}` : String(year)),
  noneShown: 'لا توجد إفادة تنطبق عليها هذه الشروط كلها.',
  ways: 'طرق تصفُّح الإفادات',
  list: (title, n) => `${title} (${n})`,
  coverage: 'ما استُشهد به منها',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? `استُشهد بفقراتها كلها، وعددها ${all}.`
      : `استُشهد من فقراتها بـ${used} من أصل ${all}${reasons ? '؛ أما البقية فمدرجة، ومع كل منها سبب استبعادها' : ''}.`,
  used: (n) =>
    `مستشهد بها، ${count(n, { one: 'مقطع واحد', two: 'مقطعان', few: `${n} مقاطع`, many: `${n} مقطعًا`, other: `${n} مقطع` })}`,
  leftOut: 'مستبعدة',
  cited: 'مستشهد بها',
  unused: 'لم يُستشهد بها',
  left: (from, to, reason) =>
    `${from === to ? `الفقرة ${from}: مستبعدة` : to - from === 1 ? `الفقرتان ${from} و${to}: مستبعدتان` : `الفقرات من ${from} إلى ${to}: مستبعدة`}، ${reason}.`,
  conflicts: 'حيث تختلف الروايات',
  conflictsAbout: 'روايات ترد في هذه الوثيقة، ويرد غيرها فيها أو في سواها. ولا نرجّح أيًّا منها.',
  differently: 'رواية أخرى في موضع آخر',
  claimsCount: (n) => (n === 0 ? 'لا تستند إليها أي إفادة' : `تستند إليها ${claims(n)}`),
  correctionsAbout: 'ما صُحّح بعد نشره، الأحدث أولًا.',
  noCorrections: 'لم يستدعِ شيء التصحيح حتى الآن.',
  policy: 'كيف نصحّح',
  policies: [
    'إذا وقع خطأ في سؤال أو إجابة أو شرح أو إحالة، صُحّح في موضعه، وأُدرج هنا وتحت الاختبار مع تاريخه وبيان ما كان خطأ. ولا يُحذف من هذا السجل شيء.',
    'إذا غيّر التصحيح ما يُعدّ إجابة صحيحة، أُبلغ بذلك القراء الذين حفظوا إجاباتهم على أجهزتهم، مع نتيجتهم الجديدة.',
    'السؤال أو الاختبار الذي لا يمكن تصحيحه يُسحب، ويحل محله إشعار في كل مكان، حتى في النسخ المضمّنة في مواقع أخرى.',
    'إذا تغيّرت الأوضاع وكانت الإفادة صحيحة في تاريخها، فليس ذلك تصحيحًا: تبقى الإفادة بتاريخها، وتُعرض الأحدث إلى جانبها.',
  ],
  withdrawal: (date) => `سُحب في ${date}.`,
}
