import { dates } from '../../content/model/play/say/dates.ts'
import type { Ask } from './ask.ts'
import type { EvidenceStrings } from './evidence.ts'
import { lists } from './lists.ts'
import { plural } from './plural.ts'
import type { Tell } from './tell.ts'

// Western digits, as the Arab press prints them online, and as notes and number fields show them.
const say = dates('ar-u-nu-latn')
const { all, any } = lists('ar')
const { number } = say
const count = plural('ar')
const credit = (points: number) => `${number(points)} من نقطة واحدة`

/** What is said of sources, in quizzes and explainers alike, in Modern Standard Arabic. */
export const evidence: EvidenceStrings = {
  ...say,
  note: (numeral) => `الحاشية ${numeral}`,
  sources: (n) => count(n, { one: 'مصدر واحد', two: 'مصدران', few: `${n} مصادر`, other: `${n} مصدرًا` }),
  more: (n) => `و${n} غيرها`,
  inferred: '* مستنتَج: لا يرد ذلك في الوثيقة.',
  read: (paragraph) => `قراءة الفقرة ${paragraph}`,
  seeNotes: (paragraph) => `الفقرة ${paragraph} في حواشينا`,
  newTab: '(يُفتح في علامة تبويب جديدة)',
  back: 'العودة إلى النص',
  alone: (document) => `${document}، دون غيرها`,
  asOf: (when) => `كما كان الوضع في ${when}.`,
  sinceThen: 'ومنذ ذلك الحين:',
  ourReading: 'هذه قراءتنا: لا تقول الوثائق ذلك صراحةً.',
}

/** What is said while a quiz is asked, in Modern Standard Arabic, in words that suit women and men alike. */
const ask: Ask = {
  ...say,
  place: (n, of) => `السؤال ${n} من ${of}`,
  check: 'التحقق من الإجابة',
  next: 'السؤال التالي',
  end: 'إنهاء',
  finish: 'عرض النتيجة',
  previous: 'السؤال السابق',
  skip: 'تخطي السؤال',
  toResult: 'العودة إلى النتيجة',
  results: 'نتيجتك',
  choose: 'يُرجى اختيار إجابة أولًا.',
  chooseSome: 'يُرجى اختيار إجابة واحدة على الأقل أولًا.',
  write: 'يُرجى كتابة إجابة أولًا.',
  range: (min, max) => `يُرجى إدخال عدد من ${min} إلى ${max}.`,
  arrange: 'يُرجى ترتيب العناصر أولًا.',
  pair: 'يُرجى اختيار ما يطابق عنصرًا واحدًا على الأقل أولًا.',
  fetching: 'جارٍ التحقق…',
  unfetched: 'تعذّر تحميل الإجابة حاليًا. إجابتك محفوظة: يُرجى التحقق مرة أخرى.',
  yourAnswer: 'إجابتك',
  from: (min, max) => `من ${min} إلى ${max}`,
  pick: 'اختيار',
  placeOf: (what) => `موضع: ${what}`,
  up: (what) => `نقل إلى أعلى: ${what}`,
  down: (what) => `نقل إلى أسفل: ${what}`,
  movedTo: (what, n, of) => `${what}: الموضع الآن ${n} من ${of}`,
  asOf: (when) => `كما كان الوضع في ${when}.`,
  several: 'يُرجى اختيار كل ما ينطبق.',
  true: 'صواب',
  false: 'خطأ',
  keep: 'حفظ إجاباتي على هذا الجهاز',
  keepOn: 'مفعّل: يحتفظ بها هذا المتصفح حتى تزيل العلامة.',
  keepOff: 'غير مفعّل: تزول عند إغلاق هذه الصفحة.',
  withdrawn: (date) => `سُحب في ${date}.`,
  failed: 'يتعذر عرض الاختبار هنا حاليًا.',
  openPage: 'فتحه في صفحة خاصة به',
}

/** What is said of an answer, in Modern Standard Arabic. */
const tell: Tell = {
  ...evidence,
  space: ' ',
  verdict: { right: 'إجابة صحيحة.', partly: 'إجابة صحيحة جزئيًا.', wrong: 'إجابة غير صحيحة.' },
  accepted: 'إجابة مقبولة.',
  passed: 'دون إجابة.',
  keyIs: (key) => `الإجابة الصحيحة: ${key}.`,
  keysAre: (keys) => `الإجابات الصحيحة: ${all(keys)}.`,
  acceptedAre: (keys) => `المقبول: ${any(keys)}.`,
  orderIs: 'الترتيب الصحيح مبيَّن أعلاه.',
  markedAbove: 'الصواب مبيَّن أعلاه.',
  pairsAre: 'الأزواج الصحيحة مبيَّنة أعلاه.',
  accounts: (n) => `في الوثائق ${count(n, { one: 'رواية واحدة', two: 'روايتان', few: `${n} روايات`, other: `${n} رواية` })}.`,
  soFar: (points, of) => `${number(points)} من ${of} حتى الآن`,
  ticked: (hits, keys, others, points) =>
    `${hits} من ${keys} من الإجابات الصحيحة${others ? `، مع ${others} غير صحيحة` : ''}: ${credit(points)}`,
  kept: (kept, of, points) => `${kept} من ${of} من العناصر يلي ما ينبغي أن يسبقه: ${credit(points)}`,
  paired: (right, of, points) => `${right} من ${of} من الأزواج صحيحة: ${credit(points)}`,
  yours: 'إجابتك',
  yoursRight: 'إجابتك، صحيحة',
  yoursWrong: 'إجابتك، غير صحيحة',
  yoursAccepted: 'إجابتك، مقبولة',
  yoursOpen: 'إجابتك، لا تُحتسب',
  key: 'الإجابة الصحيحة',
  missed: 'فاتتك',
  missedKey: 'إجابة صحيحة فاتتك',
  acceptedToo: 'مقبولة',
  alsoAccepted: 'مقبولة أيضًا',
  open: 'لا تُحتسب',
  inPlace: 'في موضعه',
  youHad: (n) => `موضعه في إجابتك: ${n}`,
  youChose: (what) => `اختيارك: ${what}`,
  none: 'لا يطابق أيًّا منها',
  you: (figure) => `إجابتك: ${figure}`,
  others: 'لماذا ليست الإجابات الأخرى',
  otherAnswers: 'عن كل إجابة',
  background: 'خلفية',
  later: 'منذ ذلك الحين',
  correction: 'تصحيح',
  corrected: (date) => `صُحّح في ${date}.`,
  outcome: { right: 'صحيحة', partly: 'صحيحة جزئيًا', wrong: 'غير صحيحة' },
  unanswered: 'دون إجابة',
  scored: (n, of) => `${number(n)} من ${count(of, { one: 'نقطة واحدة', two: 'نقطتين', few: `${of} نقاط`, other: `${of} نقطة` })}`,
  retried: (n, of) => (n === of ? `${of} من ${of} بعد محاولة ثانية` : `${number(n)} من ${of} بعد محاولة ثانية`),
  retry: (n) =>
    `إعادة ${count(n, {
      zero: 'الأسئلة التي أخطأت فيها',
      one: 'السؤال الذي أخطأت فيه',
      two: 'السؤالين اللذين أخطأت فيهما',
      few: `${n} أسئلة أخطأت فيها`,
      many: `${n} سؤالًا أخطأت فيها`,
      other: `${n} سؤال أخطأت فيها`,
    })}`,
  answerSkipped: (n) =>
    `الإجابة عن ${count(n, {
      zero: 'الأسئلة التي تخطيتها',
      one: 'السؤال الذي تخطيته',
      two: 'السؤالين اللذين تخطيتهما',
      few: `${n} أسئلة تخطيتها`,
      many: `${n} سؤالًا تخطيتها`,
      other: `${n} سؤال تخطيتها`,
    })}`,
  again: 'البدء من جديد',
  review: 'إجاباتك',
  correctIs: (key) => `الصواب: ${key}`,
  share: 'مشاركة هذه النتيجة',
  nextQuiz: (title) => `الاختبار التالي: ${title}`,
  explained: 'للاطلاع على ما فاتك:',
  report: 'هل من خطأ؟',
  copied: 'نُسخ الرابط',
  print: 'طباعة',
  thanks: 'انتهى الاختبار. لم يُرسل شيء: إجاباتك على هذه الشاشة وحدها.',
  notSent: 'لم يُرسل شيء: هذه النتيجة على هذه الشاشة وحدها.',
  recorrected: (question, date, score) => `صُحّح السؤال «${question}» في ${date}، ونتيجتك الآن ${score}.`,
}

export const ar = { ask, tell }
