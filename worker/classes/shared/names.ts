/** What made-up names are made of, by the language of a class: a colour and a bird. None of them says anything of a pupil. */
const lists: Record<string, { first: readonly string[]; second: readonly string[]; gap: string }> = {
  en: {
    first: [
      'Amber',
      'Azure',
      'Bronze',
      'Copper',
      'Coral',
      'Crimson',
      'Golden',
      'Green',
      'Indigo',
      'Ivory',
      'Jade',
      'Lilac',
    ].concat([
      'Olive',
      'Orange',
      'Pearl',
      'Purple',
      'Ruby',
      'Scarlet',
      'Silver',
      'Teal',
      'Turquoise',
      'Violet',
      'White',
      'Yellow',
    ]),
    second: [
      'Avocet',
      'Crane',
      'Curlew',
      'Dunlin',
      'Egret',
      'Falcon',
      'Finch',
      'Gannet',
      'Grebe',
      'Heron',
      'Kestrel',
      'Lapwing',
    ].concat(['Linnet', 'Magpie', 'Martin', 'Osprey', 'Owl', 'Plover', 'Puffin', 'Robin', 'Sparrow', 'Swallow', 'Tern', 'Wren']),
    gap: ' ',
  },
  ja: {
    first: [
      'あかい',
      'あおい',
      'きいろい',
      'しろい',
      'みどりの',
      'むらさきの',
      'ももいろの',
      'だいだいの',
      'こんいろの',
      'そらいろの',
    ].concat([
      'みずいろの',
      'ぎんいろの',
      'きんいろの',
      'ちゃいろの',
      'はいいろの',
      'わかばいろの',
      'さくらいろの',
      'ふじいろの',
      'るりいろの',
      'あいいろの',
    ]),
    second: [
      'つばめ',
      'すずめ',
      'めじろ',
      'うぐいす',
      'かもめ',
      'つる',
      'さぎ',
      'とび',
      'はやぶさ',
      'ふくろう',
      'かわせみ',
      'ひばり',
    ].concat([
      'しじゅうから',
      'むくどり',
      'せきれい',
      'きじ',
      'ちどり',
      'あひる',
      'かも',
      'はと',
      'ほおじろ',
      'やまがら',
      'もず',
      'かささぎ',
    ]),
    gap: '',
  },
}

/** Every made-up name of a language, or of English where there are none. */
export function namesIn(language: string): string[] {
  const { first, second, gap } = lists[language.split('-')[0] ?? ''] ?? (lists['en'] as (typeof lists)[string])
  return first.flatMap((one) => second.map((other) => one + gap + other))
}

/** One of several, by chance; undefined of none. */
export const drawn = (names: readonly string[]): string | undefined => {
  const [at = 0] = crypto.getRandomValues(new Uint32Array(1))
  return names[at % names.length]
}
