/** What only our own pages say, where no quiz is played: they are rendered on a server, and no reader downloads this. */
export interface PageWords {
  /** The button of a form without a script. */
  checkAll: string
  /** What stands between the parts of a note, at its end, before what explains, and between a figure and its unit. */
  comma: string
  stop: string
  colon: string
  gap: string
  /** What is added in passing, such as the language of a document. */
  aside: (what: string) => string
  paragraph: (n: number) => string
  probably: (what: string) => string
  whoSays: string
  disagree: string
}

const latin = { comma: ', ', stop: '. ', colon: ': ', gap: ' ', aside: (what: string) => ` (${what})` }

export const pageWords: Record<string, PageWords> = {
  en: {
    ...latin,
    checkAll: 'Check my answers',
    paragraph: (n) => `paragraph ${n}`,
    probably: (what) => `probably ${what}`,
    whoSays: 'Who says so',
    disagree: 'They do not agree.',
  },
  ar: {
    checkAll: 'التحقق من إجاباتي',
    // The right-to-left mark keeps a figure that follows from running on with Latin letters before it.
    comma: '\u200f، ',
    stop: '\u200f. ',
    colon: '\u200f: ',
    gap: ' ',
    aside: (what) => ` (${what})`,
    paragraph: (n) => `الفقرة ${n}`,
    probably: (what) => `${what} على الأرجح`,
    whoSays: 'من يقول ذلك',
    disagree: 'تختلف الوثائق في ذلك.',
  },
  de: {
    ...latin,
    checkAll: 'Alle Antworten prüfen',
    paragraph: (n) => `Absatz ${n}`,
    probably: (what) => `vermutlich ${what}`,
    whoSays: 'Wer das sagt',
    disagree: 'Die Dokumente stimmen nicht überein.',
  },
  es: {
    ...latin,
    checkAll: 'Comprobar mis respuestas',
    paragraph: (n) => `párrafo ${n}`,
    probably: (what) => `probablemente ${what}`,
    whoSays: 'Quién lo dice',
    disagree: 'Los documentos no coinciden.',
  },
  fr: {
    ...latin,
    checkAll: 'Vérifier mes réponses',
    colon: '\u00a0: ',
    gap: '\u00a0',
    paragraph: (n) => `paragraphe ${n}`,
    probably: (what) => `probablement ${what}`,
    whoSays: 'Qui le dit',
    disagree: 'Les documents ne concordent pas.',
  },
  ja: {
    checkAll: 'まとめて答え合わせ',
    comma: '、',
    stop: '。',
    colon: '：',
    gap: '',
    aside: (what) => `（${what}）`,
    paragraph: (n) => `第${n}段落`,
    probably: (what) => `${what}（推定）`,
    whoSays: 'それぞれの出どころ',
    disagree: '資料の内容は一致していません。',
  },
  ko: {
    ...latin,
    checkAll: '전체 정답 확인',
    gap: '',
    aside: (what) => `(${what})`,
    paragraph: (n) => `${n}번째 문단`,
    probably: (what) => `${what}(추정)`,
    whoSays: '누구의 설명인가',
    disagree: '문서의 내용이 서로 다릅니다.',
  },
}
