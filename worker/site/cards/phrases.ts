/** What stays together in a title, and what breaking the line before it costs, in square ems of raggedness. */
export interface Phrase {
  text: string
  /** A blank stands before it, unless it begins a line. */
  spaced: boolean
  cost: number
}

/** Languages written without blanks between words. */
const UNSPACED = /^(ja|zh)\b/

// Words that lead on to the next: a line that ends in one reads badly. The other languages are broken at any blank.
const LEADS_ON = /^(an?|the|of|for|to|in|on|at|by|and|or|with|from|is)$/i

const STOPS = /[、。，．！？：；,.!?:;…]$/u
const OPENS = /^[「『（［〈《【“(]/u
const CLOSES = /^[」』）］〉》】”)、。，．！？：；ー々ゝ・…％]/u
// Particles and endings after which a reader pauses. Other words in hiragana go on: 数え・方.
const PAUSES = /(は|が|を|に|へ|と|で|も|の|や|か|から|まで|より|ので|のに|たか|た|て|る|う|い)$/u
const HIRAGANA = /^[ぁ-ゖ]/u
// Hiragana that begins a phrase, and what of it leads on to the next word.
const BEGINS = /^(この|その|あの|どの|どう|なぜ|いつ|ここ|そこ|どこ|どれ|だれ|まず)/u
const LEADING = /(この|その|あの|どの|どう)$/u

function spaced(title: string): Phrase[] {
  const words = title.split(/\s+/u).filter(Boolean)
  return words.map((text, i) => {
    const before = words[i - 1] ?? ''
    return { text, spaced: i > 0, cost: STOPS.test(before) ? 0 : LEADS_ON.test(before) ? 40 : 24 }
  })
}

/** Words and what clings to them: a line begins neither with an ending nor with a mark that closes. */
function unspaced(title: string, lang: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)) {
    const last = phrases.at(-1)
    const before = last?.text ?? ''
    // Within a run of ideographs or digits a break is legible but cuts a name or a number in two.
    const pauses = PAUSES.test(before) && !LEADING.test(before) && (!HIRAGANA.test(segment) || BEGINS.test(segment))
    const breaks = OPENS.test(segment) || STOPS.test(before) || pauses
    if (last && (CLOSES.test(segment) || !breaks || OPENS.test(before.slice(-1)))) last.text += segment
    else phrases.push({ text: segment, spaced: false, cost: STOPS.test(before) || OPENS.test(segment) ? 0 : 8 })
  }
  return phrases.map(({ text, ...rest }) => ({ text: text.trim(), ...rest }))
}

/** The places where a title may be broken, in the manner of its language. */
export const phrasesOf = (title: string, lang: string): Phrase[] => (UNSPACED.test(lang) ? unspaced(title, lang) : spaced(title))
