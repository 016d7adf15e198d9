import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says in Korean. */
export const errors: typeof english = {
  'bad-option': {
    title: '주소에 알 수 없는 설정이 있습니다',
    text: '설정 항목 가운데 하나에 이 페이지에서 쓸 수 없는 값이 들어 있습니다.',
  },
  'bad-body': { title: '읽을 수 없는 답이 있습니다', text: '채점하지 않았습니다. 다음 답을 다시 살펴봐 주세요.' },
  forbidden: { title: '이 페이지는 열 수 없습니다', text: '전용 키가 담긴 링크가 필요합니다.' },
  'not-found': { title: '페이지를 찾을 수 없습니다', text: '주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다.' },
  'wrong-method': {
    title: '이 페이지에서는 할 수 없는 요청입니다',
    text: '페이지를 볼 수는 있지만, 요청한 방식으로는 열 수 없습니다.',
  },
  closed: { title: '마감되었습니다', text: '더 이상 답을 받지 않습니다.' },
  withdrawn: { title: '철회된 퀴즈입니다', text: '이 퀴즈는 더 이상 풀 수 없습니다.' },
  'too-large': { title: '한 번에 보낸 내용이 너무 깁니다', text: '보낸 답이 이 페이지에서 받을 수 있는 길이를 넘었습니다.' },
  'wrong-media-type': { title: '이 페이지에서 받지 않는 형식입니다', text: '답은 일반 웹 양식으로 보내야 합니다.' },
  'rate-limited': {
    title: '잠시 뒤에 다시 시도해 주세요',
    text: '한꺼번에 너무 많은 요청이 들어왔습니다. 1분 뒤에 다시 시도해 주세요.',
  },
  'not-implemented': { title: '여기서는 제공하지 않습니다', text: '요청한 내용은 다른 형식으로 제공됩니다.' },
  unavailable: {
    title: '지금은 이 페이지를 표시할 수 없습니다',
    text: '이용자의 잘못이 아니라 이 사이트의 문제입니다. 잠시 뒤에 다시 시도해 주세요.',
  },
}

/** How an answer is filled in, in Korean. */
export const fill: typeof howTo = {
  single: '보기 중 하나를 선택해 주세요.',
  truefalse: '맞다와 틀리다 중 하나를 선택해 주세요.',
  evidence: '대목 하나를 선택해 주세요.',
  multiple: '보기 중에서 선택해 주세요.',
  number: (min, max) => `${min}에서 ${max} 사이의 숫자를 입력해 주세요.`,
  text: '200자 이내로 답해 주세요.',
  order: (n) => `각 항목에 1부터 ${n}까지 서로 다른 순서를 매겨 주세요.`,
  match: '각 항목마다 제시된 것 중에서 선택해 주세요.',
}

/** What an option of an address takes, in Korean. */
export const takes: typeof options = {
  questions: '이 퀴즈에 있는 문제의 ID를 쉼표로 이어 쓰세요.',
  limit: '1 이상의 정수를 쓰세요.',
  shuffle: '영문 소문자와 숫자 1~16자를 쓰세요.',
  lang: '이 퀴즈가 있는 언어를 쓰세요.',
  accent: 'CSS 색을 쓰세요.',
}
