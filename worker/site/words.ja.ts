import { classes } from './classes/words.ja.ts'
import { sharing } from './feeds/words.ja.ts'
import { ledger } from './ledger/words.ja.ts'
import { about as aboutPage } from './pages/about/words.ja.ts'
import { pupil } from './pages/class/words.ja.ts'
import { embed } from './pages/embed/words.ja.ts'
import { errors, fill, takes } from './pages/error/words.ja.ts'
import { accessibility, privacy } from './pages/statement/words.ja.ts'
import { files } from './pages/teach/files/words.ja.ts'
import { start } from './pages/teach/start/words.ja.ts'
import { teaching } from './pages/teach/words.ja.ts'
import { wall } from './pages/wall/words.ja.ts'
import type { SiteWords } from './words.ts'

/** What our own pages say in Japanese. Sentences end in です or ます, labels are nouns. */
export const ja: SiteWords = {
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
  bar: '｜',
  dot: '・',
  titled: (name, motto) => `${name}：${motto}`,
  motto: 'すべての答えに出典があるクイズ',
  about:
    '資料をもとに作った問題集です。どの答えからも、根拠となった箇所をたどれます。資料の間で説明が食い違うときは、両方を示します。',
  skip: '本文へ移動',
  sections: '主な項目',
  quizzes: 'クイズ',
  forTeachers: '先生へ',
  forPublishers: '掲載する',
  sources: '出典',
  claims: '記述',
  languages: '言語',
  colophon: '編集の方法',
  imprint: 'このサイトについて',
  sourcesAbout: 'すべての答えのもとになった資料の一覧です。発行元と立場、引用した箇所を示します。',
  questions: (n) => `${n}問`,
  minutes: (n) => `約${n}分`,
  updated: (date) => `${date}更新`,
  corrections: '訂正',
  corrected: (date) => `${date}に訂正しました。`,
  quizSources: '答えの出典',
  openPage: 'このクイズを専用ページで開く',
  openExplainer: 'この解説を専用ページで開く',
  explainers: '解説',
  readMore: '背景を解説で読む',
  playNext: '読んだ内容をクイズで確かめる',
  tryAgain: '同じ問題にもう一度答える',
  wholeQuiz: 'すべての問題',
  publisher: '発行元',
  author: '筆者',
  published: '発行日',
  language: '言語',
  kind: '種類',
  kinds: { news: 'ニュース記事', analysis: '分析記事', opinion: 'オピニオン記事', primary: '一次資料' },
  vantage: '立場',
  fields: { title: '題名', publisher: '発行元', author: '筆者', published: '日付', language: '言語', url: 'アドレス' },
  inferred: (fields) => `資料には記されておらず、推定したもの：${fields.join('、')}。`,
  noAddress:
    'この資料の掲載先は確認できていません。そのため、引用からはこのページにつながります。各箇所に添えた原文の語句を使えば、手元の写しで見つけられます。',
  openDocument: '資料を開く',
  openArchive: '保存された写しを開く',
  passages: (n) => `引用箇所${n}件`,
  quoted: ['原文の語句：「', '」'],
  readPassage: '該当箇所を読む',
  restsHere: 'これに基づく記述',
  home: 'クイズ一覧',
  goBack: '入力した内容はブラウザーに残っています。前のページに戻れば、そのまま表示されます。',
  expected: '求められている内容',
}
