import { evidence } from '../ko.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: ' 미만', above: ' 초과', about: '' }

/** The interface of explainers in Korean. What is put in stands where no particle has to agree with it. */
export const ko: ExplainerStrings = {
  ...evidence,
  explainer: '해설',
  updated: (date) => `${date} 업데이트`,
  corrected: (date) => `${date}에 정정되었습니다.`,
  withdrawn: (date) => `${date}에 철회되었습니다.`,
  // Of a year's months a mark has room for the figures only.
  tick: (edtf) => (edtf.length > 4 ? edtf.replace(/^(\d+)-0?(\d+)$/, '$1년 $2월') : `${edtf}년`),
  toScale: '시간의 길이에 비례한 그림. 점은 날짜, 빈 막대는 날짜가 속한 기간을 나타낸다.',
  figure: ({ value, of, bound, unit }) => {
    const whole = of === undefined ? '' : `${number(of)}${unit} 중 `
    return `${whole}${bound === 'about' ? '약 ' : ''}${number(value)}${unit}${bounds[bound]}`
  },
  // Beside sentences in -다, where the quiz's own are in -니다.
  asOf: (when) => `${when} 기준이다.`,
  others: '그 밖',
  limits: '수의 크기에 비례한 그림. 점선 끝은 상한이나 하한만 제시되었음을 나타낸다.',
  by: (who) => `출처: ${who}.`,
  differ: { contradict: '설명이 서로 모순된다.', differ: '설명이 다르지만 모두 성립할 수 있다.' },
  check: '확인 문제',
  trueOrFalse: '맞을까, 틀릴까?',
}
