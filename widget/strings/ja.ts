import { dates } from './dates.ts'
import type { AllStrings } from './en.ts'
import type { Evidence } from './evidence.ts'

const { date, number } = dates('ja')
const scored = (n: number, of: number) => `${of}点中${number(n)}点`

/** What is said of sources, in quizzes and explainers alike, in Japanese. */
export const evidence: Evidence = {
  whoSays: 'それぞれの出どころ',
  notes: '出典',
  note: (n) => `注${n}`,
  paragraph: (n) => `第${n}段落`,
  probably: (what) => `${what}（推定）`,
  read: '該当箇所を読む',
  seeNotes: '該当箇所の注記を見る',
  newTab: '（新しいタブで開きます）',
  asOf: (when) => `${when}時点の情報です。`,
  sinceThen: 'その後の経過：',
  ourReading: '編集部の解釈です。資料にこの通り書かれているわけではありません。',
  // Of an interval `Intl` writes slashes and every year; a newspaper writes 2019年5月12日～19日.
  date: (edtf) =>
    edtf
      .split('/')
      .map(date)
      .join('～')
      .replace(/^(\d+年)(\d+月)?(.*～)\1(?:\2)?/, '$1$2$3'),
  number,
  comma: '、',
  stop: '。',
  colon: '：',
  gap: '',
  aside: (what) => `（${what}）`,
}

/** The interface in Japanese. Sentences end in です or ます, labels are nouns. */
export const ja: AllStrings = {
  ...evidence,
  place: (n, of) => `第${n}問（全${of}問）`,
  check: '答え合わせ',
  checkAll: 'まとめて答え合わせ',
  next: '次の問題',
  finish: '結果を見る',
  previous: '前の問題',
  skip: 'スキップ',
  results: '結果',
  choose: '先に答えを選んでください。',
  complete: 'すべての項目に、重ならないように順番を付けてください。',
  range: (min, max) => `${min}から${max}までの数を入力してください。`,
  yourAnswer: 'あなたの答え',
  pick: '選択',
  none: '該当なし',
  youChose: (what) => `あなたの選択：${what}`,
  inPlace: '正しい順番',
  youHad: (n) => `あなたの答えでは${n}番目`,
  placeOf: (what) => `順番：${what}`,
  up: (what) => `上へ移動：${what}`,
  down: (what) => `下へ移動：${what}`,
  movedTo: (what, n, of) => `${what}：${of}項目中${n}番目に移動しました`,
  several: '当てはまるものをすべて選んでください。',
  true: '正しい',
  false: '誤り',
  outcome: { right: '正解', partly: '一部正解', wrong: '不正解' },
  accepted: '正解扱い',
  unanswered: '未回答',
  open: '採点対象外',
  key: '正解',
  alsoAccepted: 'これも正解扱い',
  accounts: (n) => `資料の説明は${n}通りに分かれています`,
  disagree: '資料の内容は一致していません。',
  soFar: (n, of) => `ここまで${scored(n, of)}`,
  scored,
  retry: (n) => `間違えた${n}問をもう一度`,
  again: '最初からもう一度',
  review: 'あなたの答え',
  share: '結果の共有',
  copied: 'リンクをコピーしました',
  print: '印刷',
  keep: '答えをこの端末に保存',
  recorrected: (n, date, score) => `第${n}問は${date}に訂正されました。現在の得点は${score}です。`,
  thanks: 'ありがとうございました。回答を受け付けました。',
  withdrawn: (date) => `${date}に取り下げました。`,
  corrected: (date) => `${date}に訂正しました。`,
  failed: '現在、ここにクイズを表示できません。',
  openPage: '専用ページで開く',
}
