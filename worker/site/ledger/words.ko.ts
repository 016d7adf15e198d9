import type { ledger as english } from './words.ts'

const bounds = { exact: '', below: ' 미만', above: ' 초과', about: '' }

/** What the pages about sources, claims and corrections say in Korean. */
export const ledger: typeof english = {
  blank: ' ',
  claimsTitle: '모든 서술과 그 근거',
  claimsOf: (topic) => `서술: ${topic}`,
  claimsAbout:
    '문제의 바탕이 된 서술을 하나씩 보여 줍니다. 누가 한 말인지, 언제를 기준으로 한 것인지, 어느 문서의 몇 번째 문단에 있는지, 누가 다르게 말하는지 밝힙니다. 서술은 편집진이 정리한 글이며, 원문은 각 문단에 있습니다.',
  kinds: { event: '사건', count: '수량', status: '상황', statement: '발언', forecast: '전망', fact: '사실' },
  voices: {
    reported: '문서의 보도',
    attributed: '특정인이나 기관의 말',
    analysis: '특정인이나 기관의 판단',
    inferred: '편집진의 해석',
  },
  reported: '문서가 직접 전한 내용입니다.',
  attributed: (by) => `말한 이: ${by}.`,
  analysis: (by) => `판단한 이: ${by}.`,
  asOf: (date) => `${date} 기준`,
  stale: (date, due) => `${date} 기준의 서술입니다. ${due}까지 다시 검토하기로 되어 있었으며, 그 뒤 상황이 달라졌을 수 있습니다.`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `수치: ${of === undefined ? '' : `${number(of)}${unit} 중 `}${bound === 'about' ? '약 ' : ''}${number(value)}${unit}${bounds[bound]}${by && by !== voice ? `(출처: ${by})` : ''}.`,
  otherwise: '다른 설명',
  differs: {
    contradict: '설명이 서로 모순됩니다.',
    differ: '무엇을 세었는지, 언제를 말하는지, 어떻게 표현했는지가 설명마다 다릅니다.',
  },
  sinceThen: '그 이후',
  before: '그 이전',
  asked: (n) => `이 내용을 묻는 문제 ${n}개`,
  citations: '인용한 대목',
  filter: '골라 보기',
  source: '문서',
  voice: '누구의 말',
  kind: '종류',
  year: '연도',
  any: '전체',
  conflict: '설명이 엇갈리는 것',
  reset: '모두 보기',
  shown: (all) => `서술 ${all}건 중 {n}건 표시`,
  all: (all) => `서술 ${all}건`,
  always: '시기와 상관없이',
  years: (year, to) => (to > year ? `${year}~${to}년` : `${year}년`),
  noneShown: '조건에 모두 맞는 서술이 없습니다.',
  ways: '서술 찾아보기',
  list: (title, n) => `${title}(${n}건)`,
  coverage: '인용한 범위',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? `전체 ${all}개 문단을 인용했습니다.`
      : `전체 ${all}개 문단 중 ${used}개를 인용했습니다.${reasons ? ' 나머지 문단은 인용하지 않은 이유와 함께 표시했습니다.' : ''}`,
  used: (n) => `인용한 대목 ${n}개`,
  leftOut: '제외',
  cited: '인용',
  unused: '인용하지 않음',
  left: (from, to, reason) => `${from === to ? from : `${from}~${to}`}번째 문단: 제외(${reason}).`,
  conflicts: '설명이 엇갈리는 부분',
  conflictsAbout:
    '이 문서의 설명 가운데, 같은 문서의 다른 곳이나 다른 문서에 다르게 나오는 것입니다. 편집진은 어느 쪽이 옳은지 판단하지 않습니다.',
  differently: '다른 설명',
  claimsCount: (n) => `이 문서에 근거한 서술 ${n}건`,
  correctionsAbout: '공개한 뒤 바로잡은 내용을 최근 것부터 보여 줍니다.',
  noCorrections: '지금까지 정정한 내용이 없습니다.',
  policy: '정정 방식',
  policies: [
    '문제, 답, 설명, 인용에 잘못이 있으면 그 자리에서 바로잡고, 날짜와 잘못된 내용을 이 페이지와 해당 퀴즈 아래에 적습니다. 한번 적은 기록은 지우지 않습니다.',
    '정정으로 정답이 달라지면, 답을 기기에 저장해 둔 독자에게 새 점수와 함께 알립니다.',
    '바로잡을 수 없는 문제나 퀴즈는 철회합니다. 다른 사이트에 퍼 간 것을 포함해 모든 곳에 안내문이 대신 표시됩니다.',
    '상황이 그 뒤에 달라졌더라도 서술이 해당 날짜에 맞았다면 정정 대상이 아닙니다. 서술의 날짜는 그대로 두고, 이후의 서술을 나란히 보여 줍니다.',
  ],
  withdrawal: (date) => `${date}에 철회했습니다.`,
}
