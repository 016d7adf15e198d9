import { loadDefaultJapaneseParser } from 'budoux'

/** What stays together in a title, and what breaking the line before it costs, in square ems of raggedness. */
export interface Phrase {
  text: string
  /** A blank stands before it, unless it begins a line. */
  spaced: boolean
  cost: number
}

/** Languages written without blanks between words that we have a model of. Others of them are broken between letters where they must be. */
const UNSPACED = /^ja\b/

// Words that lead on to the next: a line that ends in one reads badly. The other languages are broken at any blank.
const LEADS_ON = /^(an?|the|of|for|to|in|on|at|by|and|or|with|from|is)$/i

const STOPS = /[、。，．！？：；,.!?:;…]$/u
const OPENS = /^[「『（［〈《【“(]/u
const CLOSES = /^[」』）］〉》】”)、。，．！？：；ー々ゝ・…％]/u
const japanese = loadDefaultJapaneseParser()

function spaced(title: string): Phrase[] {
  const words = title.split(/\s+/u).filter(Boolean)
  return words.map((text, i) => {
    const before = words[i - 1] ?? ''
    return { text, spaced: i > 0, cost: STOPS.test(before) ? 0 : LEADS_ON.test(before) ? 40 : 24 }
  })
}

/** Phrases as a reader takes them in: BudouX keeps words, and what clings to them, together; a mark that closes ends a line. */
function unspaced(title: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const text of japanese.parse(title)) {
    const last = phrases.at(-1)
    if (last && CLOSES.test(text)) last.text += text
    else phrases.push({ text, spaced: false, cost: STOPS.test(last?.text ?? '') || OPENS.test(text) ? 0 : 8 })
  }
  return phrases.map(({ text, ...rest }) => ({ ...rest, text: text.trim() }))
}

/** The places where a title may be broken, in the manner of its language. */
export const phrasesOf = (title: string, lang: string): Phrase[] => (UNSPACED.test(lang) ? unspaced(title) : spaced(title))
