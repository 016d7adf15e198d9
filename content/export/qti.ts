import { type ExportWords, type Format, kept, mapped, utf8, type Work } from './format.ts'
import { askedHtml, escapeXml, saidHtml } from './html.ts'
import { type Body, type ExportAnswer, type ExportItem, itemsOf } from './items.ts'
import { zip } from './zip.ts'

const material = (content: string, type = 'text/html') =>
  `<material><mattext texttype="${type}">${escapeXml(content)}</mattext></material>`
const feedback = (ident: string, content: string) =>
  `<itemfeedback ident="${ident}"><flow_mat>${material(content)}</flow_mat></itemfeedback>`
const show = (ident: string) => `<displayfeedback feedbacktype="Response" linkrefid="${ident}"/>`
const meta = (fields: Record<string, string>) =>
  `<qtimetadata>${Object.entries(fields)
    .map(
      ([label, entry]) =>
        `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join('')}</qtimetadata>`

const equal = (value: string, ident = 'response1') => `<varequal respident="${ident}">${escapeXml(value)}</varequal>`
const when = (condition: string, then: string, goOn = true) =>
  `<respcondition continue="${goOn ? 'Yes' : 'No'}"><conditionvar>${condition}</conditionvar>${then}</respcondition>`
const right = '<setvar action="Set" varname="SCORE">100</setvar>'

interface Drawn {
  /** Canvas's name for the type, and Common Cartridge's where it has one. */
  canvas: string
  cartridge?: string
  response: string
  /** What is shown for an answer, then what scores. */
  conditions: string
  feedbacks: string
}

const id = (i: number) => `a${i + 1}`
const label = (ident: string, text: string) => `<response_label ident="${ident}">${material(text, 'text/plain')}</response_label>`

/** Feedback of each answer under its own ident, `<answer>_fb`: what Canvas keeps. */
const each = (answers: readonly { ident: string; condition: string; feedback: string }[]) => ({
  shown: answers.map(({ ident, condition }) => when(condition, show(`${ident}_fb`))).join(''),
  feedbacks: answers.map(({ ident, feedback: said }) => feedback(`${ident}_fb`, escapeXml(said))).join(''),
})

function choice(answers: ExportAnswer[], canvas: string, cartridge: string, several = false): Drawn {
  const all = answers.map((answer, i) => ({ ...answer, ident: id(i), condition: equal(id(i)) }))
  const { shown, feedbacks } = each(all)
  const scoring = several
    ? `<and>${all.flatMap(({ key, condition }) => (key === 'either' ? [] : key ? condition : `<not>${condition}</not>`)).join('')}</and>`
    : `<or>${all.flatMap(({ key, condition }) => (key === true ? condition : [])).join('')}</or>`
  return {
    canvas,
    cartridge,
    response: `<response_lid ident="response1" rcardinality="${several ? 'Multiple' : 'Single'}"><render_choice>${all
      .map(({ ident, text }) => label(ident, text))
      .join('')}</render_choice></response_lid>`,
    conditions: shown + when(scoring, right, false),
    feedbacks,
  }
}

function typed(
  answers: { condition: string; key: ExportAnswer['key']; feedback: string }[],
  canvas: string,
  cartridge?: string,
): Drawn {
  const { shown, feedbacks } = each(answers.map((answer, i) => ({ ...answer, ident: id(i) })))
  const keys = answers.flatMap(({ key, condition }) => (key === true ? condition : []))
  return {
    canvas,
    ...(cartridge && { cartridge }),
    response:
      '<response_str ident="response1" rcardinality="Single"><render_fib><response_label ident="answer1"/></render_fib></response_str>',
    conditions: shown + when(`<or>${keys.join('')}</or>`, right, false),
    feedbacks,
  }
}

const neat = (n: number) => Number(n.toPrecision(12))

const drawers: { [K in Body['kind']]: (body: Extract<Body, { kind: K }>, words: ExportWords) => Drawn } = {
  choice: ({ several, answers }) =>
    several
      ? choice(answers, 'multiple_answers_question', 'cc.multiple_response.v0p1', true)
      : choice(answers, 'multiple_choice_question', 'cc.multiple_choice.v0p1'),
  statement: ({ truth, whenTrue, whenFalse }, words) =>
    choice(
      [
        { text: words.true, key: truth, feedback: whenTrue },
        { text: words.false, key: !truth, feedback: whenFalse },
      ],
      'true_false_question',
      'cc.true_false.v0p1',
    ),
  number: ({ answers }) =>
    typed(
      answers.map(({ from, to, ...answer }) => {
        const range = `<and><vargte respident="response1">${neat(from)}</vargte><varlte respident="response1">${neat(to)}</varlte></and>`
        return { ...answer, condition: from === to ? equal(`${neat(from)}`) : range }
      }),
      'numerical_question',
    ),
  text: ({ answers }) =>
    typed(
      answers.map((answer) => ({ ...answer, condition: equal(answer.text) })),
      'short_answer_question',
      'cc.fib.v0p1',
    ),
  pairs: ({ pairs, extra }) => {
    const rights = [...new Set([...pairs.map(({ right }) => right), ...extra])]
    const share = Number((100 / pairs.length).toFixed(2))
    const labels = rights.map((text, i) => label(id(i), text)).join('')
    const lefts = pairs.map(({ left, right }, i) => ({ left, right: id(rights.indexOf(right)), ident: `response_${i + 1}` }))
    return {
      canvas: 'matching_question',
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

/** One item; `cartridge` names its type for Common Cartridge too. */
function itemXml(item: ExportItem, words: ExportWords, cartridge: boolean): string {
  const drawn = (drawers[item.body.kind] as (body: Body, words: ExportWords) => Drawn)(item.body, words)
  const profile = cartridge && drawn.cartridge
  return `<item ident="${escapeXml(item.id)}" title="${escapeXml(item.stem)}"><itemmetadata>${meta({
    question_type: drawn.canvas,
    points_possible: '1',
    ...(profile && { cc_profile: profile }),
  })}</itemmetadata><presentation>${material(askedHtml(item))}${drawn.response}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${when(
    '<other/>',
    show('general_fb'),
  )}${drawn.conditions}</resprocessing>${feedback('general_fb', saidHtml(item))}${drawn.feedbacks}</item>`
}

const assessment = (work: Work, cartridge: boolean) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="${escapeXml(
    work.set.id,
  )}" title="${escapeXml(work.set.title)}">${meta({
    ...(cartridge && { cc_profile: 'cc.exam.v0p1' }),
    cc_maxattempts: '1',
  })}<section ident="root_section">\n${itemsOf(work)
    .map((item) => itemXml(item, work.words, cartridge))
    .join('\n')}\n</section></assessment></questestinterop>\n`

/** The manifest of a package that holds one assessment (IMS Content Packaging). */
function manifest({ set }: Work, cartridge: boolean): string {
  const { id, title, language } = set
  const [namespace, schema, version, type] = cartridge
    ? ['imsccv1p3/imscp_v1p1', 'IMS Common Cartridge', '1.3.0', 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment']
    : ['imsccv1p1/imscp_v1p1', 'IMS Content', '1.1.3', 'imsqti_xmlv1p2']
  const lom = `<lomimscc:lom xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"><lomimscc:general><lomimscc:title><lomimscc:string language="${escapeXml(language)}">${escapeXml(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>`
  const organizations = `<organizations><organization identifier="org" structure="rooted-hierarchy"><item identifier="root"><item identifier="item1" identifierref="assessment"><title>${escapeXml(title)}</title></item></item></organization></organizations>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest identifier="footnote-${escapeXml(id)}" xmlns="http://www.imsglobal.org/xsd/${namespace}"><metadata><schema>${schema}</schema><schemaversion>${version}</schemaversion>${
    cartridge ? lom : ''
  }</metadata>${cartridge ? organizations : '<organizations/>'}<resources><resource identifier="assessment" type="${type}"><file href="assessment/assessment.xml"/></resource></resources></manifest>\n`
}

const write = (cartridge: boolean) => (work: Work) =>
  zip({
    'imsmanifest.xml': utf8(manifest(work, cartridge)),
    'assessment/assessment.xml': utf8(assessment(work, cartridge)),
  })

const keeps: Format['keeps'] = {
  single: kept(),
  multiple: kept('canvasPoints'),
  truefalse: kept('bothSides'),
  number: kept('numerical'),
  text: kept('canvasSpellings'),
  order: mapped('canvasPlaces'),
  match: kept('canvasPairs'),
  evidence: mapped('statement'),
}

/** QTI 1.2 in Canvas's dialect: it keeps feedback under these idents, and drops it from 2.1. */
export const qti12: Format = { name: 'QTI 1.2 (Canvas)', type: 'application/zip', keeps, write: write(false) }

/** The same as a Common Cartridge 1.3; its profile has neither numbers nor pairs, which only Canvas then reads. */
export const imscc: Format = {
  name: 'Common Cartridge',
  type: 'application/zip',
  keeps: {
    ...keeps,
    number: mapped('outside'),
    order: mapped('outsidePlaces'),
    match: mapped('outside'),
  },
  write: write(true),
}
