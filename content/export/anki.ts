import { creditLine } from './credit.ts'
import { type Format, mapped, utf8 } from './format.ts'
import { askedHtml, escapeXml, saidHtml } from './html.ts'
import { type Body, type ExportItem, itemsOf, rightsOf } from './items.ts'

const list = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`

type Side = { [K in Body['kind']]: (body: Extract<Body, { kind: K }>) => string }

/** What is chosen among; the order it is presented in tells nothing. */
const offered: Side = {
  choice: ({ answers }) => list(answers.map(({ text }) => text)),
  statement: () => '',
  number: () => '',
  text: () => '',
  pairs: ({ pairs, extra }) => {
    const rights = rightsOf({ pairs, extra })
    const lefts = list(pairs.map(({ left }) => left).sort())
    return rights.every((right) => /^\d+$/.test(right)) ? lefts : lefts + list(rights.sort())
  },
}

const answered: Side = {
  choice: ({ answers }) =>
    list(answers.map(({ text, key, feedback }) => `${key === true ? '✓' : key ? '○' : '✗'} ${text}: ${feedback}`)),
  statement: ({ truth, whenTrue, whenFalse }) => list([`${truth ? '✓' : '✗'}: ${truth ? whenTrue : whenFalse}`]),
  number: ({ answers }) => list(answers.map(({ text, key, feedback }) => `${key ? '✓' : '✗'} ${text}: ${feedback}`)),
  text: ({ answers }) => list(answers.map(({ text, key, feedback }) => `${key ? '✓' : '✗'} ${text}: ${feedback}`)),
  pairs: ({ pairs }) => list(pairs.map(({ left, right }) => `${left} → ${right}`)),
}

const side = (sides: Side, body: Body) => (sides[body.kind] as (body: Body) => string)(body)
const cell = (text: string) => `"${text.replace(/"/g, '""')}"`

const note = (set: string, item: ExportItem, credit: string) =>
  [`${set}.${item.id}`, askedHtml(item) + side(offered, item.body), side(answered, item.body) + saidHtml(item) + credit]
    .map(cell)
    .join('\t')

const card = mapped('card')

/** A text file that Anki imports as cards of two sides; importing it again updates them (docs.ankiweb.net, “Text files”). */
export const anki: Format = {
  name: 'Anki',
  type: 'text/plain; charset=utf-8',
  keeps: {
    single: card,
    multiple: card,
    truefalse: card,
    number: card,
    text: card,
    order: card,
    match: card,
    evidence: card,
  },
  write: (work) =>
    utf8(
      `${[
        '#separator:tab',
        '#html:true',
        '#notetype:Basic',
        `#deck:${work.set.title.replace(/::/g, ': ')}`,
        '#guid column:1',
        ...itemsOf(work).map((item) => note(work.set.id, item, `<p><small>${escapeXml(creditLine(work))}</small></p>`)),
      ].join('\n')}\n`,
    ),
}
