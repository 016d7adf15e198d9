import { type ExportAnswer, type ExportItem, rightsOf } from './items.ts'
import type { Asked } from './qtiItem.ts'

const choice = (item: Omit<ExportItem, 'body'>, answers: ExportAnswer[]): Asked => ({
  ...item,
  // For a choice of one the profile wants three answers; of two, boxes are ticked. The sides of a statement are its own type.
  body: { kind: 'choice', several: answers.length === 2 && item.type !== 'truefalse', answers },
})

/** A choice for every left of a pair: `{id}-1`, `{id}-2` …, the left under the stem. */
function pairs(item: ExportItem, body: Extract<ExportItem['body'], { kind: 'pairs' }>): Asked[] {
  const rights = rightsOf(body)
  return body.pairs.map(({ left, right }, i) =>
    choice(
      { ...item, id: `${item.id}-${i + 1}`, notes: [...item.notes, left] },
      rights.map((text) => ({ text, key: text === right, feedback: '' })),
    ),
  )
}

/** Single values are typed; a range is no key there, so what is right is said to everybody and points are given by hand. */
function number(item: ExportItem, body: Extract<ExportItem['body'], { kind: 'number' }>): Asked {
  const keys = body.answers.filter(({ key }) => key === true)
  if (keys.every(({ from, to }) => from === to)) {
    const answers = body.answers.map((answer) => ({ ...answer, text: answer.key === true ? `${answer.from}` : answer.text }))
    return { ...item, body: { kind: 'text', answers } }
  }
  const said = body.answers.map(({ text, key, feedback }) => `${key === true ? '✓' : '✗'} ${text}: ${feedback}`)
  return { ...item, body: { kind: 'open' }, general: [...said, ...item.general] }
}

type Ways = {
  [K in ExportItem['body']['kind']]: (item: ExportItem, body: Extract<ExportItem['body'], { kind: K }>) => Asked | Asked[]
}

const asIs = (item: ExportItem): Asked => item

const ways: Ways = {
  choice: (item, { several, answers }) => (several ? item : choice(item, answers)),
  statement: asIs,
  number,
  text: asIs,
  pairs,
}

/**
 * An item as the profile of QTI in Common Cartridge has it (ccv1p1_qtiasiv1p2p1): one choice, several, true or false, a blank, an
 * open question, and nothing else. A reader that goes by the schema refuses a whole file for one item beyond it.
 */
export const asCartridge = (item: ExportItem): Asked[] =>
  [(ways[item.body.kind] as (item: ExportItem, body: ExportItem['body']) => Asked | Asked[])(item, item.body)].flat()
