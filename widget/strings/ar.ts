import { dates } from '../../content/model/play/say/dates.ts'
import type { AllStrings } from './en.ts'
import type { Evidence } from './evidence.ts'
import { plural } from './plural.ts'

// Western digits, as the Arab press prints them online, and as notes and number fields show them.
const { date, number } = dates('ar-u-nu-latn')
const count = plural('ar')
const scored = (n: number, of: number) =>
  `${number(n)} من ${count(of, { one: 'نقطة واحدة', two: 'نقطتين', few: `${of} نقاط`, other: `${of} نقطة` })}`

/** What is said of sources, in quizzes and explainers alike, in Modern Standard Arabic. */
export const evidence: Evidence = {
  whoSays: 'من يقول ذلك',
  notes: 'المصادر',
  note: (n) => `الحاشية ${n}`,
  paragraph: (n) => `الفقرة ${n}`,
  probably: (what) => `${what} على الأرجح`,
  read: 'قراءة المقطع',
  seeNotes: 'عرض حواشي المقطع',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  asOf: (when) => `كما كان الوضع في ${when}.`,
  sinceThen: 'ومنذ ذلك الحين:',
  ourReading: 'هذه قراءتنا: لا تقول الوثائق ذلك صراحةً.',
  date,
  number,
  // The right-to-left mark keeps a figure that follows from running on with Latin letters before it.
  comma: '\u200f، ',
  stop: '\u200f. ',
  colon: '\u200f: ',
  gap: ' ',
  aside: (what) => ` (${what})`,
}

/** The interface in Modern Standard Arabic, in words that suit women and men alike. */
export const ar: AllStrings = {
  ...evidence,
  place: (n, of) => `السؤال ${n} من ${of}`,
  check: 'التحقق من الإجابة',
  checkAll: 'التحقق من إجاباتي',
  next: 'السؤال التالي',
  finish: 'عرض النتيجة',
  previous: 'السؤال السابق',
  skip: 'تخطي السؤال',
  results: 'نتيجتك',
  choose: 'يُرجى اختيار إجابة أولًا.',
  complete: 'يُرجى إعطاء كل عنصر موضعًا خاصًا به.',
  range: (min, max) => `يُرجى إدخال عدد من ${min} إلى ${max}.`,
  yourAnswer: 'إجابتك',
  pick: 'اختيار',
  none: 'لا يطابق أيًّا منها',
  youChose: (what) => `اختيارك: ${what}`,
  inPlace: 'في موضعه',
  youHad: (n) => `موضعه في إجابتك: ${n}`,
  placeOf: (what) => `موضع: ${what}`,
  up: (what) => `نقل إلى أعلى: ${what}`,
  down: (what) => `نقل إلى أسفل: ${what}`,
  movedTo: (what, n, of) => `${what}: الموضع الآن ${n} من ${of}`,
  several: 'يُرجى اختيار كل ما ينطبق.',
  true: 'صواب',
  false: 'خطأ',
  outcome: { right: 'صحيحة', partly: 'صحيحة جزئيًا', wrong: 'غير صحيحة' },
  accepted: 'مقبولة',
  unanswered: 'دون إجابة',
  open: 'لا تُحتسب',
  key: 'الإجابة الصحيحة',
  alsoAccepted: 'مقبولة أيضًا',
  accounts: (n) => `في الوثائق ${count(n, { one: 'رواية واحدة', two: 'روايتان', few: `${n} روايات`, other: `${n} رواية` })}`,
  disagree: 'تختلف الوثائق في ذلك.',
  soFar: (n, of) => `${scored(n, of)} حتى الآن`,
  scored,
  retry: (n) =>
    `إعادة ${count(n, {
      zero: 'الأسئلة التي أخطأت فيها',
      one: 'السؤال الذي أخطأت فيه',
      two: 'السؤالين اللذين أخطأت فيهما',
      few: `${n} أسئلة أخطأت فيها`,
      many: `${n} سؤالًا أخطأت فيها`,
      other: `${n} سؤال أخطأت فيها`,
    })}`,
  again: 'البدء من جديد',
  review: 'إجاباتك',
  share: 'مشاركة هذه النتيجة',
  copied: 'نُسخ الرابط',
  print: 'طباعة',
  keep: 'حفظ إجاباتي على هذا الجهاز',
  recorrected: (n, date, score) => `صُحّح السؤال ${n} في ${date}، ونتيجتك الآن ${score}.`,
  thanks: 'شكرًا لك. وصلتنا إجاباتك.',
  withdrawn: (date) => `سُحب في ${date}.`,
  corrected: (date) => `صُحّح في ${date}.`,
  failed: 'يتعذر عرض الاختبار هنا حاليًا.',
  openPage: 'فتحه في صفحة خاصة به',
}
