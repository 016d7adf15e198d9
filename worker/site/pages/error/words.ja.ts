import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says in Japanese. */
export const errors: typeof english = {
  'bad-option': {
    title: 'このアドレスの指定は読み取れません',
    text: '指定された項目の一つに、このページでは使えない値があります。',
  },
  'bad-body': { title: '読み取れない答えがありました', text: '採点はしていません。次の答えを見直してください。' },
  forbidden: { title: 'このページは開けません', text: '専用の鍵が付いたリンクが必要です。' },
  'not-found': { title: 'ページが見つかりません', text: 'アドレスが違っているか、ページが移動した可能性があります。' },
  'wrong-method': { title: 'このページではその操作はできません', text: '閲覧はできますが、要求された方法では開けません。' },
  closed: { title: '受け付けを終了しました', text: '回答はもう受け付けていません。' },
  withdrawn: { title: 'このクイズは取り下げました', text: '現在は出題していません。' },
  'too-large': { title: '送信された内容が長すぎます', text: '回答が、このページで受け付けられる長さを超えています。' },
  'wrong-media-type': { title: 'このページではその形式は使えません', text: '回答は通常のウェブフォームから送ってください。' },
  'rate-limited': {
    title: '少し間を置いてください',
    text: '短い時間に要求が集中しました。1分ほどたってから、もう一度お試しください。',
  },
  'not-implemented': { title: 'その形式には対応していません', text: '別の形式でお求めください。' },
  unavailable: {
    title: '現在、このページを表示できません',
    text: '原因はこちらにあります。しばらくしてから、もう一度お試しください。',
  },
}

/** How an answer is filled in, in Japanese. */
export const fill: typeof howTo = {
  single: '選択肢から一つ選んでください。',
  truefalse: '正しいか誤りかを選んでください。',
  evidence: '該当する箇所を一つ選んでください。',
  multiple: '選択肢の中から選んでください。',
  number: (min, max) => `${min}から${max}までの数を入力してください。`,
  text: '200字以内で答えてください。',
  order: (n) => `各項目に、1から${n}までの順番を重ならないように付けてください。`,
  match: 'それぞれについて、示されたものの中から選んでください。',
}

/** What an option of an address takes, in Japanese. */
export const takes: typeof options = {
  questions: 'このクイズの問題のIDを、コンマで区切って指定してください。',
  limit: '1以上の整数を指定してください。',
  shuffle: '英小文字と数字で、1〜16文字を指定してください。',
  lang: 'このクイズがある言語を指定してください。',
  accent: 'CSSの色を指定してください。',
}
