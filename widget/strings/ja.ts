import { ja as say } from '../../content/model/play/say/ja.ts'
import type { Ask } from './ask.ts'
import type { Evidence } from './evidence.ts'
import type { Tell } from './tell.ts'

const { number } = say
const quoted = (items: string[]) => items.map((item) => `「${item}」`)
const credit = (points: number) => `1点中${number(points)}点`

/** What is said of sources, in quizzes and explainers alike, in Japanese. */
export const evidence: Evidence = {
  ...say,
  note: (numeral) => `注${numeral}`,
  sources: (n) => `出典${n}件`,
  more: (n) => `ほか${n}件`,
  inferred: '＊は推定です。資料には記載がありません。',
  read: (paragraph) => `第${paragraph}段落を読む`,
  seeNotes: (paragraph) => `第${paragraph}段落（このサイトの注記）`,
  newTab: '（新しいタブで開きます）',
  back: '本文に戻る',
  alone: (document) => `${document}のみ`,
  // 時点 is a point; of an interval, what the documents of those days say.
  asOf: (when) => (when.includes('～') ? `${when}の資料に基づく情報です。` : `${when}時点の情報です。`),
  sinceThen: 'その後の経過：',
  ourReading: '編集部の解釈です。資料にこの通り書かれているわけではありません。',
}

/** What is said while a quiz is asked, in Japanese. Sentences end in です or ます, labels are nouns. */
const ask: Ask = {
  ...say,
  place: (n, of) => `第${n}問（全${of}問）`,
  check: '答え合わせ',
  next: '次の問題',
  end: '終了',
  finish: '結果を見る',
  previous: '前の問題',
  skip: 'スキップ',
  toResult: '結果に戻る',
  results: '結果',
  choose: '先に答えを選んでください。',
  chooseSome: '先に答えを一つ以上選んでください。',
  write: '先に答えを入力してください。',
  range: (min, max) => `${min}から${max}までの数を入力してください。`,
  arrange: '先に項目を並べ替えてください。',
  pair: '先に一つ以上の組み合わせを選んでください。',
  fetching: '確認しています…',
  unfetched: '現在、正解を読み込めません。答えは残っています。もう一度お試しください。',
  yourAnswer: 'あなたの答え',
  from: (min, max) => `${min}から${max}まで`,
  pick: '選んでください',
  placeOf: (what) => `順番：${what}`,
  up: (what) => `上へ移動：${what}`,
  down: (what) => `下へ移動：${what}`,
  movedTo: (what, n, of) => `${what}：${of}項目中${n}番目に移動しました`,
  asOf: (when) => `${when}時点の情報です。`,
  several: '当てはまるものをすべて選んでください。',
  true: '正しい',
  false: '誤り',
  keep: '答えをこの端末に保存',
  withdrawn: (date) => `${date}に取り下げました。`,
  failed: '現在、ここにクイズを表示できません。',
  openPage: '専用ページで開く',
}

/** What is said of an answer, in Japanese. */
const tell: Tell = {
  ...evidence,
  space: '',
  verdict: { right: '正解です。', partly: '一部正解です。', wrong: '不正解です。' },
  accepted: '正解とします。',
  passed: '未回答です。',
  keyIs: (key) => `正解：${key}。`,
  keysAre: (keys) => `正解：${quoted(keys).join('')}。`,
  acceptedAre: (keys) => `正解とするもの：${quoted(keys).join('または')}。`,
  orderIs: '正しい順番は上の通りです。',
  markedAbove: '正解は上に示した通りです。',
  pairsAre: '正しい組み合わせは上の通りです。',
  accounts: (n) => `資料の説明は${n}通りに分かれています。`,
  soFar: (points, of) => `ここまで${of}問中${number(points)}点`,
  ticked: (hits, keys, others, points) =>
    `正解${keys}件のうち${hits}件を選択${others ? `、誤り${others}件` : ''}：${credit(points)}`,
  kept: (kept, of, points) => `${of}か所のうち${kept}か所で並びが正しい：${credit(points)}`,
  paired: (right, of, points) => `${of}組のうち${right}組が正しい：${credit(points)}`,
  yours: 'あなたの答え',
  yoursRight: 'あなたの答え、正解',
  yoursWrong: 'あなたの答え、不正解',
  yoursAccepted: 'あなたの答え、正解扱い',
  yoursOpen: 'あなたの答え、採点対象外',
  key: '正解',
  missed: '選び忘れ',
  missedKey: '正解、選び忘れ',
  acceptedToo: '正解扱い',
  alsoAccepted: 'これも正解扱い',
  open: '採点対象外',
  inPlace: '正しい位置',
  youHad: (n) => `あなたの答えでは${n}番目`,
  youChose: (what) => `あなたの選択：${what}`,
  none: '該当なし',
  you: (figure) => `あなた：${figure}`,
  others: 'ほかの選択肢について',
  otherAnswers: '各項目について',
  background: '背景',
  later: 'その後の経過',
  correction: '訂正',
  corrected: (date) => `${date}に訂正しました。`,
  outcome: { right: '正解', partly: '一部正解', wrong: '不正解' },
  unanswered: '未回答',
  scored: (n, of) => `${of}点中${number(n)}点`,
  retried: (n, of) => (n === of ? `再挑戦で${of}点満点` : `再挑戦で${of}点中${number(n)}点`),
  retry: (n) => `間違えた${n}問をもう一度`,
  answerSkipped: (n) => `飛ばした${n}問に答える`,
  again: '最初からもう一度',
  review: 'あなたの答え',
  correctIs: (key) => `正解：${key}`,
  share: '結果の共有',
  copied: 'リンクをコピーしました',
  print: '印刷',
  thanks: '終了しました。回答はどこにも送信されておらず、この画面にだけあります。',
  notSent: 'この結果はどこにも送信されておらず、この画面にだけあります。',
  recorrected: (question, date, score) => `「${question}」は${date}に訂正されました。現在の得点は${score}です。`,
}

export const ja = { ask, tell }
