const each = (words: string) => words.split(' ')

/** What made-up names are made of, by the language of a class: a colour and a bird. None of them says anything of a pupil. */
const lists: Record<string, { first: readonly string[]; second: readonly string[]; gap: string }> = {
  en: {
    first: each(
      'Amber Azure Bronze Copper Coral Crimson Golden Green Indigo Ivory Jade Lilac Olive Orange Pearl Purple Ruby Scarlet Silver Teal Turquoise Violet White Yellow',
    ),
    second: each(
      'Avocet Crane Curlew Dunlin Egret Falcon Finch Gannet Grebe Heron Kestrel Lapwing Linnet Magpie Martin Osprey Owl Plover Puffin Robin Sparrow Swallow Tern Wren',
    ),
    gap: ' ',
  },
  ja: {
    first: each(
      'あかい あおい きいろい しろい みどりの むらさきの ももいろの だいだいの こんいろの そらいろの みずいろの ぎんいろの きんいろの ちゃいろの はいいろの わかばいろの さくらいろの ふじいろの るりいろの あいいろの',
    ),
    second: each(
      'つばめ すずめ めじろ うぐいす かもめ つる さぎ とび はやぶさ ふくろう かわせみ ひばり しじゅうから むくどり せきれい きじ ちどり あひる かも はと ほおじろ やまがら もず かささぎ',
    ),
    gap: '',
  },
  ko: {
    first: each(
      '빨간 파란 노란 하얀 초록 보라 분홍 주황 금빛 은빛 쪽빛 옥빛 하늘빛 연둣빛 자줏빛 구릿빛 살굿빛 진줏빛 노을빛 청록빛 귤빛 풀빛 남빛 무지갯빛',
    ),
    second: each(
      '제비 참새 까치 꾀꼬리 종달새 딱따구리 물총새 갈매기 두루미 황새 왜가리 고니 기러기 원앙 부엉이 올빼미 독수리 동박새 찌르레기 박새 도요새 물떼새 방울새 뻐꾸기',
    ),
    gap: ' ',
  },
  // Where a colour has to agree with its bird, every bird is a word that is masculine.
  fr: {
    first: each(
      'Merle Geai Héron Pinson Moineau Faucon Hibou Cygne Canari Colibri Loriot Goéland Martinet Pélican Pluvier Rossignol Roitelet Macareux Milan Courlis',
    ),
    second: each(
      'bleu vert jaune rouge blanc doré argenté violet orange turquoise indigo ivoire jade corail ambré cuivré écarlate pourpre olive lilas',
    ),
    gap: ' ',
  },
  de: {
    first: each(
      'Blauer Grüner Gelber Roter Weißer Goldener Silberner Violetter Türkiser Kupferner Bronzener Purpurner Rubinroter Himmelblauer Moosgrüner Zartgelber Lindgrüner Kobaltblauer Meerblauer Hellblauer',
    ),
    second: each(
      'Reiher Falke Fink Kranich Star Zeisig Sperling Storch Schwan Kiebitz Eisvogel Specht Zaunkönig Adler Pirol Stieglitz Kormoran Pelikan Kolibri Uhu',
    ),
    gap: ' ',
  },
  es: {
    first: each(
      'Mirlo Gorrión Halcón Jilguero Ruiseñor Vencejo Colibrí Cisne Pelícano Flamenco Canario Búho Petirrojo Estornino Frailecillo Chorlito Zorzal Albatros Milano Cormorán',
    ),
    second: each(
      'azul verde amarillo rojo blanco dorado plateado violeta naranja turquesa índigo marfil jade coral ámbar cobrizo escarlata púrpura lila celeste',
    ),
    gap: ' ',
  },
  ar: {
    first: each(
      'عصفور بلبل هدهد صقر نسر وروار شاهين باز حسون شحرور كروان لقلق نورس كناري دوري حجل طاووس قمري زرزور سنونو طنان نقار صافر شنقب',
    ),
    second: each(
      'أحمر أزرق أخضر أصفر أبيض رمادي بني بنفسجي برتقالي وردي فضي ذهبي نحاسي فيروزي زمردي قرمزي أرجواني كحلي سماوي ياقوتي لؤلؤي مرجاني عاجي كهرماني',
    ),
    gap: ' ',
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
