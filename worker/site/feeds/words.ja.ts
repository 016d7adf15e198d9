import type { sharing as english } from './words.ts'

/** What pages say of themselves where they are shared, in Japanese. */
export const sharing: typeof english = {
  quizNote: (n) => `全${n}問・すべての答えに出典があります`,
  explainerNote: 'すべての記述に出典があります',
  siteNote: 'どの答えからも、根拠となった箇所をたどれます',
  quiz: 'クイズ',
  explainer: '解説',
  playAll: (n) => `全${n}問に答え、出典を確かめる`,
  readAll: '出典とともに読む',
  correctionOf: (title) => `訂正：${title}`,
}
