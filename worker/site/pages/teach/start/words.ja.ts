import type { start as english } from './words.ts'

/** What the teachers’ page says of starting a class, in Japanese. */
export const start: typeof english = {
  heading: 'クラスで一緒に解く',
  lead: '生徒はコードで参加し、アカウントなしで仮の名前を使います。答えは届くたびに表示され、正解は好きなときに発表できます。すべて7日後に削除されます。',
  public: '公開しているクイズの正解は、調べれば誰でも読めます。クラスのページは、発表する前に正解を送りません。',
  pace: '進め方',
  paces: { teacher: '一緒に：先生が1問ずつ進めます', self: '宿題：それぞれの速さで解きます' },
  until: '解答の締め切り（その日の終わりまで）',
  untilHint: '空欄なら、クラスを終えるまで答えられます。',
  names: '名前',
  own: '生徒が自分で名前を決められるようにする',
  begin: 'クラスを始める',
  refused: '今はクラスを始められません。1分ほど待ってから試してください。',
  withdrawn: 'このクイズは取り下げられたか、問題が変わりました。ページを読み込み直してください。',
}
