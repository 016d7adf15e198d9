import type { ledger as english } from './words.ts'

const bounds = { exact: '', below: '未満', above: '超', about: '' }

/** What the pages about sources, claims and corrections say in Japanese. */
export const ledger: typeof english = {
  blank: '',
  claimsTitle: 'すべての記述とその根拠',
  claimsOf: (topic: string) => `${topic}：記述`,
  claimsAbout:
    '問題のもとになった記述を一つずつ示します。誰が言ったのか、いつの時点のことか、どの資料の第何段落にあるのか、異なる説明をしているのは誰か。記述は編集部の言葉で要約したもので、原文は各段落にあります。',
  kinds: { event: '出来事', count: '人数・数量', status: '状況', statement: '発言', forecast: '見通し', fact: '事実' },
  voices: {
    reported: '資料自体の報道',
    attributed: '特定の人・組織の発言',
    analysis: '特定の人・組織の見解',
    inferred: '編集部の解釈',
  },
  reported: '資料自体の報道。',
  attributed: (by) => `${by}による。`,
  analysis: (by) => `${by}の見解。`,
  asOf: (date) => `${date}時点`,
  stale: (date, due) => `${date}時点の記述です。${due}までに見直す予定でしたが、その後変わった可能性があります。`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `数値：${of === undefined ? '' : `${number(of)}${unit}中`}${bound === 'about' ? '約' : ''}${number(value)}${unit}${bounds[bound]}${by && by !== voice ? `（出どころ：${by}）` : ''}。`,
  otherwise: '異なる説明',
  differs: {
    contradict: 'これらの説明は互いに矛盾しています。',
    differ: 'これらの説明は、数える対象、時期、または表現が異なります。',
  },
  sinceThen: 'その後',
  before: 'それ以前',
  asked: (n) => `この記述に基づく問題：${n}問`,
  citations: '引用箇所',
  filter: '絞り込み',
  source: '資料',
  voice: '発言者',
  kind: '種類',
  year: '年',
  any: 'すべて',
  conflict: '説明が食い違うもの',
  reset: 'すべて表示',
  shown: (all) => `${all}件中{n}件の記述を表示`,
  all: (all) => `記述${all}件`,
  years: (year, to) =>
    to > year ? `${year}～${String(to).slice(Math.floor(year / 100) === Math.floor(to / 100) ? 2 : 0)}年` : `${year}年`,
  always: '時期を問わず成り立つこと',
  noneShown: 'すべての条件に合う記述はありません。',
  ways: '記述の探し方',
  list: (title, n) => `${title}（${n}件）`,
  coverage: '引用した範囲',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? `全${all}段落を引用しています。`
      : `全${all}段落のうち${used}段落を引用しています。${reasons ? 'ほかの段落は、引用しなかった理由を添えて示します。' : ''}`,
  used: (n) => `引用箇所${n}件`,
  leftOut: '引用なし',
  cited: '引用あり',
  unused: '引用していません',
  left: (from, to, reason) => `${from === to ? `第${from}段落` : `第${from}～${to}段落`}：引用なし（${reason}）`,
  conflicts: '説明が食い違う点',
  conflictsAbout:
    'この資料の説明のうち、同じ資料の中やほかの資料で異なる説明がされているものです。どれが正しいかは判断していません。',
  differently: '異なる説明',
  claimsCount: (n) => `これに基づく記述${n}件`,
  correctionsAbout: '公開後に訂正した内容を、新しい順に示します。',
  noCorrections: 'これまでに訂正はありません。',
  policy: '訂正の方法',
  policies: [
    '問題、答え、解説、引用に誤りがあったときは、その場所を直したうえで、日付と誤りの内容をこのページとクイズの下に記します。訂正の記録は消しません。',
    '訂正によって正解が変わるときは、答えを端末に保存している読者に、新しい得点とともにお知らせします。',
    '直すことのできない問題やクイズは取り下げます。ほかのサイトに埋め込まれたものも含め、すべての場所でお知らせに置き換わります。',
    'その後に状況が変わっても、記述がその日付の時点で正しかったのであれば、訂正ではありません。元の日付を残し、新しい記述を並べて示します。',
  ],
  withdrawal: (date) => `${date}に取り下げました。`,
}
