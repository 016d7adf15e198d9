import type { Question } from '../../model/schema/question.ts'
import type { Content, Locate, Path } from '../content.ts'
import { shownBy } from '../pictures/shown.ts'
import { show } from '../problem.ts'
import { words } from '../words.ts'
import { holds, keyTexts } from './given-away.ts'
import type { Report, Rule } from './rule.ts'

/** A verdict, in the languages that we publish in. */
const VERDICT = /\b(in)?correct\b|\b(right|wrong) (answer|option|one|choice)\b|\bdistractor\b|正解|不正解|正答|誤答/i

interface Alt {
  text: string
  at: Path
  /** Of an option, its id. */
  option?: string
}

/** Words of an option that stand for it by themselves: “A”, or “3”, is in many a sentence. */
const telling = (text: string) => words(text).some((word) => /\p{L}{3}/u.test(word))

/** The alternative texts of one question in one language, beside what it offers there. */
function check(
  alts: readonly Alt[],
  options: readonly { id: string; text: string }[],
  keys: string[][],
  at: Locate,
  report: Report,
) {
  for (const { text, option, at: path } of alts) {
    const verdict = VERDICT.exec(text)?.[0]
    if (verdict) report(at(path), show(verdict), 'what the picture shows, and no word on whether it is right')
    const other = option && options.find(({ id, text: own }) => id !== option && telling(own) && holds(text, words(own)))
    if (other)
      report(
        at(path),
        `${show(other.text)}, the text of ${other.id}`,
        'what this picture shows, in words that no other option has',
      )
    const key = option === undefined && keys.find((one) => holds(text, one))
    if (key) report(at(path), `${show(key.join(' '))}, the key`, 'what the picture shows, without the answer')
  }
}

const altsOf = (question: Question): Alt[] =>
  shownBy(question).map(({ path, image, option }) => ({ text: image.alt, at: [...path, 'alt'], ...(option && { option }) }))

/** The same as a translation has them. */
function checkTranslated({ translations }: Content, origin: string, question: Question, report: Report) {
  const [set = '', id = ''] = origin.split('/')
  for (const { sets } of translations.values()) {
    const found = sets.get(set)
    const t = found?.value.questions[id]
    if (!found || !t) continue
    const offered =
      'options' in question ? question.options.map((one) => ({ ...one, text: t.options?.[one.id]?.text ?? '' })) : []
    const alts = [
      ...(t.image ? [{ text: t.image.alt, at: ['image', 'alt'] }] : []),
      ...Object.entries(t.options ?? {}).flatMap(([option, { image }]) =>
        image ? [{ text: image.alt, at: ['options', option, 'image', 'alt'], option }] : [],
      ),
    ]
    const keys = question.type === 'single' ? keyTexts({ ...question, options: offered as typeof question.options }) : []
    check(alts, offered, keys, (path) => found.at(['questions', id, ...path]), report)
  }
}

/** A picture’s alternative text is read before the answer, by those who do not see it: it says what is to be seen, and no more. */
export const tellingAlt: Rule = {
  name: 'telling-alt',
  ofSet({ own }, content, report) {
    for (const { value, at, origin } of own) {
      if (!shownBy(value).length) continue
      check(altsOf(value), 'options' in value ? value.options : [], keyTexts(value), at, report)
      checkTranslated(content, origin, value, report)
    }
  },
}
