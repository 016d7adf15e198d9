import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in Korean. */
export const made: typeof english = {
  first:
    '빨간 파란 노란 하얀 초록 보라 분홍 주황 금빛 은빛 쪽빛 옥빛 하늘빛 연둣빛 자줏빛 구릿빛 살굿빛 진줏빛 노을빛 청록빛 귤빛 풀빛 남빛 무지갯빛',
  second:
    '제비 참새 까치 꾀꼬리 종달새 딱따구리 물총새 갈매기 두루미 황새 왜가리 고니 기러기 원앙 부엉이 올빼미 독수리 동박새 찌르레기 박새 도요새 물떼새 방울새 뻐꾸기',
  gap: ' ',
}
