import type { sharing as english } from './words.ts'

/** What pages say of themselves where they are shared, in Korean. */
export const sharing: typeof english = {
  quizNote: (n) => `${n}문제 · 모든 답에 출처가 있습니다`,
  explainerNote: '모든 문장에 출처가 있습니다',
  siteNote: '모든 답에서 근거가 된 대목을 찾아볼 수 있습니다',
  quiz: '퀴즈',
  explainer: '해설',
  playAll: (n) => (n === 1 ? '문제를 풀고 출처 확인하기' : `${n}문제를 모두 풀고 출처 확인하기`),
  readAll: '출처와 함께 읽기',
  correctionOf: (title) => `정정: ${title}`,
}
