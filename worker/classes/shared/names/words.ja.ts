import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in Japanese. */
export const made: typeof english = {
  first:
    'あかい あおい きいろい しろい みどりの むらさきの ももいろの だいだいの こんいろの そらいろの みずいろの ぎんいろの きんいろの ちゃいろの はいいろの わかばいろの さくらいろの ふじいろの るりいろの あいいろの',
  second:
    'つばめ すずめ めじろ うぐいす かもめ つる さぎ とび はやぶさ ふくろう かわせみ ひばり しじゅうから むくどり せきれい きじ ちどり あひる かも はと ほおじろ やまがら もず かささぎ',
  gap: '',
}
