import { askedHtml, escapeXml, saidHtml } from './html.ts'
import { type Body, type ExportAnswer, type ExportItem, rightsOf } from './items.ts'

/** What QTI 1.2 asks: our ways of answering, and an open question where a dialect has no key for one. */
export type Asked = Omit<ExportItem, 'body'> & { body: Body | { kind: 'open' } }

const material = (content: string, type = 'text/html') =>
  `<material><mattext texttype="${type}">${escapeXml(content)}</mattext></material>`
export const qtiMetadata = (fields: Record<string, string>) =>
  `<qtimetadata>${Object.entries(fields)
    .map(
      ([label, entry]) =>
        `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join('')}</qtimetadata>`

const feedback = (ident: string, content: string) =>
  `<itemfeedback ident="${ident}"><flow_mat>${material(content)}</flow_mat></itemfeedback>`
const show = (ident: string) => `<displayfeedback feedbacktype="Response" linkrefid="${ident}"/>`
const equal = (value: string, ident = 'response1') => `<varequal respident="${ident}">${escapeXml(value)}</varequal>`
const when = (condition: string, then: string, goOn = true) =>
  `<respcondition continue="${goOn ? 'Yes' : 'No'}"><conditionvar>${condition}</conditionvar>${then}</respcondition>`
const right = '<setvar action="Set" varname="SCORE">100</setvar>'

interface Drawn {
  /** Canvas's name for the type, and Common Cartridge's. */
  canvas: string
  cartridge: string
  response: string
  /** What is shown for an answer, then what scores. */
  conditions: string
  feedbacks: string
}

const id = (i: number) => `a${i + 1}`
const label = (ident: string, text: string) => `<response_label ident="${ident}">${material(text, 'text/plain')}</response_label>`

/** Feedback of each answer under its own ident, `<answer>_fb`: what Canvas keeps. */
const each = (answers: readonly { ident: string; condition: string; feedback: string }[]) => {
  const told = answers.filter(({ feedback }) => feedback)
  return {
    shown: told.map(({ ident, condition }) => when(condition, show(`${ident}_fb`))).join(''),
    feedbacks: told.map(({ ident, feedback: said }) => feedback(`${ident}_fb`, escapeXml(said))).join(''),
  }
}

/** A condition for each key: Canvas reads one answer in a condition, and the cartridge's profile has no `or`. */
function choice(answers: ExportAnswer[], canvas: string, cartridge: string, several = false): Drawn {
  const all = answers.map((answer, i) => ({ ...answer, ident: id(i), condition: equal(id(i)) }))
  const { shown, feedbacks } = each(all)
  const scoring = several
    ? when(
        `<and>${all.flatMap(({ key, condition }) => (key === 'either' ? [] : key ? condition : `<not>${condition}</not>`)).join('')}</and>`,
        right,
        false,
      )
    : all.flatMap(({ key, condition }) => (key === true ? when(condition, right, false) : [])).join('')
  return {
    canvas,
    cartridge,
    response: `<response_lid ident="response1" rcardinality="${several ? 'Multiple' : 'Single'}"><render_choice>${all
      .map(({ ident, text }) => label(ident, text))
      .join('')}</render_choice></response_lid>`,
    conditions: shown + scoring,
    feedbacks,
  }
}

const blank = (type = '') =>
  `<response_str ident="response1" rcardinality="Single"><render_fib${type}><response_label ident="answer1"/></render_fib></response_str>`

/** Without the wrong answers: Canvas takes whatever stands in a condition for an answer that scores. */
const keysOf = <T extends { key: ExportAnswer['key'] }>(answers: readonly T[]): T[] => answers.filter(({ key }) => key === true)

const neat = (n: number) => Number(n.toPrecision(12))

const drawers: { [K in Asked['body']['kind']]: (body: Extract<Asked['body'], { kind: K }>, sides: Sides, item: Asked) => Drawn } =
  {
    choice: ({ several, answers }, _, { type }) =>
      several
        ? choice(answers, 'multiple_answers_question', 'cc.multiple_response.v0p1', true)
        : choice(answers, 'multiple_choice_question', type === 'truefalse' ? 'cc.true_false.v0p1' : 'cc.multiple_choice.v0p1'),
    statement: ({ truth, whenTrue, whenFalse }, sides) =>
      choice(
        [
          { text: sides.true, key: truth, feedback: whenTrue },
          { text: sides.false, key: !truth, feedback: whenFalse },
        ],
        'true_false_question',
        'cc.true_false.v0p1',
      ),
    // A range stands for itself and a value within `or`, as Canvas writes them; each has its feedback with it.
    number: ({ answers }) => {
      const keys = keysOf(answers)
      const condition = (from: number, to: number) =>
        from === to
          ? `<or>${equal(`${neat(from)}`)}</or>`
          : `<vargte respident="response1">${neat(from)}</vargte><varlte respident="response1">${neat(to)}</varlte>`
      return {
        canvas: 'numerical_question',
        cartridge: 'cc.fib.v0p1',
        response: blank(' fibtype="Decimal"'),
        conditions: keys.map(({ from, to }, i) => when(condition(from, to), right + show(`${id(i)}_fb`), false)).join(''),
        feedbacks: keys.map(({ feedback: said }, i) => feedback(`${id(i)}_fb`, escapeXml(said))).join(''),
      }
    },
    text: ({ answers }) => {
      const keys = keysOf(answers).map((answer, i) => ({ ...answer, ident: id(i), condition: equal(answer.text) }))
      const { shown, feedbacks } = each(keys)
      return {
        canvas: 'short_answer_question',
        cartridge: 'cc.fib.v0p1',
        response: blank(),
        conditions: shown + keys.map(({ condition }) => when(condition, right, false)).join(''),
        feedbacks,
      }
    },
    open: () => ({ canvas: 'essay_question', cartridge: 'cc.essay.v0p1', response: blank(), conditions: '', feedbacks: '' }),
    pairs: ({ pairs, extra }) => {
      const rights = rightsOf({ pairs, extra })
      const share = Number((100 / pairs.length).toFixed(2))
      const labels = rights.map((text, i) => label(id(i), text)).join('')
      const lefts = pairs.map(({ left, right }, i) => ({ left, right: id(rights.indexOf(right)), ident: `response_${i + 1}` }))
      return {
        canvas: 'matching_question',
        cartridge: 'none: see cartridge.ts',
        response: lefts
          .map(
            ({ left, ident }) =>
              `<response_lid ident="${ident}">${material(left, 'text/plain')}<render_choice>${labels}</render_choice></response_lid>`,
          )
          .join(''),
        conditions: lefts
          .map(({ right, ident }) => when(equal(right, ident), `<setvar varname="SCORE" action="Add">${share}</setvar>`))
          .join(''),
        feedbacks: '',
      }
    },
  }

/** The words for the two sides of a statement. */
interface Sides {
  true: string
  false: string
}

/** Why a wrong answer that is typed is wrong: no condition may hold it, so it is said to everybody. */
const wrongOnes = ({ body }: Asked): string[] =>
  body.kind === 'text' || body.kind === 'number'
    ? body.answers.flatMap(({ text, key, feedback }) => (key === true ? [] : `✗ ${text}: ${feedback}`))
    : []

/** One item, its type named as Canvas does, or as Common Cartridge: its profile allows no metadata but its own. */
export function itemXml(item: Asked, sides: Sides, cartridge: boolean): string {
  const drawn = (drawers[item.body.kind] as (body: Asked['body'], sides: Sides, item: Asked) => Drawn)(item.body, sides, item)
  const fields: Record<string, string> = cartridge
    ? { cc_profile: drawn.cartridge, ...(item.body.kind === 'open' && { qmd_computerscored: 'No' }) }
    : { question_type: drawn.canvas, points_possible: '1' }
  const general = saidHtml({ ...item, general: [...wrongOnes(item), ...item.general] })
  return `<item ident="${escapeXml(item.id)}" title="${escapeXml(item.stem)}"><itemmetadata>${qtiMetadata(fields)}</itemmetadata><presentation>${material(
    askedHtml(item),
  )}${drawn.response}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${when(
    '<other/>',
    show('general_fb'),
  )}${drawn.conditions}</resprocessing>${feedback('general_fb', general)}${drawn.feedbacks}</item>`
}
