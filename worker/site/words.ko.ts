import { classes } from './classes/words.ko.ts'
import { sharing } from './feeds/words.ko.ts'
import { ledger } from './ledger/words.ko.ts'
import { about as aboutPage } from './pages/about/words.ko.ts'
import { pupil } from './pages/class/words.ko.ts'
import { embed } from './pages/embed/words.ko.ts'
import { errors, fill, takes } from './pages/error/words.ko.ts'
import { accessibility, privacy } from './pages/statement/words.ko.ts'
import { files } from './pages/teach/files/words.ko.ts'
import { start } from './pages/teach/start/words.ko.ts'
import { teaching } from './pages/teach/words.ko.ts'
import { wall } from './pages/wall/words.ko.ts'
import type { SiteWords } from './words.ts'

/** What our own pages say in Korean. Sentences end in -니다, labels are nouns; what is put in stands where no particle has to agree with it. */
export const ko: SiteWords = {
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
  bar: ' | ',
  dot: ' · ',
  titled: (name, motto) => `${name}: ${motto}`,
  motto: '모든 답에 출처가 있는 퀴즈',
  about:
    '문서를 바탕으로 만든 퀴즈입니다. 모든 답에서 그 근거가 된 대목을 찾아볼 수 있고, 문서끼리 설명이 엇갈릴 때는 양쪽을 모두 보여 줍니다.',
  skip: '본문으로 건너뛰기',
  sections: '주요 메뉴',
  quizzes: '퀴즈',
  forTeachers: '교사용',
  forPublishers: '언론사용',
  sources: '출처',
  claims: '서술',
  languages: '언어',
  colophon: '편집 방식',
  imprint: '사이트 정보',
  sourcesAbout: '모든 답의 바탕이 된 문서입니다. 어디서 발행했고 어떤 입장에 서 있는지, 어느 대목을 인용했는지 밝힙니다.',
  questions: (n) => `${n}문제`,
  minutes: (n) => `약 ${n}분`,
  updated: (date) => `${date} 업데이트`,
  corrections: '정정',
  corrected: (date) => `${date}에 정정했습니다.`,
  quizSources: '답의 출처',
  openPage: '이 퀴즈를 별도 페이지에서 열기',
  openExplainer: '이 해설을 별도 페이지에서 열기',
  explainers: '해설',
  readMore: '배경을 해설로 읽기',
  playNext: '읽은 내용을 퀴즈로 확인하기',
  tryAgain: '같은 문제 다시 풀기',
  wholeQuiz: '전체 문제',
  publisher: '발행처',
  author: '글쓴이',
  published: '발행일',
  language: '언어',
  kind: '종류',
  kinds: { news: '보도 기사', analysis: '분석 기사', opinion: '의견 기사', primary: '1차 자료' },
  vantage: '입장',
  fields: { title: '제목', publisher: '발행처', author: '글쓴이', published: '날짜', language: '언어', url: '주소' },
  inferred: (fields) => `문서에 적혀 있지 않아 추정한 항목: ${fields.join(', ')}.`,
  noAddress:
    '이 문서의 주소는 확인되지 않아, 인용을 따라가면 이 페이지가 열립니다. 각 대목에 덧붙인 원문 구절로 검색하면 사본에서 그 자리를 찾을 수 있습니다.',
  openDocument: '문서 열기',
  openArchive: '보존된 사본 열기',
  passages: (n) => `인용한 대목 ${n}개`,
  quoted: ['원문 구절: “', '”.'],
  readPassage: '해당 대목 읽기',
  restsHere: '이 대목에 근거한 서술',
  home: '퀴즈 목록',
  goBack: '입력한 내용은 브라우저에 남아 있습니다. 이전 페이지로 돌아가면 그대로 있습니다.',
  expected: '입력해야 하는 내용',
}
