import { creditLine } from './credit.ts'
import { type Format, kept, mapped, utf8 } from './format.ts'
import { askedHtml, escapeXml, saidHtml } from './html.ts'
import { type Body, type ExportAnswer, type ExportItem, itemsOf } from './items.ts'
import { percent } from './moodle.ts'

/** GIFT gives these a meaning wherever they stand, in feedback and addresses too. */
const escaped = (text: string) => text.replace(/[~=#{}:\\]/g, '\\$&').replace(/\n/g, '\\n')

/** A text as HTML, where an arrow and a leading percent sign mean nothing to GIFT. */
const html = (text: string) => escaped(escapeXml(text).replace(/^%/, '&#37;'))
/** A spelling is compared as it stands, so no entity can hide an arrow of two signs in it: it is written with one. */
const typed = (text: string) => escaped(text.replace(/->/g, '→').replace(/\*/g, '\\*'))
const neat = (n: number) => Number(n.toPrecision(12))

const answer = (mark: string, text: string, feedback: string) => `${mark}${text}${feedback && `#${html(feedback)}`}`
const weight = (key: ExportAnswer['key'], keys: number) => (key === 'either' ? '%0%' : `%${percent(key ? 1 : -1, keys)}%`)

const writers: { [K in Body['kind']]: (body: Extract<Body, { kind: K }>) => string } = {
  choice: ({ several, answers }) => {
    const keys = answers.filter(({ key }) => key === true).length
    return answers
      .map(({ text, key, feedback }) =>
        answer(several ? `~${weight(key, keys)}` : key === true ? '=' : '~', html(text), feedback),
      )
      .join(' ')
  },
  // What is said to a wrong answer comes first.
  statement: ({ truth, whenTrue, whenFalse }) =>
    `${truth ? 'T' : 'F'}#${html(truth ? whenFalse : whenTrue)}#${html(truth ? whenTrue : whenFalse)}`,
  number: ({ answers }) =>
    `#${answers
      .map(({ from, to, key, feedback }) =>
        answer(key ? '=' : '=%0%', `${neat((from + to) / 2)}:${neat((to - from) / 2)}`, feedback),
      )
      .join(' ')}`,
  // A weight is given where a spelling begins like one.
  text: ({ answers }) =>
    answers
      .map(({ text, key, feedback }) => answer(key ? (text.startsWith('%') ? '=%100%' : '=') : '=%0%', typed(text), feedback))
      .join(' '),
  pairs: ({ pairs, extra }) =>
    [...pairs, ...extra.map((right) => ({ left: '', right }))]
      .map(({ left, right }) => `=${html(left)} -> ${html(right)}`)
      .join(' '),
}

function question(item: ExportItem): string {
  const body = (writers[item.body.kind] as (body: Body) => string)(item.body)
  return `::${escaped(item.id)}::[html]${escaped(askedHtml(item))}{${body} ####${escaped(saidHtml(item))}}`
}

/** GIFT: a line a question, for Moodle and others. */
export const gift: Format = {
  name: 'GIFT',
  type: 'text/plain; charset=utf-8',
  keeps: {
    single: kept(),
    multiple: kept('moodlePoints'),
    truefalse: kept('bothSides'),
    number: kept('tolerance'),
    text: kept('giftSpellings'),
    order: mapped('moodlePlaces'),
    match: kept('giftPairs'),
    evidence: mapped('statement'),
  },
  write: (work) => utf8(`// ${creditLine(work).replace(/\s+/g, ' ')}\n\n${itemsOf(work).map(question).join('\n\n')}\n`),
}
