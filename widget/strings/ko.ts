import { dates } from '../../content/model/play/say/dates.ts'
import type { Ask } from './ask.ts'
import type { EvidenceStrings } from './evidence.ts'
import { lists } from './lists.ts'
import type { Tell } from './tell.ts'

const say = dates('ko')
const { all, any } = lists('ko')
const { number } = say
const credit = (points: number) => `1점 만점에 ${number(points)}점`

/** What is said of sources, in quizzes and explainers alike, in Korean. */
export const evidence: EvidenceStrings = {
  ...say,
  note: (numeral) => `각주 ${numeral}`,
  sources: (n) => `출처 ${n}건`,
  more: (n) => `외 ${n}곳`,
  inferred: '* 추정한 것으로, 문서에는 적혀 있지 않습니다.',
  read: (paragraph) => `${paragraph}번째 문단 읽기`,
  seeNotes: (paragraph) => `${paragraph}번째 문단(편집진 주석)`,
  newTab: '(새 탭에서 열림)',
  back: '본문으로 돌아가기',
  alone: (document) => `${document}, 단독`,
  asOf: (when) => `${when} 기준입니다.`,
  sinceThen: '그 이후:',
  ourReading: '편집진의 해석입니다. 문서에 그대로 적혀 있지는 않습니다.',
}

/** What is said while a quiz is asked, in Korean. What is put in stands where no particle has to agree with it. */
const ask: Ask = {
  ...say,
  place: (n, of) => `전체 ${of}문제 중 ${n}번`,
  check: '정답 확인',
  next: '다음 문제',
  end: '마치기',
  finish: '결과 보기',
  previous: '이전 문제',
  skip: '건너뛰기',
  toResult: '결과로 돌아가기',
  results: '결과',
  choose: '먼저 답을 선택해 주세요.',
  chooseSome: '먼저 답을 하나 이상 선택해 주세요.',
  write: '먼저 답을 입력해 주세요.',
  range: (min, max) => `${min}에서 ${max} 사이의 숫자를 입력해 주세요.`,
  arrange: '먼저 항목의 순서를 정해 주세요.',
  pair: '먼저 하나 이상의 짝을 선택해 주세요.',
  fetching: '확인하는 중…',
  unfetched: '지금은 정답을 불러올 수 없습니다. 답은 그대로 있습니다. 다시 확인해 주세요.',
  yourAnswer: '내 답',
  from: (min, max) => `${min}부터 ${max}까지`,
  pick: '선택',
  placeOf: (what) => `순서: ${what}`,
  up: (what) => `위로 이동: ${what}`,
  down: (what) => `아래로 이동: ${what}`,
  movedTo: (what, n, of) => `${what}: 현재 ${of}개 중 ${n}번째`,
  asOf: (when) => `${when} 기준입니다.`,
  several: '해당하는 것을 모두 선택해 주세요.',
  true: '맞다',
  false: '틀리다',
  keep: '이 기기에 내 답 저장',
  keepOn: '켜짐: 선택을 해제할 때까지 이 브라우저에 남습니다.',
  keepOff: '꺼짐: 이 페이지를 닫으면 사라집니다.',
  withdrawn: (date) => `${date}에 철회되었습니다.`,
  failed: '지금은 여기에 퀴즈를 표시할 수 없습니다.',
  openPage: '별도 페이지에서 열기',
}

/** What is said of an answer, in Korean. */
const tell: Tell = {
  ...evidence,
  space: ' ',
  verdict: { right: '정답입니다.', partly: '부분 정답입니다.', wrong: '오답입니다.' },
  accepted: '정답으로 인정합니다.',
  passed: '답하지 않았습니다.',
  keyIs: (key) => `정답: ${key}.`,
  keysAre: (keys) => `정답: ${all(keys)}.`,
  acceptedAre: (keys) => `정답으로 인정: ${any(keys)}.`,
  orderIs: '맞는 순서는 위와 같습니다.',
  markedAbove: '정답은 위에 표시되어 있습니다.',
  pairsAre: '맞는 짝은 위와 같습니다.',
  accounts: (n) => `문서의 설명이 ${n === 2 ? '두 ' : n}가지로 엇갈립니다.`,
  soFar: (points, of) => `현재까지 ${of}문제 중 ${number(points)}점`,
  ticked: (hits, keys, others, points) =>
    `정답 ${keys}개 중 ${hits}개 선택${others ? `, 오답 ${others}개` : ''}: ${credit(points)}`,
  kept: (kept, of, points) => `이어지는 순서 ${of}곳 중 ${kept}곳이 맞음: ${credit(points)}`,
  paired: (right, of, points) => `${of}쌍 중 ${right}쌍이 맞음: ${credit(points)}`,
  yours: '내 답',
  yoursRight: '내 답, 정답',
  yoursWrong: '내 답, 오답',
  yoursAccepted: '내 답, 정답 인정',
  yoursOpen: '내 답, 채점 제외',
  key: '정답',
  missed: '놓친 답',
  missedKey: '정답, 놓친 답',
  acceptedToo: '정답 인정',
  alsoAccepted: '이것도 정답 인정',
  open: '채점 제외',
  inPlace: '맞는 순서',
  youHad: (n) => `내 답에서는 ${n}번째`,
  youChose: (what) => `내 선택: ${what}`,
  none: '해당 없음',
  you: (figure) => `나: ${figure}`,
  others: '다른 답이 아닌 이유',
  otherAnswers: '각 항목에 대하여',
  background: '배경',
  later: '그 이후',
  correction: '정정',
  corrected: (date) => `${date}에 정정되었습니다.`,
  outcome: { right: '정답', partly: '부분 정답', wrong: '오답' },
  unanswered: '무응답',
  scored: (n, of) => `${of}점 만점에 ${number(n)}점`,
  retried: (n, of) => (n === of ? `다시 풀어 ${of}점 만점` : `다시 풀어 ${of}점 만점에 ${number(n)}점`),
  retry: (n) => `틀린 ${n}문제 다시 풀기`,
  answerSkipped: (n) => `건너뛴 ${n}문제 풀기`,
  again: '처음부터 다시 풀기',
  review: '내 답안',
  correctIs: (key) => `정답: ${key}`,
  share: '결과 공유',
  nextQuiz: (title) => `다음 퀴즈: ${title}`,
  explained: '틀린 문제의 설명:',
  report: '잘못된 점이 있나요?',
  copied: '링크를 복사했습니다',
  print: '인쇄',
  thanks: '끝났습니다. 답은 어디에도 전송되지 않았으며 이 화면에만 있습니다.',
  notSent: '이 결과는 어디에도 전송되지 않았으며 이 화면에만 있습니다.',
  recorrected: (question, date, score) => `“${question}” 문제가 ${date}에 정정되었습니다. 현재 점수는 ${score}입니다.`,
}

export const ko = { ask, tell }
