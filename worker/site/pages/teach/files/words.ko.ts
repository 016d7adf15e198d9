import type { files as english } from './words.ts'

/** What the teachers’ page says of files for learning systems, in Korean. */
export const files: typeof english = {
  heading: '학습 관리 시스템에서 쓰기',
  lead: '위에서 고른 문제를 정답, 피드백, 해설, 출처 링크와 함께 파일로 내려받습니다. 그 형식에 그대로 담을 수 없는 것은 옆에 적어 두었습니다.',
  formats: {
    'moodle.xml': ['Moodle', '문제은행에서 Moodle XML 형식으로 가져옵니다.'],
    gift: ['GIFT', 'Moodle 등에서 가져올 수 있는 텍스트입니다.'],
    'qti12.zip': ['Canvas(QTI 1.2)', '과목 설정에서 QTI 파일로 가져옵니다.'],
    imscc: ['Common Cartridge', 'Canvas, Brightspace, Blackboard 등에서 씁니다.'],
    'forms.gs': [
      'Google 설문지',
      '스크립트입니다. script.google.com에 붙여 넣고 makeQuiz 함수를 실행하면 본인 계정에 퀴즈가 만들어집니다.',
    ],
    csv: ['스프레드시트(CSV)', '답 하나가 한 행입니다.'],
    'anki.txt': ['Anki', '외우기용 카드입니다. 텍스트로 가져옵니다.'],
  },
  all: '모든 문제가 그대로 담깁니다.',
  some: (n, of) => (n === of ? `${of}문제 모두 형태가 바뀝니다` : `${of}문제 중 ${n}문제의 형태가 바뀝니다`),
  details: '문제가 담기는 방식',
  notes: {
    asIs: '그대로',
    card: '앞면에 문제, 뒷면에 답과 이유와 출처가 있는 카드가 되며, 채점은 스스로 합니다',
    csvSpellings: '표기 하나가 한 행',
    csvPlaces: '항목 하나가 한 행이며, 옆에 그 순서',
    csvPairs: '왼쪽 항목 하나가 한 행이며, 옆에 오른쪽 항목',
    moodlePoints: '점수는 Moodle 방식으로 셉니다. 정답 하나마다 더하고, 그 밖의 답 하나마다 같은 만큼 뺍니다',
    bothSides: '양쪽이 모두 정답인 문제는 하나를 고르는 문제가 됩니다',
    tolerance: '범위는 값과 허용 오차로 나타냅니다',
    moodleSpellings:
      '정답으로 인정하는 표기가 모두 담깁니다. Moodle은 대소문자 차이만 허용하므로 악센트와 하이픈은 적힌 대로 입력해야 합니다',
    giftSpellings:
      '정답으로 인정하는 표기가 모두 담깁니다. Moodle은 대소문자 차이만 허용하므로 악센트와 하이픈은 적힌 대로 입력해야 합니다. -> 기호는 → 기호로 바뀝니다',
    moodlePlaces: '항목과 순서를 짝짓는 문제가 되며, 자리가 맞은 항목마다 부분 점수가 있습니다. 이유는 전체 피드백에 들어갑니다',
    moodlePairs: 'Moodle에는 짝마다 적는 자리가 없어, 이유는 전체 피드백에 들어갑니다',
    giftPairs: 'GIFT에는 짝마다 적는 자리가 없어, 이유는 전체 피드백에 들어갑니다',
    statement: '하나를 고르는 문제가 되며, 대상이 되는 진술은 질문 아래에 들어갑니다',
    canvasPoints: '점수는 Canvas 방식으로 매깁니다. 채점에서 제외되는 보기는 채점 조건에 넣지 않습니다',
    numerical: '숫자로 답하는 문제가 되며, 오답의 이유는 전체 피드백에 들어갑니다',
    canvasSpellings:
      '정답으로 인정하는 표기가 모두 담깁니다. Canvas는 대소문자 차이만 허용하므로 악센트와 하이픈은 적힌 대로 입력해야 합니다. 오답의 이유는 전체 피드백에 들어갑니다',
    canvasPlaces: '항목과 순서를 짝짓는 문제가 되며, 이유는 전체 피드백에 들어갑니다',
    canvasPairs: '이유는 전체 피드백에 들어갑니다',
    cartridgeTwo:
      '그대로. 다만 이 규격에서 하나를 고르는 문제에는 보기가 셋 이상 있어야 하므로, 보기가 둘인 문제는 체크 상자로 바뀝니다',
    cartridgeNumber: '값이 하나면 빈칸에 입력하는 문제가 됩니다. 범위는 정답이 피드백에 들어가며, 점수는 직접 매깁니다',
    cartridgePlaces: '항목마다 순서를 하나 고르는 문제가 되며, 각 1점입니다. 이유는 전체 피드백에 들어갑니다',
    cartridgePairs: '왼쪽 항목마다 오른쪽 항목을 하나 고르는 문제가 되며, 각 1점입니다. 이유는 전체 피드백에 들어갑니다',
    formsReasons: '모든 보기의 이유가 피드백 하나에 들어갑니다',
    formsSeveral: '정답만 빠짐없이 골라야 정답이 되며, 채점에서 제외되는 보기를 고르면 오답이 됩니다',
    formsSides: '둘 중 하나를 고르는 문제가 됩니다',
    byHand: '스크립트로는 Google 설문지에 정답을 넣을 수 없습니다. 정답은 피드백에 들어가며, 점수는 직접 매깁니다',
    formsPlaces: '항목마다 순서를 고르는 목록이 되며, 각 1점입니다',
    formsPairs: '왼쪽 항목마다 오른쪽 항목을 고르는 목록이 되며, 각 1점입니다',
    formsStatement: '하나를 고르는 문제가 되며, 대상이 되는 진술은 설명에 들어갑니다',
  },
}
