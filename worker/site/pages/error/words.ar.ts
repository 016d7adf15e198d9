import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says in Arabic. */
export const errors: typeof english = {
  'bad-option': {
    title: 'في هذا الرابط طلب لا نعرفه',
    text: 'لأحد خياراته قيمة لا تقبلها هذه الصفحة.',
  },
  'bad-body': { title: 'تعذرت قراءة بعض الإجابات', text: 'لم تُقيَّم أي إجابة. وهذه تحتاج إلى مراجعة:' },
  forbidden: { title: 'هذه الصفحة غير متاحة لك', text: 'يلزم لفتحها رابط يحمل مفتاحه الخاص.' },
  'not-found': { title: 'لا توجد صفحة كهذه', text: 'ربما كُتب الرابط خطأ، أو نُقلت الصفحة.' },
  'wrong-method': { title: 'هذه الصفحة لا تقبل ذلك', text: 'يمكن قراءتها، لكن ليس بالطريقة التي طُلبت بها.' },
  closed: { title: 'أُغلق باب الإجابة', text: 'لم تعد تُقبل إجابات.' },
  withdrawn: { title: 'سُحب هذا الاختبار', text: 'لم يعد مطروحًا.' },
  'too-large': { title: 'أكثر مما يُقبل دفعة واحدة', text: 'الإجابات المرسلة أطول مما تقبله هذه الصفحة.' },
  'wrong-media-type': { title: 'هذه الصفحة لا تقبل ذلك', text: 'تُرسل الإجابات في نموذج ويب عادي.' },
  'rate-limited': {
    title: 'تُرجى المحاولة بوتيرة أبطأ',
    text: 'وردت طلبات كثيرة في وقت واحد. تُرجى المحاولة مرة أخرى بعد دقيقة.',
  },
  'not-implemented': { title: 'هذا غير متاح هنا', text: 'ما طُلب متاح بصيغة أخرى.' },
  unavailable: {
    title: 'يتعذر عرض هذه الصفحة حاليًا',
    text: 'الخلل من جهتنا لا من جهتك. تُرجى المحاولة مرة أخرى بعد قليل.',
  },
}

/** How an answer is filled in, in Arabic. */
export const fill: typeof howTo = {
  single: 'يُرجى اختيار واحد مما هو معروض.',
  truefalse: 'يُرجى اختيار صواب أو خطأ.',
  evidence: 'يُرجى اختيار مقطع واحد.',
  multiple: 'يُرجى الاختيار مما هو معروض.',
  number: (min, max) => `يُرجى إدخال عدد من ${min} إلى ${max}.`,
  text: 'يُرجى كتابة إجابة لا تزيد على 200 حرف.',
  order: (n) => `يُرجى إعطاء كل عنصر موضعًا خاصًا به، من 1 إلى ${n}.`,
  match: 'يُرجى اختيار واحد من المعروض لكل عنصر.',
}

/** What an option of an address takes, in Arabic. */
export const takes: typeof options = {
  questions: 'معرّفات أسئلة من هذا الاختبار، تفصل بينها فواصل.',
  limit: 'عدد صحيح من 1 فصاعدًا.',
  shuffle: 'من 1 إلى 16 حرفًا لاتينيًا صغيرًا أو رقمًا.',
  lang: 'لغة يتوفر بها هذا الاختبار.',
  accent: 'لون بصيغة CSS.',
}
