import { plural } from '../../widget/strings/plural.ts'
import { classes } from './classes/words.ar.ts'
import { sharing } from './feeds/words.ar.ts'
import { ledger } from './ledger/words.ar.ts'
import { about as aboutPage } from './pages/about/words.ar.ts'
import { pupil } from './pages/class/words.ar.ts'
import { embed } from './pages/embed/words.ar.ts'
import { errors, fill, takes } from './pages/error/words.ar.ts'
import { accessibility, privacy } from './pages/statement/words.ar.ts'
import { files } from './pages/teach/files/words.ar.ts'
import { start } from './pages/teach/start/words.ar.ts'
import { teaching } from './pages/teach/words.ar.ts'
import { wall } from './pages/wall/words.ar.ts'
import type { SiteWords } from './words.ts'

const count = plural('ar')

/** What our own pages say in Modern Standard Arabic, in words that suit women and men alike. */
export const ar: SiteWords = {
  ledger,
  aboutPage,
  sharing,
  statements: { privacy, accessibility },
  embed,
  teaching,
  classes,
  pupil,
  start,
  wall,
  files,
  errors,
  fill,
  takes,
  name: 'Footnote',
  bar: ' | ',
  dot: ' · ',
  titled: (name, motto) => `${name}: ${motto}`,
  motto: 'اختبارات لكل إجابة فيها مصدرها',
  about: 'أسئلة مستمدة من وثائق. كل إجابة تقود إلى المقطع الذي تستند إليه، وحيث تختلف الوثائق تُعرض الروايتان معًا.',
  skip: 'الانتقال إلى المحتوى',
  sections: 'أقسام الموقع',
  quizzes: 'الاختبارات',
  forTeachers: 'للمعلمين',
  forPublishers: 'للناشرين',
  sources: 'المصادر',
  claims: 'الإفادات',
  languages: 'اللغات',
  colophon: 'كيف نعمل',
  imprint: 'عن هذا الموقع',
  sourcesAbout: 'الوثائق التي استُمدت منها كل الإجابات: من ينشرها، ومن أي منظور تتحدث، وأي مقاطعها استُشهد به.',
  questions: (n) =>
    count(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: `${n} أسئلة`,
      many: `${n} سؤالًا`,
      other: `${n} سؤال`,
    }),
  minutes: (n) => `نحو ${count(n, { one: 'دقيقة واحدة', two: 'دقيقتين', few: `${n} دقائق`, other: `${n} دقيقة` })}`,
  updated: (date) => `آخر تحديث: ${date}`,
  corrections: 'التصحيحات',
  corrected: (date) => `صُحّح في ${date}.`,
  quizSources: 'من أين جاءت الإجابات',
  openPage: 'فتح هذا الاختبار في صفحة خاصة به',
  openExplainer: 'فتح هذا الشرح في صفحة خاصة به',
  explainers: 'الشروح',
  readMore: 'شرح لموضوع الاختبار',
  playNext: 'اختبار في ما قرأته',
  tryAgain: 'الإجابة عن هذه الأسئلة مرة أخرى',
  wholeQuiz: 'الأسئلة كلها',
  publisher: 'الناشر',
  author: 'الكاتب',
  published: 'تاريخ النشر',
  language: 'اللغة',
  kind: 'النوع',
  kinds: { news: 'تقرير إخباري', analysis: 'تحليل', opinion: 'رأي', primary: 'وثيقة أصلية' },
  vantage: 'المنظور',
  fields: {
    title: 'العنوان',
    publisher: 'الناشر',
    author: 'الكاتب',
    published: 'التاريخ',
    language: 'اللغة',
    url: 'الرابط',
  },
  inferred: (fields) => `مستنتَج لا يرد في الوثيقة: ${fields.join('، ')}.`,
  noAddress:
    'لم يثبت لهذه الوثيقة رابط، ولذلك تقود الإحالات إلى هذه الصفحة. والألفاظ المنقولة مع كل مقطع تتيح العثور عليه في أي نسخة من الوثيقة.',
  openDocument: 'فتح الوثيقة',
  openArchive: 'فتح نسخة محفوظة',
  passages: (n) =>
    count(n, {
      zero: 'لا مقاطع مستشهد بها',
      one: 'مقطع واحد مستشهد به',
      two: 'مقطعان مستشهد بهما',
      few: `${n} مقاطع مستشهد بها`,
      many: `${n} مقطعًا مستشهدًا به`,
      other: `${n} مقطع مستشهد به`,
    }),
  quoted: ['بلفظ الوثيقة: «', '».'],
  readPassage: 'قراءة المقطع',
  restsHere: 'ما يستند إليه',
  home: 'كل الاختبارات',
  goBack: 'ما أُدخل من إجابات باقٍ في المتصفح، ويظهر كما كان عند الرجوع إلى الصفحة السابقة.',
  expected: 'المطلوب',
}
