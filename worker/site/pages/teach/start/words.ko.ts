import type { start as english } from './words.ts'

/** What the teachers’ page says of starting a class, in Korean. */
export const start: typeof english = {
  heading: '수업에서 함께 풀기',
  lead: '학생들은 계정 없이 코드로 들어와 임의로 붙은 이름을 씁니다. 답은 들어오는 대로 볼 수 있고, 정답은 원할 때 공개합니다. 모든 내용은 7일 뒤에 삭제됩니다.',
  public: '공개된 퀴즈의 정답은 누구나 찾아볼 수 있습니다. 다만 수업 페이지는 정답을 공개하기 전까지 정답을 전송하지 않습니다.',
  pace: '진행 방식',
  paces: { teacher: '함께: 선생님이 한 문제씩 엽니다', self: '숙제: 각자 속도에 맞춰 풉니다' },
  until: '답변 마감일(그날이 끝날 때까지)',
  untilHint: '비워 두면 수업을 끝낼 때까지입니다.',
  names: '이름',
  own: '학생이 이름을 직접 정할 수 있음',
  begin: '수업 시작',
  refused: '지금은 수업을 시작할 수 없습니다. 1분 뒤에 다시 시도해 주세요.',
  withdrawn: '이 퀴즈가 철회되었거나 문제가 바뀌었습니다. 페이지를 새로 고쳐 주세요.',
}
