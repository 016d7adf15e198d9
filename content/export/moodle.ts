import { creditLine } from './credit.ts'
import { type Format, kept, mapped, utf8 } from './format.ts'
import { askedHtml, escapeXml, saidHtml } from './html.ts'
import { type Body, type ExportAnswer, type ExportItem, itemsOf } from './items.ts'

const text = (content: string) => `<text>${escapeXml(content)}</text>`
const html = (name: string, content: string) => `<${name} format="html">${text(content)}</${name}>`

/** One of the fractions Moodle knows, in percent: of seven answers each is 14.28571. */
export const percent = (part: number, whole: number): string => `${Number(((100 * part) / whole).toFixed(5))}`

const answer = (fraction: string, content: string, feedback: string, more = '', format = 'html') =>
  `<answer fraction="${fraction}" format="${format}">${text(content)}${more}${html('feedback', feedback)}</answer>`

/** Binary fractions lose a hair in the middle of a range. */
const neat = (n: number) => Number(n.toPrecision(12))

const fraction = (key: ExportAnswer['key'], keys: number, several: boolean): string => {
  if (key === 'either') return '0'
  if (!several) return key ? '100' : '0'
  return percent(key ? 1 : -1, keys)
}

type Writers = { [K in Body['kind']]: (body: Extract<Body, { kind: K }>) => [type: string, xml: string] }

const writers: Writers = {
  choice: ({ several, answers }) => {
    const keys = answers.filter(({ key }) => key === true).length
    return [
      'multichoice',
      `<single>${!several}</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>${answers
        .map((one) => answer(fraction(one.key, keys, several), escapeXml(one.text), escapeXml(one.feedback)))
        .join('')}`,
    ]
  },
  statement: ({ truth, whenTrue, whenFalse }) => [
    'truefalse',
    answer(truth ? '100' : '0', 'true', escapeXml(whenTrue), '', 'moodle_auto_format') +
      answer(truth ? '0' : '100', 'false', escapeXml(whenFalse), '', 'moodle_auto_format'),
  ],
  number: ({ answers }) => [
    'numerical',
    answers
      .map(({ from, to, key, feedback }) =>
        answer(
          key ? '100' : '0',
          `${neat((from + to) / 2)}`,
          escapeXml(feedback),
          `<tolerance>${neat((to - from) / 2)}</tolerance>`,
          'moodle_auto_format',
        ),
      )
      .join(''),
  ],
  // An asterisk stands for anything in Moodle's short answers.
  text: ({ answers }) => [
    'shortanswer',
    `<usecase>0</usecase>${answers
      .map((one) =>
        answer(one.key ? '100' : '0', one.text.replace(/\*/g, '\\*'), escapeXml(one.feedback), '', 'moodle_auto_format'),
      )
      .join('')}`,
  ],
  pairs: ({ pairs, extra }) => {
    const sub = (left: string, right: string) =>
      `<subquestion format="html">${text(escapeXml(left))}<answer>${text(right)}</answer></subquestion>`
    return [
      'matching',
      `<shuffleanswers>true</shuffleanswers>${pairs.map(({ left, right }) => sub(left, right)).join('')}${extra
        .map((right) => sub('', right))
        .join('')}`,
    ]
  },
}

function question(item: ExportItem): string {
  const [type, xml] = (writers[item.body.kind] as (body: Body) => [string, string])(item.body)
  return `<question type="${type}"><name>${text(item.stem)}</name>${html('questiontext', askedHtml(item))}${html(
    'generalfeedback',
    saidHtml(item),
  )}<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden><idnumber>${escapeXml(item.id)}</idnumber>${xml}</question>`
}

/** Moodle XML: questions in a category named for the set. */
export const moodle: Format = {
  name: 'Moodle XML',
  type: 'application/xml',
  keeps: {
    single: kept(),
    multiple: kept('moodlePoints'),
    truefalse: kept('bothSides'),
    number: kept('tolerance'),
    text: kept('moodleSpellings'),
    order: mapped('moodlePlaces'),
    match: kept('moodlePairs'),
    evidence: mapped('statement'),
  },
  write: (work) =>
    utf8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n<question type="category"><category>${text(
        `$course$/top/${work.set.title.replace(/\//g, '//')}`,
      )}</category>${html('info', `<p>${escapeXml(creditLine(work))}</p>`)}</question>\n${itemsOf(work).map(question).join('\n')}\n</quiz>\n`,
    ),
}
