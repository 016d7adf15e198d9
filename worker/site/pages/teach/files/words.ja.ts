import type { files as english } from './words.ts'

/** What the teachers’ page says of files for learning systems, in Japanese. */
export const files: typeof english = {
  heading: '学習管理システムで使う',
  lead: '上で選んだ問題を、正解、フィードバック、解説、出典へのリンクとともにファイルにします。その形式でそのまま扱えないものは、それぞれの欄に記しています。',
  formats: {
    'moodle.xml': ['Moodle', '問題バンクに「Moodle XMLフォーマット」としてインポートします。'],
    gift: ['GIFT', 'Moodleなどで読み込めるテキストです。'],
    'qti12.zip': ['Canvas（QTI 1.2）', 'コースの設定からQTIファイルとしてインポートします。'],
    imscc: ['Common Cartridge', 'Canvas、Brightspace、Blackboardなどで使えます。'],
    'forms.gs': [
      'Googleフォーム',
      'script.google.comに貼り付けてmakeQuizを実行するスクリプトです。ご自分のアカウントにクイズが作られます。',
    ],
    csv: ['表計算（CSV）', '答え1つにつき1行です。'],
    'anki.txt': ['Anki', '暗記カードです。テキストとしてインポートします。'],
  },
  all: 'すべての問題がそのまま入ります。',
  some: (n, of) => (n === of ? `全${of}問の形が変わります` : `${of}問中${n}問の形が変わります`),
  details: '問題ごとの扱い',
  notes: {
    asIs: 'そのまま',
    card: '表に問題、裏に答えと理由と出典を書いたカードになり、採点は自分で行います',
    csvSpellings: '表記1つにつき1行',
    csvPlaces: '項目1つにつき1行で、隣にその順位',
    csvPairs: '左の項目1つにつき1行で、隣に右の項目',
    moodlePoints: '得点はMoodleの方式で数え、正解1つごとに加点、そのほか1つごとに同じだけ減点します',
    bothSides: '両方が正解の問題は、一つ選ぶ問題になります',
    tolerance: '範囲は、値と許容誤差で表します',
    moodleSpellings:
      '正解とする表記がすべて入ります。Moodleは大文字と小文字の違いしか許さないため、記号は書かれた通りに入力する必要があります',
    giftSpellings:
      '正解とする表記がすべて入ります。Moodleは大文字と小文字の違いしか許さないため、記号は書かれた通りに入力する必要があります。「->」は「→」になります',
    moodlePlaces:
      '項目と順位を組み合わせる問題になり、順位が合った項目ごとに部分点が付きます。理由は全体に対するフィードバックに入ります',
    moodlePairs: 'Moodleには組ごとの欄がないため、理由は全体に対するフィードバックに入ります',
    giftPairs: 'GIFTには組ごとの欄がないため、理由は全体に対するフィードバックに入ります',
    statement: '一つ選ぶ問題になり、対象の記述は問題文の下に入ります',
    canvasPoints: '得点はCanvasの方式で数えます。採点対象外の選択肢は、採点の条件から除きます',
    numerical: '数値の問題',
    canvasSpellings:
      '正解とする表記がすべて入ります。Canvasは大文字と小文字の違いしか許さないため、記号は書かれた通りに入力する必要があります',
    canvasPlaces: '項目と順位を組み合わせる問題になり、理由は全体に対するフィードバックに入ります',
    canvasPairs: '理由は全体に対するフィードバックに入ります',
    outside: '規格の範囲を超えるため、Canvas以外では読み飛ばされることがあります',
    outsidePlaces: '項目と順位を組み合わせる問題になります。規格の範囲を超えるため、Canvas以外では読み飛ばされることがあります',
    formsReasons: 'すべての選択肢の理由が、一つのフィードバックに入ります',
    formsSeveral: '正解だけをすべて選んだときに限り正答になり、採点対象外の選択肢を選ぶと誤答になります',
    formsSides: '二つから一つ選ぶ問題',
    byHand: 'スクリプトからはフォームに正解を設定できません。正解はフィードバックに入り、得点は手で付けます',
    formsPlaces: '項目ごとに順位を選ぶリストになり、1つにつき1点です',
    formsPairs: '左の項目ごとに右の項目を選ぶリストになり、1つにつき1点です',
    formsStatement: '一つ選ぶ問題になり、対象の記述は説明に入ります',
  },
}
