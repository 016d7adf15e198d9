import type { embed as english } from './words.ts'

/** What the snippet builder says in Korean. */
export const embed: typeof english = {
  name: '퍼가기',
  forPublishers: '매체 담당자께',
  these: { quiz: '이 퀴즈 퍼가기', explainer: '이 해설 퍼가기' },
  title: '퀴즈나 해설 퍼가기',
  about:
    '페이지에 넣을 것을 고르고, 쓰는 시스템에 맞는 코드를 복사하세요. 아무것도 저장하지 않으며, 독자를 추적하지도 않습니다.',
  plain: '자바스크립트가 없으면 이 페이지에는 예시 하나만 나옵니다. 다른 퀴즈나 해설을 넣으려면 ID를 바꿔 넣으세요.',
  choose: '고르기',
  work: '퀴즈 또는 해설',
  language: '언어',
  width: '들어갈 단의 너비(픽셀)',
  widthHint: '프레임의 높이는 이 너비에서 잽니다.',
  looks: '모양',
  theme: '밝게 또는 어둡게',
  themes: { auto: '넣을 페이지에 맞춤', light: '밝게', dark: '어둡게' },
  accent: '강조 색',
  accentHint: 'CSS 색상으로 씁니다. 예: #7a1f5c. 글자가 잘 읽히지 않는 색은 더 어둡거나 밝게 조정됩니다.',
  quiz: '퀴즈 설정',
  layout: '배치',
  layouts: { one: '한 문제씩', all: '모든 문제를 한꺼번에' },
  feedback: '정답 확인',
  feedbacks: { each: '문제마다', end: '마지막에 한꺼번에', none: '없음(감사 인사만 표시)' },
  limit: '문제 수',
  limitHint: '비워 두면 전체 문제입니다.',
  shuffle: '순서',
  shuffleHint:
    '비워 두면 원래 순서입니다. 영문 소문자와 숫자를 16자까지 넣으면 순서가 바뀌며, 같은 문자를 넣으면 같은 순서가 됩니다.',
  book: '출처 보며 풀기: 문제와 함께 출처의 대목을 표시',
  remember: '독자의 기기에 답 저장',
  questions: '이 문제만',
  questionsHint: '하나도 선택하지 않으면 전체 문제입니다.',
  bad: '읽을 수 없는 값이어서 반영하지 않습니다.',
  preview: '미리 보기',
  measured: '너비 {w}픽셀에서 높이는 {h}픽셀입니다.',
  groups: { page: '직접 만드는 페이지에', system: '콘텐츠 관리 시스템에' },
  copy: '복사',
  copied: '복사했습니다',
  didCopy: '복사했습니다: {way}',
  notCopied: '브라우저에서 복사할 수 없습니다. 코드를 선택해 두었으니 Ctrl+C 또는 ⌘C를 누르세요.',
  ways: {
    script: ['스크립트 한 줄', '퀴즈나 해설이 들어갈 자리에 넣는 한 줄입니다.'],
    element: [
      '요소',
      '스크립트를 페이지에 한 번 넣고, 퀴즈나 해설마다 요소를 하나씩 넣습니다. 그 안의 링크는 불러오는 동안, 그리고 불러올 수 없을 때 표시됩니다.',
    ],
    pinned: [
      '스크립트 한 줄, 버전 고정',
      '바뀌지 않는 특정 버전을 쓰며, 브라우저가 해시로 검증합니다. 이 줄을 바꾸지 않는 한 새 버전으로 바뀌지 않습니다.',
    ],
    iframe: ['프레임', '외부 스크립트를 넣을 수 없는 페이지에 씁니다. 높이는 미리 보기와 같습니다.'],
    listener: [
      '프레임의 높이',
      '페이지에 한 번 넣습니다. 그러면 어느 화면에서나 프레임이 알려 주는 높이대로 표시됩니다. 페이지에 이미 같은 기능이 있으면 필요 없습니다.',
    ],
    link: [
      '주소',
      '이메일이나 메시지에 씁니다. WordPress와 Ghost에서는 한 줄에 주소만 붙여 넣으면 퀴즈나 해설로 바뀝니다.',
    ],
    wordpress: [
      'WordPress: 신뢰하는 사이트',
      '선택 사항입니다. 테마의 functions.php에 한 줄을 넣으면 출처가 새 탭에서 열리고, 주소에 넣은 설정이 적용됩니다.',
    ],
    frame: ['프레임의 주소', 'Notion처럼 주소만 받아 프레임에 넣는 시스템에 씁니다.'],
    oembed: [
      'oEmbed 주소',
      'oEmbed를 지원하는 시스템이 조회하는 주소입니다. 시스템이 퀴즈나 해설 페이지에서 스스로 찾아냅니다.',
    ],
    amp: ['AMP', '페이지의 head에 AMP의 amp-iframe 스크립트가 있어야 하며, 첫 화면보다 아래에 넣어야 합니다.'],
  },
}
