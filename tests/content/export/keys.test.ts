/** Keys come back from every format that has them, of every way of answering: what export.test.ts reads of choices, for the rest. */
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { parse as parseGift } from 'gift-pegjs'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../content/export/csv.ts'
import type { Format, Work } from '../../../content/export/format.ts'
import { gift } from '../../../content/export/gift.ts'
import type { Body, ExportItem } from '../../../content/export/items.ts'
import { moodle } from '../../../content/export/moodle.ts'
import { runs } from '../../model/arbitraries.ts'
import { anyWork, itemsOf, sample } from './work.ts'

const textOf = (format: Format, work: Work) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(format.write(work))
const plain = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? ''
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
const inXml = (text: string) => text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')

const every = (check: (work: Work) => void) => {
  check(sample)
  fc.assert(fc.property(anyWork, check), runs(40))
}

type Read = { [K in Body['kind']]: string[] }
type Expected = { [K in keyof Read]?: (body: Extract<Body, { kind: K }>) => string[] }

/** What an item should come back as; a kind that has no entry is read elsewhere. */
const expectedOf = (expected: Expected, { body }: ExportItem) =>
  (expected[body.kind] as ((body: Body) => string[]) | undefined)?.(body).map((line) => squeezed(line))

const mark = (right: boolean) => (right ? '+' : '-')
const number = ({ answers }: Extract<Body, { kind: 'number' }>) =>
  answers.map(({ from, to, key, feedback }) => {
    const [middle, room] = [(from + to) / 2, (to - from) / 2].map((n) => Number(n.toPrecision(12)))
    return `${mark(key === true)} ${middle}±${room}: ${feedback}`
  })
const pairs = ({ pairs, extra }: Extract<Body, { kind: 'pairs' }>) => [
  ...pairs.map(({ left, right }) => `${left} → ${right}`),
  ...extra.map((right) => ` → ${right}`),
]

describe('Moodle XML', () => {
  const xml = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => ['question', 'answer', 'subquestion'].includes(name),
  })
  interface Answer {
    text: string
    fraction: string
    tolerance?: string
    feedback: { text: string }
  }
  const of = ({ answer }: { answer: Answer[] }, say: (one: Answer) => string) =>
    answer.map((one) => `${mark(Number(one.fraction) > 0)} ${say(one)}: ${plain(one.feedback.text ?? '')}`)
  const readers: Record<string, (question: never) => string[]> = {
    truefalse: (question) => of(question, ({ text }) => text),
    numerical: (question) => of(question, ({ text, tolerance }) => `${Number(text)}±${Number(tolerance)}`),
    // An asterisk without a backslash before it stands for anything.
    shortanswer: (question) => of(question, ({ text }) => text.replace(/(?<!\\)\*/g, '…').replace(/\\\*/g, '*')),
    matching: ({ subquestion }: { subquestion: { text: string; answer: { text: string }[] }[] }) =>
      subquestion.map(({ text, answer }) => `${plain(text ?? '')} → ${answer[0]?.text}`),
  }
  const expected: Expected = {
    statement: ({ truth, whenTrue, whenFalse }) => [`${mark(truth)} true: ${whenTrue}`, `${mark(!truth)} false: ${whenFalse}`],
    number,
    text: ({ answers }) => answers.map(({ text, key, feedback }) => `${mark(key === true)} ${text}: ${feedback}`),
    pairs,
  }

  it('gives back what scores, and why', () => {
    every((work) => {
      const [, ...questions] = xml.parse(textOf(moodle, work)).quiz.question
      for (const [i, item] of itemsOf(work).entries()) {
        const key = expectedOf(expected, item)
        if (key) expect(readers[questions[i].type]?.(questions[i] as never).map(squeezed)).toEqual(key.map(inXml))
      }
    })
  })
})

describe('GIFT', () => {
  interface Text {
    text: string
  }
  interface Choice {
    isCorrect: boolean
    weight: number | null
    text: Text & { number?: number; range?: number }
    feedback: Text | null
  }
  const said = (text: Text | null | undefined) => plain(text?.text ?? '')
  const of = (choices: Choice[], say: (one: Choice) => string) =>
    choices.map((one) => `${mark(one.weight === null ? one.isCorrect : one.weight > 0)} ${say(one)}: ${said(one.feedback)}`)
  /** gift-pegjs holds an escaped sign as Moodle does, `&&126;` for a tilde, and forgets to let go of it in the right of a pair. */
  const unheld = (text: string) => text.replace(/&&(\d{3});/g, (_, code) => String.fromCharCode(Number(code)))
  const readers: Record<string, (question: never) => string[]> = {
    TF: ({ isTrue, trueFeedback, falseFeedback }: { isTrue: boolean; trueFeedback: Text | null; falseFeedback: Text | null }) => [
      `${mark(isTrue)} true`,
      // What is said to a right answer, then to a wrong one, wherever the parser put them.
      ...[trueFeedback, falseFeedback].map((one) => squeezed(said(one))).sort(),
    ],
    Numerical: ({ choices }: { choices: Choice[] }) => of(choices, ({ text }) => `${text.number}±${text.range}`),
    Short: ({ choices }: { choices: Choice[] }) => of(choices, ({ text }) => text.text.replace(/\\\*/g, '*')),
    Matching: ({ matchPairs }: { matchPairs: { subquestion: Text; subanswer: string }[] }) =>
      matchPairs.map(({ subquestion, subanswer }) => `${said(subquestion)} → ${plain(unheld(subanswer))}`),
  }
  const expected: Expected = {
    statement: ({ truth, whenTrue, whenFalse }) => [`${mark(truth)} true`, ...[whenTrue, whenFalse].map(squeezed).sort()],
    number,
    text: ({ answers }) =>
      answers.map(({ text, key, feedback }) => `${mark(key === true)} ${text.replaceAll('->', '→')}: ${feedback}`),
    pairs,
  }

  it('gives back what scores, and why', () => {
    every((work) => {
      const questions = parseGift(textOf(gift, work)) as unknown as { type: string }[]
      for (const [i, item] of itemsOf(work).entries()) {
        const key = expectedOf(expected, item)
        const question = questions[i]
        if (key && question) expect(readers[question.type]?.(question as never).map(squeezed)).toEqual(key)
      }
    })
  })
})

describe('CSV', () => {
  const expected: Expected = {
    statement: ({ truth, whenTrue, whenFalse }) => [`true  ${truth} ${whenTrue}`, `false  ${!truth} ${whenFalse}`],
    number: ({ answers }) => answers.map(({ text, key, feedback }) => `${text}  ${key} ${feedback}`),
    text: ({ answers }) => answers.map(({ text, key, feedback }) => `${text}  ${key} ${feedback}`),
    pairs: ({ pairs, extra }) => [
      ...pairs.map(({ left, right }) => `${left} ${right} true `),
      ...extra.map((right) => ` ${right} false `),
    ],
  }

  it('gives back what scores, and why', () => {
    every((work) => {
      const { data } = Papa.parse<Record<string, string>>(textOf(csv, work), { header: true, skipEmptyLines: true })
      const back = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '')
      for (const item of itemsOf(work)) {
        const key = expectedOf(expected, item)
        const own = data.filter(({ question }) => question === item.id)
        const lines = own.map((one) => ['answer', 'belongs_to', 'counts', 'why'].map((name) => back(one[name])).join(' '))
        if (key) expect(lines.map(squeezed)).toEqual(key)
      }
    })
  })
})
