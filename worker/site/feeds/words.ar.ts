import { plural } from '../../../widget/strings/plural.ts'
import type { sharing as english } from './words.ts'

const count = plural('ar')

/** What pages say of themselves where they are shared, in Arabic. */
export const sharing: typeof english = {
  quizNote: (n) =>
    `${count(n, { one: 'سؤال واحد', two: 'سؤالان', few: `${n} أسئلة`, many: `${n} سؤالًا`, other: `${n} سؤال` })} · لكل إجابة مصدرها`,
  explainerNote: 'لكل جملة مصدرها',
  siteNote: 'كل إجابة تقود إلى المقطع الذي تستند إليه',
  quiz: 'اختبار',
  explainer: 'شرح',
  playAll: (n) =>
    count(n, {
      one: 'الإجابة عن السؤال والاطلاع على المصدر',
      two: 'الإجابة عن السؤالين، ولكل إجابة مصدرها',
      few: `الإجابة عن ${n} أسئلة، ولكل إجابة مصدرها`,
      many: `الإجابة عن ${n} سؤالًا، ولكل إجابة مصدرها`,
      other: `الإجابة عن ${n} سؤال، ولكل إجابة مصدرها`,
    }),
  readAll: 'قراءته مع مصادره',
  correctionOf: (title) => `تصحيح: ${title}`,
}
